import type { Severity } from "../severity.ts";

/** Sets of thresholds, from the laxest to the strictest; `pci` follows PCI DSS 4.0.1. */
export const presets = ["relaxed", "recommended", "strict", "pci"] as const;

export type PresetName = (typeof presets)[number];

/** Which accounts an entry is about: all of what is given has to hold. */
export type AccountMatch = {
  /** Client IDs. */
  clientIds?: ReadonlySet<string>;
  /** On the account's name. */
  name?: RegExp;
};

/** How one rule that is on runs. */
export type RuleSetting = {
  /** In place of the rule's own. */
  severity?: Severity;
  thresholds: Readonly<Record<string, number>>;
};

/** What people say of accounts, which the platform cannot tell. Instants in milliseconds since the epoch. */
export type AccountEntry = {
  match: AccountMatch;
  owner?: string;
  purpose?: string;
  reviewedAt?: number;
  reviewedBy?: string;
  /** Operation IDs and Terraform resource types that the account is there for. */
  needs?: readonly string[];
  /** Set where exporting and restoring backups is what it is for. */
  handlesBackups?: true;
};

export type BreakGlassEntry = {
  match: AccountMatch;
  reason: string;
  reviewer: string;
  /** When the declaration ends; NaN for a date that cannot be read, which is as good as ended. */
  expiresAt: number;
  /** Until when it may be in use, if it may now. */
  inUseUntil?: number;
};

/** Roles that some accounts may not have, or may have alone. */
export type RoleEntry = {
  match: AccountMatch;
  /** On the project's name; without it the roles in the organization are meant as well. */
  project?: RegExp;
  /** On the project's tags. */
  tag?: { key: string; value: RegExp };
  deny?: readonly RegExp[];
  allow?: readonly RegExp[];
  reason?: string;
};

/** Accounts that some rules leave alone, such as those made before a limit was set. */
export type Exemption = {
  match: AccountMatch;
  /** Rule IDs. */
  rules: ReadonlySet<string>;
  reason: string;
  /** Only accounts that are older than this. */
  createdBefore?: number;
};

/** A finding that somebody answers for. */
export type SuppressionEntry = {
  /** Rule ID. */
  rule: string;
  match: AccountMatch;
  /** On the organization's name or ID. */
  organization?: RegExp;
  /** On the project's name or ID. */
  project?: RegExp;
  secretId?: string;
  address?: string;
  reason: string;
  owner: string;
  /** As written. */
  until: string;
  /** End of that day in UTC, in milliseconds since the epoch; NaN for a date that cannot be read, which is as good as past. */
  untilEnd: number;
  /** Where it stands in the policy file. */
  line?: number;
};

export type EnvironmentClass = {
  name: string;
  /** On the value of the project's tag, and where it has none on the project's name. */
  tagValue: RegExp;
  projectName: RegExp;
  isProduction: boolean;
};

/** When secrets are made on purpose: days of the week (1 is Monday) and hours, in UTC. */
export type RotationWindow = { days: ReadonlySet<number>; fromHour: number; toHour: number };

/** A policy with everything filled in: what an audit goes by. */
export type Policy = {
  preset: PresetName;
  /** The file it was read from. Without one, rules that hold accounts against what people said are not applicable. */
  source?: string;
  /** By rule ID; what is not in it is off. */
  rules: ReadonlyMap<string, RuleSetting>;
  accounts: readonly AccountEntry[];
  breakGlass: readonly BreakGlassEntry[];
  roles: readonly RoleEntry[];
  exemptions: readonly Exemption[];
  suppressions: readonly SuppressionEntry[];
  /** Finds the owner in a description; its first group is the owner. */
  ownerPattern: RegExp;
  /** Owners who are still there. */
  activeOwners?: ReadonlySet<string>;
  /** What names have to look like. */
  naming?: RegExp;
  environments: { tagKeys: readonly string[]; classes: readonly EnvironmentClass[] };
  rotationWindow?: RotationWindow;
  /** Tiers, 0 to 5, of roles that Purser does not know yet. */
  roleTiers: ReadonlyMap<string, number>;
};
