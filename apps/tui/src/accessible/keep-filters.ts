import { messageOf } from "../changes/run-end.ts";
import type { FilterFile } from "../filter/saved/filter-file.ts";
import type { SavedFilter } from "../filter/saved/saved-filter.ts";
import type { Voice } from "./voice.ts";

/** What is done with saved filters beside knowing them. */
export type KeptFilters = {
  keepFilter: (filter: SavedFilter) => void;
  forgetFilter: (name: string) => void;
  /** Resolves when what was asked for is in the file, or was said to have failed. */
  settle: () => Promise<void>;
};

/** Returns what keeps filters in a file, and says how that went; without a file they are known until the end of the session. */
export function keepFilters(file: FilterFile | undefined, say: Voice): KeptFilters {
  const working = new Set<Promise<void>>();
  const tell = (work: Promise<void> | undefined, done: string): void => {
    if (work === undefined) return say([`${done} for this session.`]);
    const told = work
      .then(
        () => say([`${done}.`]),
        (error: unknown) => say([messageOf(error)]),
      )
      .finally(() => void working.delete(told));
    working.add(told);
  };
  return {
    keepFilter: (filter) => tell(file?.keep(filter), `Saved filter ${filter.name}`),
    forgetFilter: (name) => tell(file?.forget(name), `Forgot filter ${name}`),
    async settle() {
      await Promise.all(working);
    },
  };
}
