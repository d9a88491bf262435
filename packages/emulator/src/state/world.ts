import type { Account, ApiKey, Instant, Organization, Project } from "./records.ts";

export type Token = {
  value: string;
  clientId: string;
  /** The secret the token was minted with: it dies when that secret does. */
  secretId: string;
  issuedAt: Instant;
  expiresAt: Instant;
};

/** Everything an emulator holds, with the indexes its lookups need. */
export type World = {
  organizations: Index<Organization>;
  projects: Index<Project>;
  accounts: Index<Account>;
  apiKeys: Index<ApiKey>;
  tokens: Map<string, Token>;
  /** Says that an organization is about to be changed: one that is made on demand must not be made anew after that. */
  keep?(orgId: string): void;
};

/** Things by ID, of which some may be made when they are asked for. */
export type Index<Thing> = {
  get(id: string): Thing | undefined;
  set(id: string, thing: Thing): unknown;
  delete(id: string): unknown;
};

/** Indexes organizations by project, account and public key. The organizations are kept, not copied. */
export function createWorld(organizations: Iterable<Organization>): World {
  const world = {
    organizations: new Map<string, Organization>(),
    projects: new Map<string, Project>(),
    accounts: new Map<string, Account>(),
    apiKeys: new Map<string, ApiKey>(),
    tokens: new Map<string, Token>(),
  };
  for (const organization of organizations) {
    world.organizations.set(organization.id, organization);
    for (const project of organization.projects.values()) world.projects.set(project.id, project);
    for (const account of organization.accounts.values()) {
      world.accounts.set(account.clientId, account);
    }
    for (const key of organization.apiKeys) world.apiKeys.set(key.publicKey, key);
  }
  return world;
}
