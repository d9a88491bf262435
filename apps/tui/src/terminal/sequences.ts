/** Private modes of terminals. Source: XTerm Control Sequences, "Private Modes". */
const modes = { mouseButtons: 1000, focus: 1004, mouseAsText: 1006 } as const;

function set(...numbers: readonly number[]): string {
  return numbers.map((mode) => `\u001B[?${mode}h`).join("");
}

function reset(...numbers: readonly number[]): string {
  return numbers.map((mode) => `\u001B[?${mode}l`).join("");
}

/** Asks for a report whenever the terminal gets or loses the focus. */
export const focusOn = set(modes.focus);
export const focusOff = reset(modes.focus);

/** Asks for reports of buttons and of the wheel. */
export const mouseOn = set(modes.mouseButtons, modes.mouseAsText);
export const mouseOff = reset(modes.mouseAsText, modes.mouseButtons);
