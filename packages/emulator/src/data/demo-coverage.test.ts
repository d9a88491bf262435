import { describe, expect, it } from "vitest";
import { createIdentifiers, seededRandom } from "../identifiers.ts";
import type { Account, AccountSecret, Organization, Project } from "../state/records.ts";
import { createData } from "./create-data.ts";

// The 55 core audit rules in a line or two each. What they find by name a demo policy may point at.
const now = Date.parse("2026-11-22T09:00:00Z");
const hour = 3_600_000;
const day = 24 * hour;

const policy = {
  breakGlass: ["break-glass"],
  deniedRoles: ["GROUP_SUPPORT_ACCESS_MANAGER", "GROUP_USER_ADMIN"],
  reviewedDaysAgo: { "compliance-reader": 140, "break-glass": 97, "label-printing": 121 } as Record<
    string,
    number
  >,
  suppressions: [
    { rule: "MSA104", name: "stream-platform", expiredDaysAgo: 12 },
    { rule: "MSA504", name: "conveyor-telemetry", expiredDaysAgo: 9 },
  ],
  owner: /\bowner [\p{L}\p{N}-]+/u,
};

type Subject = {
  account: Account;
  organization: Organization;
  previous: Account | undefined;
  isSelf: boolean;
};

const notOnCloudManager = new Set(
  "104 106 109 111 308 309 311 409 501 604 605 707".split(" ").map((number) => `MSA${number}`),
);

const organizationRoles =
  "ORG_OWNER ORG_STREAM_PROCESSING_ADMIN ORG_GROUP_CREATOR ORG_BILLING_ADMIN ORG_BILLING_READ_ONLY ORG_READ_ONLY ORG_MEMBER";
/** Project roles by tier, 5 to 0; the Cloud Manager ones where a role of Atlas of the same power stands. */
const projectRolesByTier = [
  "GROUP_READ_ONLY",
  "GROUP_CLUSTER_LOG_VIEWER GROUP_OBSERVABILITY_VIEWER GROUP_DATA_ACCESS_READ_WRITE GROUP_DATA_ACCESS_READ_ONLY",
  "GROUP_SEARCH_INDEX_EDITOR GROUP_INDEX_MANAGER GROUP_TRIGGER_MANAGER GROUP_MONITORING_ADMIN",
  "GROUP_BACKUP_MANAGER GROUP_NETWORK_ACCESS_MANAGER GROUP_CLUSTER_MANAGER GROUP_SUPPORT_ACCESS_MANAGER GROUP_AUTOMATION_ADMIN GROUP_BACKUP_ADMIN",
  "GROUP_ACCESS_MANAGER GROUP_USER_ADMIN GROUP_STREAM_PROCESSING_OWNER GROUP_DATABASE_ACCESS_ADMIN",
  "GROUP_OWNER",
].map((roles) => roles.split(" "));
const projectTiers = new Map(
  projectRolesByTier.flatMap((roles, tier) => roles.map((role) => [role, tier] as const)),
);
const organizationTiers = new Map(
  [5, 5, 3, 2, 1, 1, 0].map((tier, index) => [organizationRoles.split(" ")[index], tier]),
);

const age = (instant: number) => Math.floor((now - instant) / day);
const tierOf = (role: string) => projectTiers.get(role) ?? organizationTiers.get(role) ?? 5;
const maxTier = (roles: readonly string[]) => Math.max(0, ...roles.map(tierOf));
const projectRoles = (account: Account) => [...account.assignments.values()].flat();
const allRoles = (account: Account) => [...account.roles, ...projectRoles(account)];
const live = (account: Account) => account.secrets.filter(({ expiresAt }) => expiresAt > now);
const lifetime = (secret: AccountSecret) => secret.expiresAt - secret.createdAt;
const lastUse = (things: readonly { lastUsedAt: number | null }[]) =>
  Math.max(...things.map(({ lastUsedAt }) => lastUsedAt ?? 0));
const isUnused = (account: Account, days: number) =>
  live(account).some(({ lastUsedAt }) => lastUsedAt !== null && age(lastUsedAt) > days);
const pair = (account: Account) => {
  const [older, newest] = live(account);
  return older && newest ? { older, newest } : null;
};
const bits = ({ cidrBlock }: { cidrBlock: string }) => Number(cidrBlock.split("/")[1]);
const isVersion6 = ({ cidrBlock }: { cidrBlock: string }) => cidrBlock.includes(":");
const addressCount = (account: Account) =>
  account.accessList
    .filter((entry) => !isVersion6(entry))
    .reduce((total, entry) => total + 2 ** (32 - bits(entry)), 0);
