import type { Operation, Platform } from "@purser/spec";
import type { Call, Caller, Items, Reply } from "../src/call.ts";
import { createIdentifiers, seededRandom, type Identifiers } from "../src/identifiers.ts";
import { documentedLimits, type Limits } from "../src/limits.ts";
import { handlers } from "../src/operations/handlers.ts";
import { Refusal } from "../src/refusal.ts";
import type {
  Account,
  AccountSecret,
  ApiKey,
  Organization,
  Project,
} from "../src/state/records.ts";
import { createWorld, type World } from "../src/state/world.ts";

export const now = Date.parse("2026-11-22T09:00:00Z");
export const hour = 3_600_000;
export const day = 24 * hour;

const identifiers = createIdentifiers(seededRandom(1));

/** Returns a secret made ten days ago that lives for 100 more. */
export function secretOf(overrides: Partial<AccountSecret> = {}): AccountSecret {
  const createdAt = now - 10 * day;
  return {
    id: identifiers.objectId(createdAt),
    value: `mdb_sa_sk_${"x".repeat(36)}${identifiers.text(4)}`,
    createdAt,
    expiresAt: now + 100 * day,
    lastUsedAt: null,
    ...overrides,
  };
}

/** Returns an account of ten days that has one secret and is assigned nowhere. */
export function accountOf(orgId: string, overrides: Partial<Account> = {}): Account {
  return {
    clientId: identifiers.clientId(now - 10 * day),
    orgId,
    name: "Billing",
    description: "Reads invoices.",
    createdAt: now - 10 * day,
    roles: ["ORG_MEMBER"],
    secrets: [secretOf()],
    assignments: new Map(),
    accessList: [],
    isSystemManaged: false,
    refusedOperations: [],
    ...overrides,
  };
}

function projectOf(orgId: string, name: string): Project {
  return {
    id: identifiers.objectId(now - 90 * day),
    orgId,
    name,
    createdAt: now - 90 * day,
    clusterCount: 1,
    tags: [{ key: "environment", value: "production" }],
    alertConfigurations: [],
    mcpConfigurations: [],
  };
}

function organizationOf(platform: Platform, name: string, projectNames: string[]): Organization {
  const id = identifiers.objectId(now - 365 * day);
  const projects = projectNames.map((project) => projectOf(id, project));
  return {
    id,
    name,
    platform,
    settings: {
      apiAccessListRequired: false,
      maxServiceAccountSecretValidityInHours: null,
      multiFactorAuthRequired: true,
      securityContact: null,
    },
    delegation: { delegatedMcpAccess: "DISALLOWED", delegatedPartnerAccess: "DISALLOWED" },
    projects: new Map(projects.map((project) => [project.id, project])),
    accounts: new Map(),
    apiKeys: [],
    mcpConfigurations: [],
    events: [],
  };
}

/** Returns a key of the organization with the given organization role. */
export function apiKeyOf(orgId: string, roleName: string): ApiKey {
  return {
    id: identifiers.objectId(now - 30 * day),
    orgId,
    description: "Automation",
    publicKey: "abcdefgh",
    privateKey: "01234567-89ab-cdef-0123-456789abcdef",
    roles: [{ orgId, roleName }],
  };
}

type Fixture = {
  world: World;
  organization: Organization;
  foreign: Organization;
  /** Two projects, in the order of the organization's listing. */
  projects: [Project, Project];
  /** ORG_OWNER: who calls, unless a request says otherwise. */
  owner: Account;
  /** ORG_MEMBER, assigned to the first project as GROUP_READ_ONLY. */
  member: Account;
  limits: Limits;
  identifiers: Identifiers;
  as: (account: Account) => Caller;
  call: (operationId: string, request?: Request) => Call;
  /** Answers a call by its operation's handler. */
  send: (operationId: string, request?: Request) => Reply;
  /** Answers the body of a call, or all results of a list. */
  read: (operationId: string, request?: Request) => unknown;
  /** Answers the refusal of a call; fails when there is none. */
  refusal: (operationId: string, request?: Request) => Refusal;
};

type Request = Partial<
  Pick<Call, "params" | "query" | "body" | "caller" | "address" | "now" | "limits">
>;

/** Returns a small world of one organization on the platform and a foreign one, and ways to call its handlers. */
export function createFixture(platform: Platform): Fixture {
  const organization = organizationOf(platform, "Acme", ["Checkout", "Checkout Staging"]);
  const foreign = organizationOf(platform, "Umbrella", ["Labs"]);
  const projects = [...organization.projects.values()] as [Project, Project];
  const owner = accountOf(organization.id, { name: "Owner", roles: ["ORG_OWNER"] });
  const member = accountOf(organization.id, {
    name: "Member",
    assignments: new Map([[projects[0].id, ["GROUP_READ_ONLY"]]]),
  });
  for (const account of [owner, member]) organization.accounts.set(account.clientId, account);
  const world = createWorld([organization, foreign]);
  const limits = documentedLimits;

  const as = (account: Account): Caller => {
    const [secret] = account.secrets;
    const token = {
      value: `token-of-${account.clientId}`,
      clientId: account.clientId,
      secretId: secret?.id ?? "",
      issuedAt: now,
      expiresAt: now + hour,
    };
    return { kind: "service-account", orgId: account.orgId, account, token };
  };
  const call = (operationId: string, request: Request = {}): Call => ({
    platform,
    operation: operationOf(operationId),
    params: {},
    query: {},
    body: undefined,
    caller: as(owner),
    address: "203.0.113.10",
    url: new URL("https://emulator.invalid/"),
    now,
    world,
    identifiers,
    limits,
    ...request,
  });
  const send: Fixture["send"] = (operationId, request) => {
    const handler = handlers[platform][operationId];
    if (!handler) throw new Error(`No handler answers ${operationId}.`);
    return handler(call(operationId, request));
  };
  return {
    world,
    organization,
    foreign,
    projects,
    owner,
    member,
    limits,
    identifiers,
    as,
    call,
    send,
    read: (operationId, request) => contentOf(send(operationId, request)),
    refusal: (operationId, request) => refusalOf(() => send(operationId, request)),
  };
}

/** Returns what the function throws, which must be a `Refusal`. */
function refusalOf(action: () => unknown): Refusal {
  try {
    action();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error("The call was not refused.");
}

function contentOf({ body, items }: Reply): unknown {
  return items ? allOf(items) : body;
}

function allOf(items: Items): unknown[] {
  return items.slice(0, items.total);
}

/** What handlers read of an operation is its ID; the rest belongs to the steps before them. */
function operationOf(operationId: string): Operation {
  return {
    operationId,
    method: "GET",
    path: "/",
    alternatePaths: [],
    successStatus: 200,
    mediaType: null,
    requestMediaType: null,
    version: null,
    requiredRoles: [],
    requiredRoleNames: [],
    rateLimitSet: "undocumented-user",
    isList: false,
  };
}
