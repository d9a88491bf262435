import type { Theme, ThemeName } from "./theme.ts";

const mono: Theme["looks"] = {
  plain: {},
  muted: { isDim: true },
  title: { isBold: true },
  heading: { isBold: true },
  accent: { isBold: true },
  key: { isBold: true },
  good: {},
  warning: { isBold: true },
  danger: { isBold: true },
  match: { isUnderlined: true },
  error: { isUnderlined: true },
  cursor: { isInverse: true },
  "cursor-muted": { isUnderlined: true },
  dialog: {},
};

const dark: Theme["looks"] = {
  ...mono,
  muted: { color: "gray" },
  title: { isBold: true, color: "cyan" },
  heading: { isBold: true },
  accent: { color: "cyan" },
  key: { color: "yellow" },
  good: { color: "green" },
  warning: { color: "yellow" },
  danger: { color: "red", isBold: true },
  match: { color: "magenta", isUnderlined: true },
  error: { color: "red", isUnderlined: true },
};

const light: Theme["looks"] = {
  ...dark,
  title: { isBold: true, color: "blue" },
  accent: { color: "blue" },
  key: { color: "magenta" },
  warning: { color: "magenta" },
};

const highContrast: Theme["looks"] = {
  ...mono,
  muted: {},
  danger: { isBold: true, isUnderlined: true },
};

/** Every theme, by name. Background colours are left to the terminal. */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  auto: { name: "auto", looks: dark },
  dark: { name: "dark", looks: dark },
  light: { name: "light", looks: light },
  "high-contrast": { name: "high-contrast", looks: highContrast },
  mono: { name: "mono", looks: mono },
};
