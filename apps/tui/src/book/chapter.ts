import type {
  AccountRecord,
  InventoryRecord,
  OrganizationEndRecord,
  OrganizationRecord,
  ProjectRecord,
} from "@purser/inventory";
import type { Finding, Report, RootCause } from "@purser/policy-audit";
import { safeText } from "../text/safe-text.ts";
import { toAccountRow } from "./account-row.ts";
import { toCauseRows, type StoredCause } from "./cause-rows.ts";
import { toFindingRow } from "./finding-row.ts";
import { gapsOf } from "./gaps.ts";
import type { RecordShelf, StoredAccounts } from "./record-shelf.ts";
import type { AccountRow, FindingRow, OrganizationRow, ProjectRow } from "./rows.ts";
import { countSeverities } from "./severity-counts.ts";

/** What was read of an organization, and what the audit found in it. */
export type Content = {
  organization: OrganizationRecord;
  projects: readonly ProjectRecord[];
  accounts: readonly AccountRecord[];
  /** Left out while more is to come. */
  end?: OrganizationEndRecord;
  findings: readonly Finding[];
  /** What the audit says of this organization alone; left out while more is to come. */
  report?: Report;
  /** Audits the records again, for words that were not kept. */
  tell: (accounts: readonly AccountRecord[]) => Report;
};

/** What the book says of one organization. */
export type Chapter = {
  row: OrganizationRow;
  projects: readonly ProjectRow[];
  accounts: readonly AccountRow[];
  findings: readonly FindingRow[];
  causes: readonly StoredCause[];
  notEvaluated: number;
  suppressed: number;
  /** Whether everything there was to read has been read, or has failed to be. */
  isWhole: boolean;
  /** Undefined before its first record. */
  stored: StoredAccounts | undefined;
  tell: (() => Report) | undefined;
};

/** Where a chapter goes. */
export type ChapterMeans = {
  /** Version of the book that will bring it. */
  version: number;
  shelf: RecordShelf;
  /** What the audit says of an organization that is in the book. */
  reportOf: (orgId: string) => Report | undefined;
};

/** Returns the chapter of an organization of which nothing was read. */
export function emptyChapter(row: OrganizationRow): Chapter {
  return {
    row,
    projects: [],
    accounts: [],
    findings: [],
    causes: [],
    notEvaluated: 0,
    suppressed: 0,
    isWhole: false,
    stored: undefined,
    tell: undefined,
  };
}

/** Returns a chapter anew. What the one before had keeps its place in lists: only what is new is late. */
export function writeChapter(
  before: Chapter,
  content: Content,
  { version, shelf, reportOf }: ChapterMeans,
): Chapter {
  const { organization, end, report, tell } = content;
  const { orgId } = organization;
  const projectSince = sinceIn(before.projects, version);
  const accountSince = sinceIn(before.accounts, version);
  const findingSince = sinceIn(before.findings, version);
  const counted = content.findings.filter(({ suppressed }) => suppressed === false);
  const findings = counted.map((finding) => toFindingRow(finding, findingSince));
  const names = new Map(content.projects.map(({ projectId, name }) => [projectId, safeText(name)]));
  const ofAccount = groupBy(findings, ({ clientId }) => clientId);
  const stored = shelf.store(content.accounts);
  const accounts = content.accounts.map((record, index) =>
    toAccountRow(record, {
      since: accountSince(record.clientId),
      stored: { accounts: stored, index },
      projectName: (projectId) => names.get(projectId),
      findings: countSeverities(ofAccount.get(record.clientId) ?? []),
    }),
  );
  const inProject = countByProject(accounts);
  const ofProject = groupBy(findings, ({ projectId }) => projectId);
  const projects = content.projects.map((record): ProjectRow => {
    const name = names.get(record.projectId) ?? record.projectId;
    return {
      kind: "project",
      id: record.projectId,
      orgId,
      name,
      haystack: `${name}\n${record.projectId}`.toLowerCase(),
      since: projectSince(record.projectId),
      record,
      accounts: inProject.get(record.projectId) ?? 0,
      findings: countSeverities(ofProject.get(record.projectId) ?? []),
    };
  });
  const byId = new Map(findings.map((row) => [row.id, row]));
  const name = safeText(organization.name);
  return {
    row: {
      ...before.row,
      name,
      haystack: `${name}\n${orgId}\n${organization.platform}`.toLowerCase(),
      record: organization,
      state: stateOf(end),
      causes: gapsOf([organization, ...content.projects, ...content.accounts]),
      stale: undefined,
      accounts: accounts.length,
      projects: projects.length,
      findings: countSeverities(findings),
    },
    projects,
    accounts,
    findings,
    causes: toCauseRows(
      report?.rootCauses ?? [],
      byId,
      sinceIn(before.causes, version),
      causesFrom(reportOf, orgId),
    ),
    notEvaluated: report?.notEvaluated.length ?? 0,
    suppressed: content.findings.length - counted.length,
    isWhole: end !== undefined,
    stored,
    tell: tellFrom(tell, stored),
  };
}

/*
 * Functions that outlive the writing of a chapter are made apart from it: whatever they could see there would live as long.
 */
function tellFrom(tell: Content["tell"], stored: StoredAccounts): () => Report {
  return () => tell(stored.all());
}

function causesFrom(reportOf: ChapterMeans["reportOf"], orgId: string): () => RootCause[] {
  return () => reportOf(orgId)?.rootCauses ?? [];
}

/** Yields the records of a chapter that was read to its end; of another, none. */
export function* recordsOf({
  row,
  projects,
  stored,
  isWhole,
}: Chapter): Generator<InventoryRecord> {
  const { record, orgId, state } = row;
  if (record === undefined || stored === undefined || !isWhole) return;
  const { requests, lowerBound } = record.plan;
  yield record;
  for (const project of projects) yield project.record;
  yield* stored.all();
  yield { record: "organization-end", orgId, requests, lowerBound, complete: state === "complete" };
}

function stateOf(end: OrganizationEndRecord | undefined): OrganizationRow["state"] {
  if (end === undefined) return "loading";
  return end.complete ? "complete" : "incomplete";
}

/** Returns which version brought a row: the one that brought it first. */
export function sinceIn(
  rows: readonly { id: string; since: number }[],
  version: number,
): (id: string) => number {
  const known = new Map(rows.map(({ id, since }) => [id, since]));
  return (id) => known.get(id) ?? version;
}

function groupBy(
  rows: readonly FindingRow[],
  keyOf: (row: FindingRow) => string | undefined,
): ReadonlyMap<string | undefined, readonly FindingRow[]> {
  const groups = new Map<string | undefined, FindingRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

function countByProject(accounts: readonly AccountRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { projectIds } of accounts) {
    for (const id of projectIds) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