const environment = (project: Project | undefined) => {
  const tag = project?.tags.find(({ key }) => key === "env")?.value ?? project?.name ?? "";
  return /prod|staging|dev|sandbox/.exec(tag)?.[0] ?? "none";
};
const writeProjects = ({ account, organization }: Subject) =>
  [...account.assignments]
    .filter(([, roles]) => maxTier(roles) >= 2)
    .map(([projectId]) => organization.projects.get(projectId));
const perProject = (account: Account, holds: (roles: string[]) => boolean) =>
  [...account.assignments.values()].some(holds);
const holdsRole =
  (...names: string[]) =>
  ({ account }: Subject) =>
    allRoles(account).some((role) => names.includes(role));

const accountRules: Record<string, (subject: Subject) => boolean> = {
  MSA101: ({ account }) =>
    account.roles.includes("ORG_OWNER") && !policy.breakGlass.includes(account.name),
  MSA104: holdsRole("ORG_STREAM_PROCESSING_ADMIN"),
  MSA106: holdsRole("ORG_BILLING_ADMIN"),
  MSA108: holdsRole("GROUP_OWNER"),
  MSA109: ({ account }) => projectRoles(account).some((role) => role.includes("_DATA_ACCESS_")),
  MSA110: holdsRole("GROUP_ACCESS_MANAGER", "GROUP_USER_ADMIN"),
  MSA111: holdsRole("GROUP_DATABASE_ACCESS_ADMIN", "GROUP_STREAM_PROCESSING_OWNER"),
  MSA112: ({ account }) =>
    perProject(account, (roles) => roles.length > 1 && roles.includes("GROUP_READ_ONLY")) ||
    (account.roles.length > 1 && account.roles.includes("ORG_MEMBER")),
  MSA113: ({ account }) =>
    (account.roles.includes("ORG_OWNER") && account.assignments.size > 0) ||
    (account.roles.includes("ORG_READ_ONLY") && projectRoles(account).includes("GROUP_READ_ONLY")),
  MSA114: ({ account }) =>
    allRoles(account).some((role) => !projectTiers.has(role) && !organizationTiers.has(role)),
  MSA115: holdsRole(...policy.deniedRoles),
  MSA201: ({ account }) =>
    live(account).some(({ lastUsedAt, createdAt }) => lastUsedAt === null && age(createdAt) > 30),
  MSA202: ({ account }) => isUnused(account, 45),
  MSA203: ({ account }) => isUnused(account, 90),
  MSA204: ({ account }) =>
    live(account).length > 0 && age(lastUse(account.secrets) || account.createdAt) > 90,
  MSA205: ({ account }) => isUnused(account, 45) && maxTier(allRoles(account)) >= 4,
  MSA206: ({ account }) =>
    account.secrets.every(({ expiresAt }) => expiresAt <= now && age(expiresAt) > 30),
  MSA207: ({ account }) => {
    const both = pair(account);
    if (!both || both.newest.lastUsedAt !== null) return false;
    const isOlderInUse = (both.older.lastUsedAt ?? 0) > both.newest.createdAt;
    return isOlderInUse && both.older.expiresAt - now <= 7 * day;
  },
  MSA209: ({ account }) => {
    const both = pair(account);
    if (!both || both.newest.lastUsedAt === null) return false;
    const isOlderIdle = (both.older.lastUsedAt ?? 0) < both.newest.createdAt;
    return isOlderIdle && now - both.newest.createdAt > day;
  },
  MSA301: ({ account }) => account.secrets.some(({ expiresAt }) => expiresAt <= now),
  MSA302: ({ account }) =>
    account.secrets
      .slice(-1)
      .some(({ expiresAt }) => expiresAt > now && expiresAt - now <= 14 * day),
  MSA303: ({ account }) => {
    const [only, ...others] = live(account);
    if (!only || others.length > 0) return false;
    return only.expiresAt - now <= 7 * day && now - (only.lastUsedAt ?? 0) <= 7 * day;
  },
  MSA304: ({ account }) => account.secrets.slice(-1).some((secret) => lifetime(secret) > 90 * day),
  MSA305: ({ account }) =>
    account.secrets.slice(-1).some((secret) => lifetime(secret) >= 364 * day),
  MSA306: ({ account }) => live(account).some(({ createdAt }) => age(createdAt) > 90),
  MSA307: ({ account }) =>
    age(account.createdAt) > 90 &&
    account.secrets.every(({ createdAt }) => createdAt - account.createdAt <= day),
  MSA309: ({ account, organization }) => {
    const cap = organization.settings.maxServiceAccountSecretValidityInHours;
    return cap !== null && live(account).some((secret) => lifetime(secret) > cap * hour);
  },
  MSA401: ({ account }) => !policy.owner.test(account.description),
  MSA404: ({ account, organization }) =>
    [...organization.accounts.values()].filter(
      ({ name }) => name.toLowerCase() === account.name.toLowerCase(),
    ).length > 1,
  MSA406: ({ account }) =>
    account.roles.join() === "ORG_MEMBER" &&
    account.assignments.size === 0 &&
    live(account).length > 0,
  MSA407: ({ account }) => (policy.reviewedDaysAgo[account.name] ?? 20) > 90,
  MSA502: ({ account }) => account.accessList.length === 0,
  MSA503: ({ account }) => addressCount(account) >= 2 ** 31,
  MSA504: ({ account }) =>
    account.accessList.some((entry) => bits(entry) < (isVersion6(entry) ? 48 : 24)),
  MSA505: ({ account }) =>
    account.accessList.some(({ lastUsedAt, createdAt }) =>
      lastUsedAt === null ? age(createdAt) > 45 : age(lastUsedAt) > 90,
    ),
  MSA506: ({ account }) =>
    account.accessList.some(({ cidrBlock }) =>
      /^(10|127)\.|^192\.168\.|^169\.254\.|^192\.0\.2\.|^198\.51\.100\.|^203\.0\.113\./.test(
        cidrBlock,
      ),
    ),
  MSA507: ({ account }) =>
    account.accessList.length > 0 && lastUse(account.secrets) - lastUse(account.accessList) > day,
  MSA601: (subject) => writeProjects(subject).length > 5,
  MSA602: (subject) => new Set(writeProjects(subject).map(environment)).size > 1,
  MSA603: ({ account }) =>
    account.assignments.size > 1 || (account.assignments.size > 0 && maxTier(account.roles) >= 4),
  MSA604: ({ account }) =>
    perProject(
      account,
      (roles) =>
        roles.includes("GROUP_NETWORK_ACCESS_MANAGER") &&
        roles.includes("GROUP_DATABASE_ACCESS_ADMIN"),
    ),
  MSA605: ({ account }) =>
    perProject(
      account,
      (roles) => roles.includes("GROUP_BACKUP_MANAGER") && roles.includes("GROUP_CLUSTER_MANAGER"),
    ),
  MSA608: holdsRole("ORG_OWNER", "GROUP_OWNER"),
  MSA611: ({ account, isSelf }) =>
    isSelf && account.roles.some((role) => !["ORG_READ_ONLY", "ORG_MEMBER"].includes(role)),
  MSA701: ({ previous }) => previous === undefined,
  MSA702: ({ account, previous }) =>
    previous !== undefined &&
    (maxTier(account.roles) > maxTier(previous.roles) ||
      [...previous.assignments].some(
        ([projectId, roles]) => maxTier(account.assignments.get(projectId) ?? []) > maxTier(roles),
      )),
  MSA704: ({ account, previous }) =>
    previous !== undefined && addressCount(account) > 4 * Math.max(1, addressCount(previous)),
  MSA709: ({ account }) =>
    policy.suppressions.some(
      ({ name, expiredDaysAgo }) => name === account.name && expiredDaysAgo > 0,
    ),
  MSA901: ({ account }) => account.refusedOperations.length > 0,
};

