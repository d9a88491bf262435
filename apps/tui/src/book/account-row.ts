import type { AccountRecord } from "@purser/inventory";
import { safeText } from "../text/safe-text.ts";
import type { StoredAccounts } from "./record-shelf.ts";
import { noFindings, type AccountRow, type SeverityCounts } from "./rows.ts";

/** What the row of an account is made of, beside its record. */
export type AccountRowMeans = {
  since: number;
  /** Where its record is kept; left out: in the row itself. */
  stored?: { accounts: StoredAccounts; index: number };
  projectName?: (projectId: string) => string | undefined;
  findings?: SeverityCounts;
};

/** Returns an account as lists show it. */
export function toAccountRow(record: AccountRecord, means: AccountRowMeans): AccountRow {
  const { since, stored, projectName = () => undefined, findings = noFindings } = means;
  const name = safeText(record.name);
  const expiries = record.secrets.map(({ expiresAt }) => Date.parse(expiresAt));
  const uses = record.secrets.flatMap(({ lastUsedAt }) =>
    lastUsedAt === null ? [] : [Date.parse(lastUsedAt)],
  );
  const assigned = assignmentsOf(record);
  const projectIds = assigned.map(({ projectId }) => projectId);
  const roles = heldRoles(record, assigned);
  const words = [
    name,
    record.clientId,
    safeText(record.description),
    ...roles,
    ...projectIds.map((projectId) => projectName(projectId) ?? projectId),
  ];
  const slim = {
    kind: "account",
    id: record.clientId,
    orgId: record.orgId,
    name,
    haystack: words.join("\n").toLowerCase(),
    since,
    roles: alike(roles),
    projectIds,
    expiries,
    expiresAt: expiries.length === 0 ? null : Math.max(...expiries),
    usedAt: uses.length === 0 ? null : Math.max(...uses),
    findings,
  } as const;
  return stored === undefined ? { ...slim, record } : new StoredRow(slim, stored);
}

/** A row whose record is somewhere else. */
class StoredRow implements AccountRow {
  readonly kind = "account";
  id: string;
  orgId: string;
  name: string;
  haystack: string;
  since: number;
  roles: readonly string[];
  projectIds: readonly string[];
  expiries: readonly number[];
  expiresAt: number | null;
  usedAt: number | null;
  findings: SeverityCounts;
  readonly #accounts: StoredAccounts;
  readonly #index: number;

  constructor(
    slim: Omit<AccountRow, "record">,
    { accounts, index }: { accounts: StoredAccounts; index: number },
  ) {
    this.id = slim.id;
    this.orgId = slim.orgId;
    this.name = slim.name;
    this.haystack = slim.haystack;
    this.since = slim.since;
    this.roles = slim.roles;
    this.projectIds = slim.projectIds;
    this.expiries = slim.expiries;
    this.expiresAt = slim.expiresAt;
    this.usedAt = slim.usedAt;
    this.findings = slim.findings;
    this.#accounts = accounts;
    this.#index = index;
  }

  get record(): AccountRecord {
    return this.#accounts.at(this.#index);
  }
}

type Assignment = Extract<AccountRecord["assignments"], { state: "ok" }>["value"][number];

function assignmentsOf({ assignments }: AccountRecord): readonly Assignment[] {
  return assignments.state === "ok" ? assignments.value : (assignments.known ?? []);
}

function heldRoles(record: AccountRecord, assigned: readonly Assignment[]): readonly string[] {
  const held = new Set(record.roles);
  for (const { roles } of assigned) {
    for (const role of roles.state === "ok" ? roles.value : (roles.known ?? [])) held.add(role);
  }
  return [...held];
}

/** Few lists of roles are different: alike ones are one, for there may be a hundred thousand. */
const roleLists = new Map<string, readonly string[]>();

function alike(roles: readonly string[]): readonly string[] {
  const key = roles.join(" ");
  const known = roleLists.get(key);
  if (known !== undefined) return known;
  if (roleLists.size < 1000) roleLists.set(key, roles);
  return roles;
}
