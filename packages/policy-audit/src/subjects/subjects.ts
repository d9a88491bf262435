import type {
  AccessListRecord,
  AccountRecord,
  Cause,
  DelegationRecord,
  OrganizationRecord,
  ProjectRecord,
  SettingsRecord,
} from "@purser/inventory";
import type { EffectiveScope } from "../finding.ts";
import type { AddressBlock } from "../network/address-block.ts";
import type { AccountEntry, BreakGlassEntry, EnvironmentClass } from "../policy/policy.ts";
import type { FactState } from "./fact-state.ts";

/** What a snapshot from before says of an organization. */
export type PreviousOrganization = {
  organization: OrganizationRecord;
  projects: ReadonlyMap<string, ProjectRecord>;
  accounts: ReadonlyMap<string, AccountRecord>;
  /** Milliseconds since the epoch. */
  collectedAt: number;
};

/** An organization while its records pass by: rules on it run when all of them have. */
export type OrganizationSubject = {
  record: OrganizationRecord;
  facts: FactState;
  /** Undefined where they were not read or are not offered. */
  settings: SettingsRecord | undefined;
  delegation: DelegationRecord | undefined;
  projects: ReadonlyMap<string, ProjectSubject>;
  accounts: readonly AccountSubject[];
  previous: PreviousOrganization | undefined;
  /** What was worked out once for all its accounts and projects: see `once`. */
  worked: Map<unknown, unknown>;
  /** Everything in the organization that could not be read, what the platform does not offer left out. */
  gaps: readonly Gap[];
};

/** One thing that could not be read, and whose it is. */
export type Gap = { cause: Cause; projectId?: string; clientId?: string };

/** A project, and what a rule would have to work out from its record. */
export type ProjectSubject = {
  record: ProjectRecord;
  organization: OrganizationSubject;
  facts: FactState;
  /** By its tag, or by its name; undefined where neither tells. */
  environment: EnvironmentClass | undefined;
  isProduction: boolean;
  previous: ProjectRecord | undefined;
};

/** A secret with its instants in milliseconds since the epoch. What cannot be read counts as the worst: long ago. */
export type SecretSubject = {
  secretId: string;
  createdAt: number;
  /** 0 where it cannot be read: such a secret counts as expired. */
  expiresAt: number;
  lastUsedAt: number | null;
  isLive: boolean;
};

/** An account in a project, with roles that were read. */
export type AssignmentSubject = {
  projectId: string;
  /** Undefined where the project itself could not be read. */
  project: ProjectSubject | undefined;
  roles: readonly string[];
  /** Of its most powerful role, 0 to 5. */
  tier: number;
};

export type AccessListSubject = {
  record: AccessListRecord;
  /** What its address stands for; undefined for what is neither an address nor a block. */
  block: AddressBlock | undefined;
  createdAt: number;
  lastUsedAt: number | null;
};

/** A service account, and what more than one rule would have to work out from its record. Instants in milliseconds. */
export type AccountSubject = {
  record: AccountRecord;
  organization: OrganizationSubject;
  facts: FactState;
  createdAt: number;
  /** Oldest first. */
  secrets: readonly SecretSubject[];
  /** Those that have not expired, oldest first. */
  live: readonly SecretSubject[];
  /** The latest of all, expired ones included. */
  newest: SecretSubject | undefined;
  /** The latest use of any of its secrets. */
  lastUsedAt: number | null;
  /** Those whose roles were read: all of them where `facts` has nothing against `projectRoles`. */
  assignments: readonly AssignmentSubject[];
  /** Entries that were read: all of them where `facts` has nothing against `accessList`. */
  accessList: readonly AccessListSubject[];
  /** Of its most powerful organization role, 0 to 5. */
  organizationTier: number;
  /** Of its most powerful role anywhere, 0 to 5. */
  tier: number;
  scope: EffectiveScope;
  /** What the policy says of it, later entries over earlier ones. */
  declared: Omit<AccountEntry, "match">;
  breakGlass: BreakGlassEntry | undefined;
  /** Whether it is the account that collected the records. */
  isSelf: boolean;
  previous: AccountRecord | undefined;
};
