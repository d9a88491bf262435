import { mapStrings } from "./map-strings.ts";

const prefix = "mdb_sa_sk_";

/** The value of a secret, whole; its masked form has a dot or an ellipsis after the prefix. Source: both platforms' documents. */
const secretValue = /mdb_sa_sk_([!-)+-\-/-~]+)/gu;

/** Characters of a secret that may be shown. */
const shown = 4;

/**
 * Returns a value, such as a report, in which whatever looks like a secret is masked: `mdb_sa_sk_…abcd`. People paste
 * secrets into names and descriptions; a report is passed on.
 */
export function redactSecrets<T>(value: T): T {
  return mapStrings(value, (text) =>
    text.includes(prefix)
      ? text.replace(secretValue, (_match, secret: string) => `${prefix}…${ending(secret)}`)
      : text,
  );
}

/** Of a short value, its last characters would be half of it. */
function ending(secret: string): string {
  return secret.length > shown * 4 ? secret.slice(-shown) : "*".repeat(shown);
}
