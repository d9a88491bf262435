/** Actions, by ID, that are about a screen, and why there is nothing that they could do to lines. */
export const screenOnly: ReadonlyMap<string, string> = new Map([
  ["redraw", "Lines stay as they were written."],
  ["suspend", "The terminal's own Ctrl-Z suspends."],
  ["theme", "Nothing here is told by colour."],
  ["mouse", "There is nothing to click on."],
  ["clear-clipboard", "Nothing was sent to a clipboard."],
  ["edit-description", "describe asks for it in lines."],
  ["columns", "Every line tells all columns."],
]);
