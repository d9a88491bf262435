import type { Severity } from "../../../severity.ts";
import { rounded } from "../number-words.ts";
import { markup, type Markup } from "../safe-html.ts";

/** Each severity has a shape of its own, so that colour says nothing alone. Relative to the centre, about 12 pixels wide. */
const shapes: Readonly<Record<Severity | "none", string>> = {
  critical: "M0-7.5 7.5 0 0 7.5-7.5 0Z",
  high: "M0-7 7 5.5H-7Z",
  medium: "M-5.5-5.5h11v11h-11Z",
  low: "M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0Z",
  info: "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0Z",
  none: "M-1.5-5h3v3.5h3.5v3h-3.5v3.5h-3v-3.5h-3.5v-3h3.5Z",
};

/** Returns the mark of a severity; `none` is a thing that nothing was found on. */
export function severityShape(severity: Severity | "none", x: number, y: number): Markup {
  const kind = severity === "none" ? "info" : severity;
  return markup`<path class="by-severity ${kind}" transform="translate(${rounded(x)} ${rounded(y)})" d="${shapes[severity]}"/>`;
}

/** Returns the mark in a drawing of its own, for legends. */
export function severityKey(severity: Severity | "none"): Markup {
  return markup`<svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">${severityShape(severity, 0, 0)}</svg>`;
}
