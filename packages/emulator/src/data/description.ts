import type { Organization, Project } from "../state/records.ts";

export type SecretDescription = {
  /** Days before now; left out for the secret made together with the account. */
  ageDays?: number;
  /** Default 2160 (90 days). A newer secret cuts it to seven days after its own creation. */
  lifetimeHours?: number;
  usedDaysAgo: number | null;
  /** For demo-before, where its last use was not simply a week before the one above. */
  usedDaysAgoBefore?: number;
};

export type AccessListEntryDescription = {
  /** An address or a CIDR block in canonical form. */
  block: string;
  /** Days before now; left out for an entry made together with the account. */
  ageDays?: number;
  /** Left out: used whenever the account was. */
  usedDaysAgo?: number | null;
  /** Where the last use came from; left out, an address inside the block. */
  from?: string;
  /** True: exists in demo-before only. */
  isRemoved?: boolean;
};

/** Project names to project roles. */
export type ProjectRoles = Record<string, readonly string[]>;

export type AccountDescription = {
  name: string;
  description: string;
  /** Days before now. What is younger than a week is not in demo-before. */
  ageDays: number;
  /** Organization roles; left out, ORG_MEMBER alone, as for accounts made in a project. */
  roles?: readonly string[];
  projects?: ProjectRoles;
  secrets: readonly SecretDescription[];
  /** A bare text stands for an entry that needs no more than its block. */
  accessList?: readonly (string | AccessListEntryDescription)[];
  /** What was different a week ago. */
  before?: { roles?: readonly string[]; projects?: ProjectRoles };
  /** True: exists in demo-before only. */
  isRemoved?: boolean;
  isSystemManaged?: boolean;
  /** True: its access list answers 403 whoever asks. */
  isAccessListRefused?: boolean;
  /** True: handed out to whoever starts the emulator. */
  isCredential?: boolean;
};

export type ProjectDescription = {
  name: string;
  ageDays: number;
  clusterCount: number;
  tags?: Project["tags"];
  /** The alert about expiring secrets of accounts in this project; left out: not configured. */
  expiryAlert?: "enabled" | "disabled";
};

export type ApiKeyDescription = {
  description: string;
  ageDays: number;
  /** Organization roles. */
  roles: readonly string[];
  projects?: ProjectRoles;
  isCredential?: boolean;
};

export type McpDescription = {
  name: string;
  ageDays: number;
  /** Names of the two system-managed accounts behind it. */
  ingress: string;
  egress: string;
  roles: readonly string[];
  ipAccessList: readonly string[];
  /** Left out: configured for the whole organization. */
  project?: string;
};

type EventDescription = { eventTypeName: string; daysAgo: number; by: Actor };

/** Who changed something and from where: an account by its name, or the organization's first API key. */
export type Actor = { account?: string; remoteAddress: string };

export type OrganizationDescription = {
  name: string;
  platform: Organization["platform"];
  ageDays: number;
  settings: Organization["settings"];
  delegation: Organization["delegation"];
  before?: {
    settings?: Partial<Organization["settings"]>;
    delegation?: Partial<Organization["delegation"]>;
  };
  projects: readonly ProjectDescription[];
  accounts: readonly AccountDescription[];
  apiKeys: readonly ApiKeyDescription[];
  mcpConfigurations?: readonly McpDescription[];
  /** Who made the accounts, secrets and entries; left out: no event tells of them. */
  provisioner?: Actor;
  /** Events beside those that accounts, secrets and entries imply. */
  events?: readonly EventDescription[];
};
