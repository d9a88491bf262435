import { createHash } from "node:crypto";
import { JournalError } from "../../journal/journal-error.ts";
import type { JournalEntry } from "../../journal/journal-entry.ts";

/** The first line of a journal, so that no other file is taken for one. */
const head = { purser: "journal", version: 1 };

/** What a journal's digest begins with. */
export const firstDigest = digestOf("", JSON.stringify(head));

export const headLine = `${JSON.stringify({ ...head, digest: firstDigest })}\n`;

/** Returns the line of an entry and the digest that the next one continues: each line vouches for all before it. */
export function toLine(entry: JournalEntry, before: string): { line: string; digest: string } {
  const digest = digestOf(before, JSON.stringify(entry));
  return { line: `${JSON.stringify({ ...entry, digest })}\n`, digest };
}

/** What a journal's text holds. */
export type JournalText = {
  entries: JournalEntry[];
  digest: string;
  /** Bytes that are whole lines. What follows them was being written when the process ended. */
  wholeBytes: number;
};

/**
 * Reads a journal. A last line without its end was being written when a crash came, and is left out: what it would have told
 * is found out from the service. Any other line that is not as it was written throws `JournalError`.
 */
export function readLines(path: string, text: string): JournalText {
  const end = text.lastIndexOf("\n") + 1;
  const whole = text.slice(0, end);
  const lines = whole.split("\n").slice(0, -1);
  const isHeaded = lines.length > 0 ? `${lines[0]}\n` === headLine : headLine.startsWith(text);
  if (!isHeaded) {
    throw new JournalError("not-a-journal", `${path} is not a journal of this program's.`);
  }
  const entries: JournalEntry[] = [];
  let digest = firstDigest;
  for (const [index, line] of lines.slice(1).entries()) {
    const read = readLine(line);
    if (!read || digestOf(digest, JSON.stringify(read.entry)) !== read.digest) {
      throw new JournalError(
        "altered",
        `Line ${index + 2} of ${path} is not as it was written, so nothing is done on its word. Look at the account's secrets with purser secrets list, and delete what nobody uses.`,
      );
    }
    ({ digest } = read);
    entries.push(read.entry);
  }
  return { entries, digest, wholeBytes: Buffer.byteLength(whole) };
}

function readLine(line: string): { entry: JournalEntry; digest: string } | undefined {
  try {
    const { digest, ...entry } = JSON.parse(line) as JournalEntry & { digest?: unknown };
    return typeof digest === "string" ? { entry, digest } : undefined;
  } catch {
    return undefined;
  }
}

function digestOf(before: string, text: string): string {
  return createHash("sha256").update(`${before}\n${text}`).digest("hex");
}
