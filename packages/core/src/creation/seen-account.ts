/** What the reading after a lost answer looks at. Instants are milliseconds since the epoch, to the second. */
export type SeenSecret = {
  id: string;
  createdAt: number;
  expiresAt: number;
  /** False as well where the answer does not say: Cloud Manager leaves the date out until there is one. */
  isUsed: boolean;
};

export type SeenAccount = {
  clientId: string;
  name: string;
  description: string;
  createdAt: number;
  roles: readonly string[];
  secrets: readonly SeenSecret[];
};

/**
 * Returns the account of an answer. Throws a TypeError for a value that cannot be one: a reading that is not understood
 * must not pass for a reading that found nothing.
 */
export function readAccount(value: unknown): SeenAccount {
  const account = readObject(value, "a service account");
  return {
    clientId: readText(account, "clientId"),
    name: readText(account, "name"),
    description: readText(account, "description"),
    createdAt: readInstant(account, "createdAt"),
    roles: readItems(account, "roles").filter((role) => typeof role === "string"),
    secrets: readItems(account, "secrets").map(readSecret),
  };
}

/** Returns the items of a page. Throws a TypeError for an answer without any list. */
export function readPage(value: unknown): readonly unknown[] {
  return readItems(readObject(value, "a page"), "results");
}

function readSecret(value: unknown): SeenSecret {
  const secret = readObject(value, "a secret");
  return {
    id: readText(secret, "id"),
    createdAt: readInstant(secret, "createdAt"),
    expiresAt: readInstant(secret, "expiresAt"),
    isUsed: typeof secret["lastUsedAt"] === "string",
  };
}

export function readObject(value: unknown, what: string): Record<string, unknown> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  throw new TypeError(`The answer is not ${what}.`);
}

export function readText(object: Record<string, unknown>, key: string): string {
  const text = object[key];
  if (typeof text === "string") return text;
  throw new TypeError(`The answer has no ${key}.`);
}

function readInstant(object: Record<string, unknown>, key: string): number {
  const instant = Date.parse(readText(object, key));
  if (Number.isNaN(instant)) throw new TypeError(`The answer's ${key} is no date.`);
  return instant;
}

function readItems(object: Record<string, unknown>, key: string): readonly unknown[] {
  const items = object[key];
  if (Array.isArray(items)) return items;
  throw new TypeError(`The answer has no ${key}.`);
}
