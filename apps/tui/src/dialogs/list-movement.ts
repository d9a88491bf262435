import type { Token } from "../input/token.ts";

/** Returns where the cursor of a short list goes; undefined for a token that does not move. Letters move as they do in lists. */
export function movedCursor(cursor: number, token: Token, count: number): number | undefined {
  const by = movement(token);
  return by === undefined ? undefined : Math.max(0, Math.min(count - 1, cursor + by));
}

function movement(token: Token): number | undefined {
  if (token.kind === "text") {
    return new Map([
      ["j", 1],
      ["k", -1],
      ["g", -Infinity],
      ["G", Infinity],
    ]).get(token.text);
  }
  if (token.kind !== "key") return undefined;
  if (token.name === "down" || token.name === "tab") return 1;
  if (token.name === "up" || token.name === "shift-tab") return -1;
  if (token.name === "home" || token.name === "page-up") return -Infinity;
  return token.name === "end" || token.name === "page-down" ? Infinity : undefined;
}

/** Whether a token leaves a dialog in which nothing is typed. */
export function isClosing(token: Token): boolean {
  if (token.kind === "key") return token.name === "escape" || token.name === "backspace";
  return token.kind === "ctrl" && token.letter === "c";
}
