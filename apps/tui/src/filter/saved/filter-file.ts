import { randomUUID } from "node:crypto";
import type { Clock } from "@purser/core";
import {
  acquireFileLock,
  joinFor,
  makePrivateFolder,
  readPrivateFile,
  writePrivateFile,
} from "@purser/core/node";
import { parseFilters, writeFilters, type ParsedFilters } from "./parse-filters.ts";
import { withFilter, withoutFilter, type SavedFilter } from "./saved-filter.ts";

/** Where filters are kept from one day to the next. */
export type FilterFile = {
  /** Returns the filters, and what is wrong with the file in a line; none where there is no file. */
  read(): Promise<ParsedFilters>;
  /** Keeps a filter, in place of the one of its name. Rejects where the file cannot be read or written: nothing is overwritten then. */
  keep(filter: SavedFilter): Promise<void>;
  /** Forgets the filter of a name. Rejects as `keep` does. */
  forget(name: string): Promise<void>;
};

/**
 * Returns the file `filters.json` of a folder, readable by this user alone and written in one step. Two browsers that save at
 * once both have what they saved.
 */
export function filterFile(folder: string, clock: Clock): FilterFile {
  const path = joinFor(process.platform, folder, "filters.json");

  const read = async (): Promise<ParsedFilters> => {
    const file = await readPrivateFile(path);
    if (file.state === "absent") return { filters: [], problem: undefined };
    if (file.state === "refused")
      return { filters: [], problem: `${path} is not read: ${file.reason}` };
    const { filters, problem } = parseFilters(file.text);
    return { filters, problem: problem && `${path}: ${problem}` };
  };

  const change = async (to: (filters: readonly SavedFilter[]) => SavedFilter[]): Promise<void> => {
    await makePrivateFolder(folder);
    const release = await acquireFileLock(`${path}.lock`, { clock, random: Math.random });
    try {
      const { filters, problem } = await read();
      if (problem !== undefined)
        throw new Error(`The filter is for this session only: ${problem}.`);
      await writePrivateFile(path, `${path}.${randomUUID()}`, writeFilters(to(filters)));
    } finally {
      await release();
    }
  };

  return {
    read,
    keep: (filter) => change((filters) => withFilter(filters, filter)),
    forget: (name) => change((filters) => withoutFilter(filters, name)),
  };
}
