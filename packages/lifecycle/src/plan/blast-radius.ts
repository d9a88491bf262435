import type { AccessListEntry, ServiceAccountSecret } from "@purser/core";
import type { Fact } from "@purser/inventory";

/** A project that the account is assigned to. */
export type TouchedAssignment = {
  projectId: string;
  projectName: Fact<string>;
  roles: Fact<string[]>;
};

/** Whom and what a plan touches, as it was when the plan was made. What could not be read is unknown, never empty. */
export type BlastRadius = {
  /** The account's roles at the level that the plan acts on. */
  roles: readonly string[];
  assignments: Fact<readonly TouchedAssignment[]>;
  secrets: readonly ServiceAccountSecret[];
  accessList: Fact<readonly AccessListEntry[]>;
  /** ISO 8601: when one of its secrets was last used; null if never. */
  lastUsedAt: string | null;
};
