/** How every document begins. */
export type DocumentHead = {
  schemaVersion: 1;
  /** ISO 8601. */
  generatedAt: string;
};

/** `now` is in milliseconds since the epoch. */
export function documentHead(now: number): DocumentHead {
  const generatedAt = new Date(now).toISOString().replace(/\.\d{3}Z$/, "Z");
  return { schemaVersion: 1, generatedAt };
}