const expiryAlert = "GROUP_SERVICE_ACCOUNT_SECRETS_EXPIRING";
const projectRules: Record<string, (project: Project, organization: Organization) => boolean> = {
  MSA311: (project, organization) =>
    visibleAccounts(organization).some(
      ({ roles, assignments }) =>
        roles.join() === "ORG_MEMBER" && assignments.size === 1 && assignments.has(project.id),
    ) &&
    !project.alertConfigurations.some(
      ({ eventTypeName, enabled }) => enabled && eventTypeName === expiryAlert,
    ),
};

const organizationRules: Record<string, (now: Organization, before: Organization) => boolean> = {
  MSA102: ({ accounts }) =>
    [...accounts.values()].filter(({ roles }) => roles.includes("ORG_OWNER")).length > 2,
  MSA308: ({ settings }) => (settings.maxServiceAccountSecretValidityInHours ?? Infinity) > 2160,
  MSA409: ({ apiKeys }) => apiKeys.length > 0,
  MSA501: ({ settings }) => !settings.apiAccessListRequired,
  MSA707: ({ settings, delegation }, before) =>
    (settings.maxServiceAccountSecretValidityInHours ?? Infinity) >
      (before.settings.maxServiceAccountSecretValidityInHours ?? Infinity) ||
    (delegation.delegatedMcpAccess !== "DISALLOWED" &&
      before.delegation.delegatedMcpAccess === "DISALLOWED"),
};

