import { randomInt } from "node:crypto";
import { open, rm, type FileHandle } from "node:fs/promises";
import type { Journal, JournalEntry, Opening } from "../run/journal.ts";
import { foreignAccount } from "../safety/check-journal.ts";
import { RefusedRunError } from "../safety/refused-run.ts";
import {
  isOpen,
  journalPath,
  readJournals,
  type JournalHead,
  type KeptJournal,
} from "./journal-file.ts";
import { lockOrganization } from "./run-lock.ts";

/**
 * Returns the journal of a new run: NDJSON of mode 0600 in a folder, each line on the disk before its call resolves. It takes
 * the organization for this process when the run begins to write, and refuses that where an earlier run left a journal
 * behind. Its file goes once nothing is left of what it tells.
 */
export function createFileJournal({ folder }: { folder: string }): Journal {
  const runId = newRunId();
  const entries = new Map<string, JournalEntry>();
  let file: FileHandle | undefined;
  let path = "";
  let release: (() => Promise<void>) | undefined;

  const append = async (line: object): Promise<void> => {
    if (!file) throw new Error("The journal was not begun.");
    await file.appendFile(`${JSON.stringify(line)}\n`);
    await file.datasync();
  };
  return {
    runId,
    entries: () => [...entries.values()],
    async begin(opening) {
      release = await lockOrganization(folder, opening.orgId);
      for (const earlier of await readJournals(folder, opening.orgId)) refuse(earlier, opening);
      path = journalPath(folder, opening, runId);
      file = await open(path, "ax", 0o600);
      await append({
        purser: "contract-journal",
        version: 1,
        runId,
        ...opening,
      } satisfies JournalHead);
      await syncFolder(folder);
    },
    async write(entry) {
      await append(entry);
      entries.set(entry.mark, entry);
    },
    async close() {
      await file?.close();
      if (file && !isOpen({ entries: [...entries.values()] })) await rm(path, { force: true });
      file = undefined;
      await release?.();
      release = undefined;
    },
  };
}

/** What an earlier run may have left is cleaned up before another makes more. */
function refuse({ head, entries, path }: KeptJournal, { accounts }: Opening): void {
  if (head.runId === "") return;
  const foreign = entries.find(
    ({ clientId }) => clientId !== undefined && head.accounts.includes(clientId),
  );
  if (foreign?.clientId !== undefined) throw foreignAccount(foreign.clientId);
  const left = entries.filter(
    ({ clientId, state }) =>
      state === "planned" || (state === "made" && accounts.includes(clientId ?? "")),
  );
  const names = left.map(({ clientId, mark }) => clientId ?? mark).join(", ");
  throw new RefusedRunError(
    "journal",
    `An earlier run was not cleaned up${names === "" ? "" : `: it may have left ${names}`}. Its journal is ${path}.`,
    "Run purser contract sweep, then this again.",
  );
}

function newRunId(): string {
  return Array.from({ length: 6 }, () => randomInt(36).toString(36)).join("");
}

/** A new file is there after a crash only once its folder is on the disk. Windows cannot open folders. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
