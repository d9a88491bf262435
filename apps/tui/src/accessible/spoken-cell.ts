/** Units of spans of time, as cells abbreviate them. */
const units: Readonly<Record<string, string>> = {
  d: "day",
  h: "hour",
  min: "minute",
  s: "second",
};

const severities: Readonly<Record<string, string>> = {
  C: "critical",
  H: "high",
  M: "medium",
  L: "low",
  I: "info",
};

/** What the marks behind a span of time mean. */
const marks: Readonly<Record<string, string>> = { "!": ", within a week", "~": ", within a month" };

/** Returns what a cell means, in words: "4d !" is "4 days, within a week", "2 H" is "2 high". */
export function spokenCell(text: string): string {
  const [, count = "", unit = "", mark = ""] = /^(\d+)(d|h|min|s)(?: ([!~]))?$/.exec(text) ?? [];
  if (unit !== "") return `${plural(Number(count), units[unit] ?? unit)}${marks[mark] ?? ""}`;
  const [, number = "", initial = ""] = /^(\d+) ([CHMLI])$/.exec(text) ?? [];
  return initial === "" ? text : `${number} ${severities[initial] ?? initial}`;
}

/** Returns a number of things: "1 day", "2 days", "no days". */
export function plural(count: number, noun: string): string {
  return `${count === 0 ? "no" : count} ${noun}${count === 1 ? "" : "s"}`;
}

/** Returns a text with its spans of time in words: "1 of 2, expires in 3d". */
export function spokenSpans(text: string): string {
  return text.replaceAll(/\b(\d+)(d|h|min|s)\b/g, (cell) => spokenCell(cell));
}

/** Returns a number of what a list has: "1 secret", "2 days, weeks and months". */
export function countOf(count: number, nouns: string): string {
  if (count !== 1) return `${count} ${nouns}`;
  return `1 ${nouns.replace(/entries$/, "entry").replace(/s$/, "")}`;
}
