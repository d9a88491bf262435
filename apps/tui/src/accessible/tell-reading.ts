import type { Book } from "../book/book.ts";
import { plainWords } from "./plain-words.ts";
import { findingsSentence } from "./sentences.ts";
import { plural } from "./spoken-cell.ts";

/** How far the reading is, in quarters; undefined when nothing is being read. */
export type Quarter = 0 | 1 | 2 | 3 | undefined;

/** Returns how far the reading is. */
export function quarterOf({ progress, activity }: Pick<Book, "progress" | "activity">): Quarter {
  if (progress === undefined && activity.state === "idle") return undefined;
  if (progress === undefined || progress.planned === 0) return 0;
  return Math.min(3, Math.floor((4 * progress.used) / progress.planned)) as Quarter;
}

/** Returns what is said when the reading has come from one quarter to another: percentages, and what was read at the end. */
export function tellReading(before: Quarter, after: Quarter, book: Book): string[] {
  if (before === after) return [];
  if (after === undefined) return [readWords(book)];
  const verb = book.activity.state === "refreshing" ? "Refreshing" : "Reading";
  if (before === undefined) return [`${verb}.`];
  // What was planned grows as more is found: less than before is no news.
  return after > before ? [`${verb}, ${after * 25} %.`] : [];
}

function readWords({ summary, organizations }: Book): string {
  const { accounts, findings, incomplete } = summary;
  const missing =
    incomplete === 0
      ? ""
      : ` Of ${plural(incomplete, "organization")} not all could be read: incomplete tells what.`;
  return plainWords(
    `All is read: ${plural(organizations.length, "organization")}, ${plural(accounts, "service account")}, ${findingsSentence(findings)}.${missing}`,
  );
}
