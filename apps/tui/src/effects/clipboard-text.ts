/** Bytes that are sent at most: what xterm takes, the strictest of the common terminals. Source: foot and kitty, notes on OSC 52. */
export const clipboardLimit = 74_994;

/**
 * Returns what puts a text on the clipboard of the terminal in front of the person, over any number of remote shells; an empty
 * text clears it. The terminal does not answer. Source: XTerm Control Sequences, "Operating System Commands", 52.
 */
export function clipboardText(
  text: string,
  env: Readonly<Record<string, string | undefined>>,
): string {
  const sequence = `\u001B]52;c;${Buffer.from(text).toString("base64")}\u0007`;
  if (env["TMUX"] === undefined || env["TMUX"] === "") return sequence;
  // tmux takes the sequence itself with `set-clipboard on`, and lets it through with `allow-passthrough on`: it has one or the other.
  const passed = sequence.replaceAll("\u001B", "\u001B\u001B");
  return `${sequence}\u001BPtmux;${passed}\u001B\\`;
}
