import { readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { JournalEntry, Opening } from "../run/journal.ts";
import { RefusedRunError } from "../safety/refused-run.ts";

/** The first line of a journal's file. */
export type JournalHead = Opening & { purser: "contract-journal"; version: 1; runId: string };

/** A journal as it stands in its file. */
export type KeptJournal = { path: string; head: JournalHead; entries: JournalEntry[] };

/** What journals' files are called: by their organization and their run. */
const fileName = /^[\da-f]{24}-[\da-z]{6}\.ndjson$/;

/** Returns where a run's journal is kept. */
export function journalPath(folder: string, { orgId }: { orgId: string }, runId: string): string {
  return join(folder, `${orgId}-${runId}.ndjson`);
}

/** Returns the journals of a folder, of one organization if it is named. Throws `RefusedRunError` for one that is no journal. */
export async function readJournals(folder: string, orgId?: string): Promise<KeptJournal[]> {
  const names = await readdir(folder).catch(() => []);
  const paths = names
    .filter((name) => fileName.test(name) && (orgId === undefined || name.startsWith(orgId)))
    .toSorted()
    .map((name) => join(folder, name));
  return Promise.all(paths.map((path) => readJournal(path)));
}

/** Deletes a journal of which nothing is left. */
export async function removeJournal({ path }: Pick<KeptJournal, "path">): Promise<void> {
  await rm(path, { force: true });
}

/** Whether something that a journal tells of may still be there. */
export function isOpen({ entries }: Pick<KeptJournal, "entries">): boolean {
  return entries.some(({ state }) => state === "made" || state === "planned");
}

async function readJournal(path: string): Promise<KeptJournal> {
  const { mode, uid } = await stat(path);
  const isOthers = process.platform !== "win32" && uid !== process.getuid?.();
  if (isOthers || (process.platform !== "win32" && (mode & 0o022) !== 0))
    throw isStrange(path, "others may have written it");
  const [first, ...lines] = (await readFile(path, "utf8")).split("\n");
  const head = parse(first ?? "") as JournalHead | undefined;
  if (head?.purser !== "contract-journal" || head.version !== 1 || !Array.isArray(head.accounts))
    throw isStrange(path, "it is no journal of a contract run");
  const entries = new Map<string, JournalEntry>();
  for (const [index, line] of lines.entries()) {
    const entry = parse(line) as JournalEntry | undefined;
    // Only the last line can have been cut off; it says what came after it was written, which nobody did.
    if (entry === undefined && index < lines.length - 1)
      throw isStrange(path, `line ${index + 2} is not as it was written`);
    if (entry) entries.set(entry.mark, entry);
  }
  return { path, head, entries: [...entries.values()] };
}

function parse(line: string): unknown {
  try {
    const value = JSON.parse(line) as unknown;
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function isStrange(path: string, why: string): RefusedRunError {
  return new RefusedRunError(
    "journal",
    `The journal ${path} is not believed: ${why}.`,
    "Look at it, clean up by hand what it names, and delete it.",
  );
}
