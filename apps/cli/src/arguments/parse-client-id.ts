import { UsageError } from "../errors/usage-error.ts";

/** Returns the given text if it has the form of a client ID: `mdb_sa_id_` and 24 lower-case hex digits. */
export function parseClientId(text: string, source: string): string {
  if (/^mdb_sa_id_[a-f0-9]{24}$/.test(text)) return text;
  throw new UsageError(
    `${source} "${text}" is not a client ID.`,
    "A client ID has 24 hex digits behind its prefix, such as mdb_sa_id_32b6e34b3d91647abb20e7b8.",
  );
}
