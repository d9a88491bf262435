import type { AccountRecord, ProjectRecord } from "../records.ts";

/** An account without what other operations tell of it. */
export type ListedAccount = Omit<AccountRecord, "assignments" | "accessList">;

/** A project without what other operations tell of it. */
export type ListedProject = Omit<ProjectRecord, "alerts">;

/**
 * What was read of an organization so far, told as it comes: for those who show it before all of it is known. Accounts that
 * Atlas manages are not told, and nothing here says that a list is whole; the records do.
 */
export type Part =
  | { part: "name"; name: string }
  | { part: "projects"; projects: readonly ListedProject[] }
  | { part: "accounts"; accounts: readonly ListedAccount[] };

/** Hears of parts; absent where nobody listens. */
export type OnPart = ((part: Part) => void) | undefined;
