/** What a piece of text is, for a theme to give it a look. Every tone also says itself in words or a glyph: colour alone means nothing. */
export type Tone =
  | "plain"
  | "muted"
  | "title"
  | "heading"
  | "accent"
  | "key"
  | "good"
  | "warning"
  | "danger"
  | "match"
  | "error"
  | "cursor"
  | "cursor-muted"
  | "dialog";

/** A piece of text of one tone. The text is printable: `safeText` has been over whatever came from elsewhere. */
export type Span = { text: string; tone?: Tone };

/** One row of the screen. */
export type Line = readonly Span[];

/** Returns a line of one tone. */
export function line(text: string, tone: Tone = "plain"): Line {
  return [{ text, tone }];
}

/** The text of a line, without its tones. */
export function textOf(spans: Line): string {
  return spans.map(({ text }) => text).join("");
}
