import { randomUUID } from "node:crypto";
import type { Stats } from "node:fs";
import { mkdir, open, readFile, stat, truncate, type FileHandle } from "node:fs/promises";
import { resolve } from "node:path";
import { JournalError } from "../../journal/journal-error.ts";
import type { JournalEntry } from "../../journal/journal-entry.ts";
import type { Journal } from "../../journal/journal.ts";
import { syncFolder } from "../sync-folder.ts";
import { journalFolder } from "./journal-folder.ts";
import { headLine, firstDigest, readLines, toLine } from "./journal-lines.ts";
import { lockJournal } from "./journal-lock.ts";

/** A journal in a file, which no other process works on at the same time. */
export type FileJournal = Journal & {
  /** Lets other processes have it. */
  close(): Promise<void>;
};

export type NewJournalOptions = {
  /** @default `journalFolder()` */
  folder?: string;
  /** Milliseconds since the epoch, for its name. */
  now: number;
};

/**
 * Returns a new journal: NDJSON of mode 0600, each line on the disk before `append` resolves. Its file is made with the first
 * entry, so that what is only planned leaves none.
 */
export function createFileJournal({
  folder = journalFolder(),
  now,
}: NewJournalOptions): FileJournal {
  const stamp = new Date(now).toISOString().replaceAll(/[-:]|\.\d+/g, "");
  const path = resolve(folder, `${stamp}-${randomUUID().slice(0, 8)}.ndjson`);
  return journalAt(path, async () => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const release = await lockJournal(path);
    try {
      const file = await open(path, "ax", 0o600);
      await file.appendFile(headLine);
      await file.sync();
      await syncFolder(folder);
      return { file, release, entries: [], digest: firstDigest };
    } catch (error) {
      await release();
      throw error;
    }
  });
}

/**
 * Opens a journal that exists. Throws `JournalError`: also where another process works on it, and where it is not as it was
 * written.
 */
export async function openFileJournal(path: string): Promise<FileJournal> {
  const whole = resolve(path);
  const opened = await withFault("unreadable", `Opening the journal ${whole}`, async () => {
    // Before anything is made beside it: a mistyped path must not leave a lock.
    refuseStrange(whole, await stat(whole));
    readLines(whole, await readFile(whole, "utf8"));
    const release = await lockJournal(whole);
    try {
      const { entries, digest, wholeBytes } = readLines(whole, await readFile(whole, "utf8"));
      await truncate(whole, wholeBytes);
      const file = await open(whole, "a");
      if (wholeBytes === 0) await file.appendFile(headLine);
      return { file, release, entries, digest };
    } catch (error) {
      await release();
      throw error;
    }
  });
  return journalAt(whole, () => Promise.resolve(opened), opened);
}

type Opened = {
  file: FileHandle;
  release: () => Promise<void>;
  entries: JournalEntry[];
  digest: string;
};

function journalAt(name: string, make: () => Promise<Opened>, given?: Opened): FileJournal {
  let opened = given;
  let isBroken = false;
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = turn.then(work, work);
    turn = next.catch(() => undefined);
    return next;
  };
  const write = async (entry: JournalEntry): Promise<void> => {
    // After a write that failed nobody knows where the file ends: another line could make all of it unreadable.
    if (isBroken) throw new Error("an earlier entry could not be written");
    opened ??= await make();
    const { line, digest } = toLine(entry, opened.digest);
    try {
      await opened.file.appendFile(line);
      await opened.file.datasync();
    } catch (error) {
      isBroken = true;
      throw error;
    }
    opened.entries.push(structuredClone(entry));
    opened.digest = digest;
  };
  return {
    name,
    append: (entry) =>
      inTurn(() => withFault("unwritable", `Writing to the journal ${name}`, () => write(entry))),
    entries: () => inTurn(() => Promise.resolve([...(opened?.entries ?? [])])),
    close: () =>
      inTurn(async () => {
        const { file, release } = opened ?? {};
        await file?.close();
        await release?.();
        if (opened) isBroken = true;
      }),
  };
}

async function withFault<T>(
  fault: "unreadable" | "unwritable",
  attempt: string,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof JournalError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new JournalError(fault, `${attempt} failed: ${why}.`, { cause });
  }
}

/** Secrets are deleted on a journal's word: nobody else may have been able to write it. */
function refuseStrange(path: string, { uid, mode }: Stats): void {
  if (process.platform === "win32") return;
  const isOthers = uid !== process.getuid?.();
  if (!isOthers && (mode & 0o022) === 0) return;
  const why = isOthers ? "it belongs to another user" : "others may write to it: chmod 600 it";
  throw new JournalError("unreadable", `The journal ${path} is not believed: ${why}.`);
}
