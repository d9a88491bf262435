import type { Secret } from "@purser/core";
import type { SecretNote } from "@purser/lifecycle";

/** What a view may ask of the secrets that the browser holds. */
export type VaultView = {
  /** Returns a secret, to be exposed in the frame of its own dialog and nowhere else; undefined once it is gone. */
  look(vaultId: number): Secret | undefined;
};

/** The one place where one-time secrets are: outside of state, messages and trace, until they are handed over or given up. */
export type Vault = VaultView & {
  /** Takes a secret with whose it is, and returns what it is asked for by. */
  put(secret: Secret, note: SecretNote): number;
  noteOf(vaultId: number): SecretNote | undefined;
  forget(vaultId: number): void;
  forgetAll(): void;
};

export function createVault(): Vault {
  const held = new Map<number, { secret: Secret; note: SecretNote }>();
  let last = 0;
  return {
    look: (vaultId) => held.get(vaultId)?.secret,
    noteOf: (vaultId) => held.get(vaultId)?.note,
    put(secret, note) {
      held.set(++last, { secret, note });
      return last;
    },
    forget: (vaultId) => void held.delete(vaultId),
    forgetAll: () => held.clear(),
  };
}
