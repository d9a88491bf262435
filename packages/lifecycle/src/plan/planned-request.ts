/** One request that a plan will send, as it will be sent. No secret is in it: only answers have secrets. */
export type PlannedRequest = {
  operationId: string;
  method: string;
  /** The path, its parameters filled in. Those that only an earlier answer tells stand in braces, such as `{secretId}`. */
  path: string;
  body?: Readonly<Record<string, unknown>> | readonly Readonly<Record<string, unknown>>[];
  /** What it does, for people: "Deletes the secret mdb_sa_sk_…abcd." */
  effect: string;
};
