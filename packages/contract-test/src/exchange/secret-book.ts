/** What a run knows of secrets: each is entered when it is first seen, by hand or by answer. */
export type SecretBook = {
  /** Enters a secret value. Values of fewer than eight characters are words, and are not kept. */
  enter(value: string): void;
  /** Remembers which value a secret has that the platform knows by an id. */
  identify(secretId: string, value: string): void;
  valueOf(secretId: string): string | undefined;
  values(): readonly string[];
};

/** Returns an empty book. `onEntry` is called once for each value. */
export function createSecretBook(onEntry: (value: string) => void): SecretBook {
  const values = new Set<string>();
  const byId = new Map<string, string>();
  return {
    enter(value) {
      if (value.length < 8 || values.has(value)) return;
      values.add(value);
      onEntry(value);
    },
    identify(secretId, value) {
      byId.set(secretId, value);
    },
    valueOf: (secretId) => byId.get(secretId),
    values: () => [...values],
  };
}
