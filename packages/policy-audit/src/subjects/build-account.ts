import type { AccessListRecord, AccountRecord, Fact, SecretRecord } from "@purser/inventory";
import { readBlock } from "../network/read-block.ts";
import { matchesAccount } from "../policy/match-account.ts";
import type { AccountEntry, Policy } from "../policy/policy.ts";
import { tierOf } from "../roles/role-tier.ts";
import type {
  AccessListSubject,
  AccountSubject,
  AssignmentSubject,
  OrganizationSubject,
  SecretSubject,
} from "./subjects.ts";
import type { AuditContext } from "./audit-context.ts";
import { effectiveScope } from "./effective-scope.ts";
import { type FactState, withFacts } from "./fact-state.ts";
import { parseInstant } from "./instant.ts";

const nothingDeclared: AccountSubject["declared"] = {};

export function buildAccount(
  record: AccountRecord,
  organization: OrganizationSubject,
  { now, policy }: AuditContext,
): AccountSubject {
  const secrets = readSecrets(record.secrets, now);
  const live = secrets.every(({ isLive }) => isLive)
    ? secrets
    : secrets.filter(({ isLive }) => isLive);
  const assignments = readAssignments(record, organization, policy);
  const organizationTier = highestTier(record.roles, policy);
  return {
    record,
    organization,
    facts: accountFacts(record, organization),
    createdAt: instantOr(record.createdAt, 0),
    secrets,
    live,
    newest: secrets.at(-1),
    lastUsedAt: lastUse(secrets),
    assignments,
    accessList: readAccessList(record.accessList),
    organizationTier,
    tier: assignments.reduce((tier, one) => Math.max(tier, one.tier), organizationTier),
    scope: effectiveScope(record, assignments, organization),
    declared: declaredOf(record, policy),
    breakGlass: policy.breakGlass.find(({ match }) => matchesAccount(match, record)),
    isSelf: organization.record.self === record.clientId,
    previous: organization.previous?.accounts.get(record.clientId),
  };
}

/** Two rules look at roles, one at whether there are assignments at all: those may be known without their roles. */
function accountFacts(record: AccountRecord, organization: OrganizationSubject): FactState {
  const { systemManaged, assignments, accessList } = record;
  const hidden =
    assignments.state === "ok"
      ? assignments.value.find(({ roles }) => roles.state !== "ok")?.roles
      : assignments;
  const isAllRead =
    hidden === undefined && systemManaged.state === "ok" && accessList.state === "ok";
  if (isAllRead) return organization.facts;
  return withFacts(organization.facts, [
    ["systemManaged", systemManaged],
    ["assignments", assignments],
    ["accessList", accessList],
    ...(hidden === undefined ? [] : [["projectRoles", hidden] as const]),
  ]);
}

function instantOr(text: string, otherwise: number): number {
  const instant = parseInstant(text);
  return Number.isNaN(instant) ? otherwise : instant;
}

function lastUsed(text: string | null): number | null {
  if (text === null) return null;
  const instant = parseInstant(text);
  return Number.isNaN(instant) ? null : instant;
}

function readSecrets(records: readonly SecretRecord[], now: number): SecretSubject[] {
  const secrets = records.map(({ secretId, createdAt, expiresAt, lastUsedAt }) => {
    const end = instantOr(expiresAt, 0);
    return {
      secretId,
      createdAt: instantOr(createdAt, 0),
      expiresAt: end,
      lastUsedAt: lastUsed(lastUsedAt),
      isLive: end > now,
    };
  });
  return secrets.length > 1 ? secrets.toSorted((a, b) => a.createdAt - b.createdAt) : secrets;
}

function lastUse(secrets: readonly SecretSubject[]): number | null {
  let latest: number | null = null;
  for (const { lastUsedAt } of secrets) {
    if (lastUsedAt !== null && (latest === null || lastUsedAt > latest)) latest = lastUsedAt;
  }
  return latest;
}

function readAssignments(
  { assignments }: AccountRecord,
  { projects }: OrganizationSubject,
  policy: Policy,
): AssignmentSubject[] {
  const seen: AssignmentSubject[] = [];
  for (const { projectId, roles } of valueOf(assignments)) {
    if (roles.state !== "ok") continue;
    const project = projects.get(projectId);
    seen.push({ projectId, project, roles: roles.value, tier: highestTier(roles.value, policy) });
  }
  return seen;
}

function readAccessList(list: Fact<AccessListRecord[]>): AccessListSubject[] {
  return valueOf(list).map((record) => ({
    record,
    block: readBlock(record.address),
    createdAt: instantOr(record.createdAt, 0),
    lastUsedAt: lastUsed(record.lastUsedAt),
  }));
}

/** What of a list was read. */
function valueOf<T>(fact: Fact<T[]>): readonly T[] {
  return fact.state === "ok" ? fact.value : (fact.known ?? []);
}

function highestTier(roles: readonly string[], { roleTiers }: Policy): number {
  let highest = 0;
  for (const role of roles) highest = Math.max(highest, tierOf(role, roleTiers));
  return highest;
}

/** Entries are rare; most accounts share one empty declaration. */
function declaredOf(record: AccountRecord, { accounts }: Policy): AccountSubject["declared"] {
  const about = accounts.filter(({ match }) => matchesAccount(match, record));
  return about.length === 0 ? nothingDeclared : (Object.assign({}, ...about) as AccountEntry);
}
