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
  /** The accounts whose rotations are not finished. */
  unfinished: readonly { clientId: string; accountName: string }[];
};

/** Lists the journals of a folder, the latest first; none where there is no folder. */
export function listJournals(options: { folder: string }): Promise<readonly ListedJournal[]> {
  return Promise.reject(new Error(`Not there yet: ${options.folder}`));
}
