import { UsageError } from "../errors/usage-error.ts";
import { parseClientId } from "./parse-client-id.ts";

/** Which service account is meant: by the ID that it alone has, or by a name that others may have as well. */
export type AccountHandle = { clientId: string } | { name: string };

/** Reads the operand CLIENT. */
export function parseAccount(text: string): AccountHandle {
  if (text.startsWith("mdb_sa_id_")) return { clientId: parseClientId(text, "CLIENT") };
  if (text.startsWith("mdb_sa_sk_")) {
    throw new UsageError(
      `CLIENT "${text}" is a secret, and every process here could read it.`,
      "Name the account by its client ID or its name, and replace that secret.",
    );
  }
  if (text.trim() === "") {
    throw new UsageError(
      "CLIENT is empty.",
      "Name the account by its client ID, such as mdb_sa_id_32b6e34b3d91647abb20e7b8, or by its name.",
    );
  }
  return { name: text };
}
