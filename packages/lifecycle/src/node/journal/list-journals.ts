import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pendingOf } from "../../rotation/pending-rotation.ts";
import { readJournalState } from "../../rotation/rotation-state.ts";
import { readLines } from "./journal-lines.ts";

/** A journal as it stands in its folder. */
export type ListedJournal = {
  path: string;
  /** `unreadable`: `message` says why. */
  state: "unfinished" | "finished" | "unreadable";
  message?: string;
  platform?: "atlas" | "cloud-manager";
  orgId?: string;
  /** ISO 8601. */
  begunAt?: string;
  /** The accounts whose rotations are not complete. */
  unfinished: readonly { clientId: string; accountName: string }[];
};

/** Lists the journals of a folder, the latest first; none where there is no folder. Takes no locks and changes nothing. */
export async function listJournals({ folder }: { folder: string }): Promise<ListedJournal[]> {
  const names = (await namesIn(folder)).filter((name) => name.endsWith(".ndjson"));
  const paths = names
    .toSorted()
    .toReversed()
    .map((name) => join(folder, name));
  return Promise.all(paths.map((path) => look(path)));
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

async function look(path: string): Promise<ListedJournal> {
  try {
    const { entries } = readLines(path, await readFile(path, "utf8"));
    const state = readJournalState(entries);
    const pending = pendingOf(state, { finish: true, isRestarted: false });
    const [first] = state.rotations.values();
    const about = state.job ?? first?.rotation;
    const begunAt = entries[0]?.at;
    return {
      path,
      state: pending.length === 0 ? "finished" : "unfinished",
      ...(about && { platform: about.platform, orgId: about.orgId }),
      ...(begunAt !== undefined && { begunAt }),
      unfinished: pending.map(({ rotation: { clientId, accountName } }) => ({
        clientId,
        accountName,
      })),
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { path, state: "unreadable", message, unfinished: [] };
  }
}
