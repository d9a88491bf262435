import type { Tone } from "../text/line.ts";

/** The look of a tone: names of the terminal's own 16 colours, so that the person's palette holds. */
export type Look = {
  color?: string;
  background?: string;
  isBold?: true;
  isDim?: true;
  isInverse?: true;
  isUnderlined?: true;
};

export type ThemeName = "auto" | "dark" | "light" | "high-contrast" | "mono";

/** A look for every tone, and the glyphs of lines. */
export type Theme = { name: ThemeName; looks: Readonly<Record<Tone, Look>> };
