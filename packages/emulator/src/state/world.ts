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
  organizations: Map<string, Organization>;
  projects: Map<string, Project>;
  accounts: Map<string, Account>;
  apiKeys: Map<string, ApiKey>;
  tokens: Map<string, Token>;
};

/** Indexes organizations by project, account and public key. The organizations are kept, not copied. */
export function createWorld(organizations: Iterable<Organization>): World {
  const world: World = {
    organizations: new Map(),
    projects: new Map(),
    accounts: new Map(),
    apiKeys: new Map(),
    tokens: new Map(),
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
