import type { Platform } from "@purser/inventory";

/** What a rotation was asked for with: enough to take it up again from the journal alone. */
export type RotationEntry = {
  entry: "rotation";
  platform: Platform;
  orgId: string;
  clientId: string;
  accountName: string;
  /** Set where it acts through a project. */
  projectId?: string;
  secretExpiresAfterHours: number;
  /** Whether the old secret is to be deleted once the new one has been used. */
  finish: boolean;
  /** Whether the account is the credential that was in use. */
  isSelf: boolean;
};

/** What a rotation of many accounts was asked for with. */
export type JobEntry = {
  entry: "job";
  platform: Platform;
  orgId: string;
  projectId?: string;
  secretExpiresAfterHours: number;
  finish: boolean;
  /** The accounts it is about, those that it has not begun with included. */
  accounts: readonly { clientId: string; accountName: string }[];
};

/** Why a rotation ended without a successor. */
export type GivingUp =
  /** Nothing was created. */
  | "not-created"
  /** A secret was created and its value lost with the answer, or with the process. */
  | "value-lost"
  | "not-verified"
  | "not-delivered"
  | "canceled"
  /** There is a secret that may be this rotation's or somebody else's: it is named, and left alone. */
  | "unproven";

/**
 * One step of a rotation. No entry holds a secret; `sink` names one. Instants are ISO 8601; `at` is by the clock of the
 * machine, `serviceAt` by that of the service.
 */
export type JournalEntry = { at: string } & (
  | RotationEntry
  | JobEntry
  | { entry: "slot-freed"; clientId: string; secretId: string }
  /** A secret will be created. `known` are the IDs of those that the account has. */
  | {
      entry: "intended";
      clientId: string;
      known: readonly string[];
      serviceAt?: string;
      sink: string;
    }
  | { entry: "created"; clientId: string; secretId: string; expiresAt?: string }
  /** It obtained a token. What shows a use after `usedBefore` is not that one; by the service's clock. */
  | { entry: "verified"; clientId: string; secretId: string; usedBefore: string }
  /** It will be handed to the sink: from here on somebody may have it. */
  | { entry: "delivering"; clientId: string; secretId: string }
  | { entry: "delivered"; clientId: string; secretId: string }
  /** It is to be deleted again. */
  | { entry: "undoing"; clientId: string; secretId: string; why: GivingUp }
  | { entry: "given-up"; clientId: string; why: GivingUp; left: readonly string[] }
  | { entry: "old-deleted"; clientId: string; secretId: string }
  | { entry: "finished"; clientId: string }
);