function visibleAccounts(organization: Organization): Account[] {
  return [...organization.accounts.values()].filter(({ isSystemManaged }) => !isSystemManaged);
}

function build(name: string, seed: number) {
  const random = seededRandom(seed);
  return createData(name, { now, identifiers: createIdentifiers(random), random });
}

function findings(seed: number): { rule: string; name: string; platform: string }[] {
  const demo = build("demo", seed);
  const before = new Map(
    build("demo-before", seed).organizations.map((organization) => [organization.id, organization]),
  );
  const selves = new Set(
    demo.credentials.map(({ role, clientId }) => role === "ORG_OWNER" && clientId),
  );
  const all = demo.organizations.flatMap((organization) => {
    const { platform } = organization;
    const applicable = <Check>(rules: Record<string, Check>) =>
      Object.entries(rules).filter(
        ([rule]) => organization.platform === "atlas" || !notOnCloudManager.has(rule),
      );
    const previous = before.get(organization.id);
    if (!previous) throw new Error(`${organization.name} is not in demo-before`);
    const subjects = visibleAccounts(organization).map((account) => ({
      account,
      organization,
      previous: previous.accounts.get(account.clientId),
      isSelf: selves.has(account.clientId),
    }));
    return [
      ...applicable(organizationRules)
        .filter(([, check]) => check(organization, previous))
        .map(([rule]) => ({ rule, name: organization.name, platform })),
      ...applicable(projectRules).flatMap(([rule, check]) =>
        [...organization.projects.values()]
          .filter((project) => check(project, organization))
          .map(({ name }) => ({ rule, name, platform })),
      ),
      ...applicable(accountRules).flatMap(([rule, check]) =>
        subjects.filter(check).map(({ account }) => ({ rule, name: account.name, platform })),
      ),
    ];
  });
  return all.toSorted((a, b) => `${a.rule} ${a.name}`.localeCompare(`${b.rule} ${b.name}`));
}

const ruleIds = [
  ...Object.keys(accountRules),
  ...Object.keys(projectRules),
  ...Object.keys(organizationRules),
].toSorted();
const seed = 2026;
const found = findings(seed);
const subjectsOf = (rule: string) =>
  found.filter((finding) => finding.rule === rule).map(({ name }) => name);

describe("the demo", () => {
  it("is held against all 55 core rules", () => {
    expect(new Set(ruleIds).size).toBe(55);
    const rows = ruleIds.map((rule) => `${rule}  ${subjectsOf(rule).join(", ")}`);
    process.stdout.write(`${rows.join("\n")}\n`);
  });

  it.each(ruleIds)("gives %s something to find", (rule) => {
    expect(subjectsOf(rule)).not.toEqual([]);
  });

  it.each(ruleIds.filter((rule) => !notOnCloudManager.has(rule)))(
    "gives %s something to find on Cloud Manager alone",
    (rule) => {
      const onCloudManager = found.filter(({ platform }) => platform === "cloud-manager");
      expect(onCloudManager.filter((finding) => finding.rule === rule)).not.toEqual([]);
    },
  );

  it("gives the same findings whatever the random numbers", () => {
    for (const other of Array.from({ length: 40 }, (_, index) => index)) {
      expect(findings(other)).toEqual(found);
    }
  });

  it("keeps a third of the accounts clean", () => {
    const { organizations } = build("demo", seed);
    const clean = organizations.map((organization) =>
      visibleAccounts(organization)
        .map(({ name }) => name)
        .filter((name) => !found.some((finding) => finding.name === name))
        .toSorted(),
    );
    expect(clean).toEqual([
      [
        "analytics-warehouse-load",
        "catalog-preview",
        "catalog-search-sync",
        "checkout-deploy",
        "checkout-deploy-staging",
        "finance-reports",
        "fraud-scoring",
        "identity-log-shipper",
        "ledger-audit-log",
        "ledger-backup",
        "payments-api-deploy",
        "payments-api-deploy-staging",
        "project-factory",
        "sandbox-janitor",
      ],
      [
        "archive-backup",
        "cold-chain-alerts",
        "north-automation",
        "north-backup",
        "pallet-tracking",
        "returns-desk",
        "south-monitoring",
        "staging-metrics",
        "stores-stock-feed",
      ],
    ]);
    clean.forEach((names, index) => {
      const organization = organizations[index];
      expect(
        organization && names.length / visibleAccounts(organization).length,
      ).toBeGreaterThanOrEqual(1 / 3);
    });
  });
});
