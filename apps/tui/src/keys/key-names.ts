/** Keys as keyboards have them printed, where that is not how they are written here. */
const names: Readonly<Record<string, string>> = {
  up: "↑",
  down: "↓",
  left: "←",
  right: "→",
  home: "Home",
  end: "End",
  "page-up": "PgUp",
  "page-down": "PgDn",
  enter: "Enter",
  escape: "Esc",
  tab: "Tab",
  "shift-tab": "Shift-Tab",
  backspace: "Backspace",
  delete: "Del",
  space: "Space",
};

/** Returns a key as people call it: "Enter", "Ctrl-P", "j". */
export function keyName(key: string): string {
  const control = /^ctrl-(.)$/.exec(key)?.[1];
  return control === undefined ? (names[key] ?? key) : `Ctrl-${control.toUpperCase()}`;
}

/** Returns the keys of an action as people call them, one beside the other. */
export function keyNames(keys: readonly string[]): string {
  return keys.map(keyName).join(" ");
}
