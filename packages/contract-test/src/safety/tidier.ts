import { deleteMade, findOurs, type TidyMeans } from "./tidy.ts";

/** Cleans up while a run goes on. */
export type Tidier = {
  /** Deletes what a check made and left, and looks for what it made without knowing. */
  afterCheck(): Promise<void>;
};

/**
 * Returns what cleans up after each check. Once that fails nothing more is made, so that a platform on which deletion does not
 * work is not filled; `isLenient`, for an emulator of one's own, lets it go on.
 */
export function createTidier(means: TidyMeans, { isLenient }: { isLenient: boolean }): Tidier {
  const { workshop } = means;
  const resisted = new Set<string>();
  let known = 0;

  return {
    async afterCheck() {
      const left = await deleteMade(means, resisted);
      const isNews = workshop.made > known || workshop.pending().length > 0;
      known = workshop.made;
      if (isNews) {
        const found = await findOurs(means);
        if (found?.some(({ wasSaidGone }) => !wasSaidGone))
          left.push(...(await deleteMade(means, resisted)));
        if (found) for (const entry of workshop.pending()) await workshop.dismiss(entry);
        known = workshop.made;
      }
      for (const clientId of left) resisted.add(clientId);
      if (resisted.size > 0 && !isLenient)
        workshop.shut("Nothing more is made: what was made before could not be deleted.");
    },
  };
}
