import { printableLines } from "./printable-lines.ts";

/** Markup whose every value has been escaped. */
export class Markup {
  readonly text: string;

  private constructor(text: string) {
    this.text = text;
  }

  /** Takes a constant as it is. Never for anything that came with a report. */
  static trusted(text: string): Markup {
    return new Markup(text);
  }
}

/** What may stand in a template; nothing is written for `false`, null and undefined. */
export type MarkupValue =
  | Markup
  | string
  | number
  | false
  | null
  | undefined
  | readonly MarkupValue[];

export const nothing: Markup = Markup.trusted("");

/** Returns markup in which every value is escaped, so that it is text wherever it stands. Attributes have to be in quotes. */
export function markup(strings: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  let text = strings[0] ?? "";
  for (const [index, value] of values.entries()) {
    text += written(value) + (strings[index + 1] ?? "");
  }
  return Markup.trusted(text);
}

function written(value: MarkupValue): string {
  if (typeof value === "string") return escaped(value);
  if (typeof value === "number") return String(value);
  if (value instanceof Markup) return value.text;
  if (value === null || value === undefined || value === false) return "";
  let text = "";
  for (const one of value) text += written(one);
  return text;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};

/** Most texts have nothing to escape: they are told by one look. */
const plain = /^[\w .,:;()/+=@#%-]*$/;

function escaped(text: string): string {
  if (plain.test(text)) return text;
  return printableLines(text).replace(/[&<>"'`]/g, (character) => entities[character] ?? "");
}
