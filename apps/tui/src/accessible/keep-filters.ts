import { messageOf } from "../changes/run-end.ts";
import type { FilterFile } from "../filter/saved/filter-file.ts";
import type { SavedFilter } from "../filter/saved/saved-filter.ts";
import type { Voice } from "./voice.ts";

/** What is done with saved filters beside knowing them. */
export type KeptFilters = {
  keepFilter: (filter: SavedFilter) => void;
  forgetFilter: (name: string) => void;
};

/** Returns what keeps filters in a file, and says how that went; without a file they are known until the end of the session. */
export function keepFilters(file: FilterFile | undefined, say: Voice): KeptFilters {
  const tell = (work: Promise<void> | undefined, done: string): void => {
    if (work === undefined) return say([`${done} for this session.`]);
    work.then(
      () => say([`${done}.`]),
      (error: unknown) => say([messageOf(error)]),
    );
  };
  return {
    keepFilter: (filter) => tell(file?.keep(filter), `Saved filter ${filter.name}`),
    forgetFilter: (name) => tell(file?.forget(name), `Forgot filter ${name}`),
  };
}
