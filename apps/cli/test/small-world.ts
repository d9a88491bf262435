import { createEmulator, type EmulatorData, type EmulatorOptions } from "@purser/emulator";
import { systemClock } from "@purser/core";
import type { Keychain } from "@purser/core/node";
import type { Platform } from "@purser/spec";
import { runInMemory, type Outcome } from "./run-in-memory.ts";

export const start = Date.UTC(2026, 10, 22, 9);
export const ids = {
  org: "650000000000000000000001",
  project: "650000000000000000000002",
  secret: "650000000000000000000003",
  client: "mdb_sa_id_650000000000000000000004",
};
export const clientSecret = `mdb_sa_sk_${"Ab3".repeat(13)}Z`;

/** Milliseconds. A diagnosis gives each question ten seconds. */
const longestWait = 10_000;

type Organization = EmulatorData["organizations"][number];
type Account = NonNullable<ReturnType<Organization["accounts"]["get"]>>;

/** What one organization and this machine are like. */
export type Setting = {
  prepare?: (organization: Organization, account: Account) => void;
  emulator?: EmulatorOptions;
  /** In place of the account's credentials. */
  env?: Record<string, string>;
  /** Milliseconds by which this machine's clock is ahead. */
  ahead?: number;
  /** Milliseconds since the organization was made. */
  age?: number;
  fetch?: (request: Request, pass: () => Promise<Response>) => Promise<Response>;
  columns?: number;
  signal?: AbortSignal;
  keychain?: Keychain;
};

/** Runs a command line against an organization of one account, as that account. */
export function runInSmallWorld(
  platform: Platform,
  argv: readonly string[],
  setting: Setting = {},
): Promise<Outcome> {
  const organization = smallOrganization(platform);
  const account = organization.accounts.get(ids.client);
  if (account !== undefined) setting.prepare?.(organization, account);
  const now = start + (setting.age ?? 0);
  const sleep = (): Promise<void> => Promise.resolve();
  const data = { organizations: [organization], credentials: [] };
  const emulator = createEmulator({ data, clock: { now: () => now, sleep }, ...setting.emulator });
  return runInMemory(argv, {
    clock: {
      now: () => now + (setting.ahead ?? 0),
      // What an answer may take is as long as ever, and nobody waits for another attempt.
      sleep: (milliseconds, signal) =>
        systemClock.sleep(milliseconds < longestWait ? 0 : milliseconds, signal),
    },
    env: {
      MONGODB_ATLAS_BASE_URL: emulator.baseUrl,
      ...(setting.env ?? credentialEnv),
    },
    fetch(request) {
      const pass = (): Promise<Response> => emulator.fetch(request);
      return setting.fetch?.(request, pass) ?? pass();
    },
    ...(setting.columns === undefined ? {} : { columns: setting.columns }),
    ...(setting.keychain === undefined ? {} : { keychain: setting.keychain }),
    ...(setting.signal === undefined ? {} : { signal: setting.signal }),
  });
}

export const credentialEnv = {
  MONGODB_ATLAS_CLIENT_ID: ids.client,
  MONGODB_ATLAS_CLIENT_SECRET: clientSecret,
};

function smallOrganization(platform: Platform): Organization {
  const project = {
    id: ids.project,
    orgId: ids.org,
    name: "one",
    createdAt: start,
    clusterCount: 0,
    tags: [],
    alertConfigurations: [],
    mcpConfigurations: [],
  };
  const secret = {
    id: ids.secret,
    value: clientSecret,
    createdAt: start,
    expiresAt: start + 365 * 86_400_000,
    lastUsedAt: null,
  };
  const account: Account = {
    clientId: ids.client,
    orgId: ids.org,
    name: "owner",
    description: "Owns the organization",
    createdAt: start,
    roles: ["ORG_OWNER"],
    secrets: [secret],
    assignments: new Map(),
    accessList: [],
    isSystemManaged: false,
    refusedOperations: [],
  };
  return {
    id: ids.org,
    name: "Small",
    platform,
    settings: {
      apiAccessListRequired: false,
      maxServiceAccountSecretValidityInHours: 8760,
      multiFactorAuthRequired: false,
      securityContact: null,
    },
    delegation: { delegatedMcpAccess: "DISALLOWED", delegatedPartnerAccess: "DISALLOWED" },
    projects: new Map([[project.id, project]]),
    accounts: new Map([[account.clientId, account]]),
    apiKeys: [],
    mcpConfigurations: [],
    events: [],
  };
}
