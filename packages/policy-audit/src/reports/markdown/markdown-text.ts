/** Marks that Markdown, HTML and GitHub's own syntax give a meaning. */
const marks = /[\\`*_{}[\]()<>#+\-!|~&$^]/g;

/** Shows nothing, and keeps what stands on both sides of it apart. */
const gap = "&#8203;";

/**
 * Returns text as GitHub shows it, and nothing more: no markup, no link, and nobody is notified. A backslash does not keep
 * GitHub from making links of mentions, issue numbers and addresses after Markdown is done: there a character of no width does.
 */
export function markdownText(text: string): string {
  const escaped = text.replace(marks, (mark) =>
    mark === "<" || mark === "&" ? `&#${mark.charCodeAt(0)};` : `\\${mark}`,
  );
  return withoutLinks(escaped);
}

/** The same for text within an HTML tag, where Markdown has no say. */
function htmlText(text: string): string {
  return withoutLinks(text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`));
}

function withoutLinks(text: string): string {
  return text
    .replaceAll("@", `@${gap}`)
    .replaceAll(/(?<!&)#(?=\d)/g, `#${gap}`)
    .replaceAll(/\b(GH)(?=\\?-\d)/gi, `$1${gap}`)
    .replaceAll("://", `:${gap}//`)
    .replaceAll(/\b(www)\./gi, `$1${gap}.`);
}

/** Returns lines as a block of code. */
export function markdownBlock(lines: readonly string[], language: string): string {
  const text = lines.join("\n");
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

/** Returns a row of a table from cells that are Markdown already. */
export function markdownRow(cells: readonly (string | number)[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** Returns a part that is folded until somebody opens it: `summary` is text, `body` Markdown. */
export function markdownDetails(summary: string, body: string): string {
  return `<details><summary>${htmlText(summary)}</summary>\n\n${body}\n\n</details>`;
}

/** Returns the items of a list, at most so many, and how many more there are. */
export function markdownItems(items: readonly string[], most: number): string {
  const more = items.length - most;
  return [...items.slice(0, most), ...(more > 0 ? [`and ${more} more`] : [])]
    .map((item) => `- ${item}`)
    .join("\n");
}
