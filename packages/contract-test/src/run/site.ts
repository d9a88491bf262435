import type { Json } from "@purser/spec";

/** What a run found of the organization before its first check. */
export type Site = {
  orgId: string;
  /** The project that project operations are tried in; undefined where none was found or named. */
  groupId: string | undefined;
  /** Accounts of the organization by client ID, as the list showed them: none of them is ours. */
  accounts: ReadonlyMap<string, Json>;
  /** Accounts assigned to the project. */
  projectAccounts: readonly string[];
  /** The owner's own client ID, where it calls with one. */
  self: string | undefined;
  /** An organization, and a project of it, that belongs to somebody else. */
  foreign: { orgId: string; groupId: string | undefined } | undefined;
  /**
   * Returns path parameters that name something there is, for lists of an account one that has something to list where there
   * is one; undefined where there is nothing of the kind.
   */
  paramsOf(operationId: string): Readonly<Record<string, string>> | undefined;
};
