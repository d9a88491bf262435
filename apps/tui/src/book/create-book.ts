import type { InventoryRecord, OrganizationRecord, Progress } from "@purser/inventory";
import type { Finding, Report } from "@purser/policy-audit";
import { safeText } from "../text/safe-text.ts";
import { toAccountRow } from "./account-row.ts";
import type { Book } from "./book.ts";
import { noFindings, type AccountRow, type OrganizationRow, type ProjectRow } from "./rows.ts";

/** A book that is being written. */
export type WritableBook = Book & {
  /** Announces an organization before its first answer. */
  announce(organization: Pick<OrganizationRow, "orgId" | "name" | "platform" | "connection">): void;
  /** Takes a record, and the findings that it brought to light. */
  take(record: InventoryRecord, findings: readonly Finding[]): void;
  setProgress(progress: Progress | undefined): void;
  close(report: Report, readAt: number): void;
};

/** Returns an empty book. `onChange` is called with each new version. */
export function createBook(onChange: (version: number) => void): WritableBook {
  let version = 0;
  let report: Report | undefined;
  let progress: Progress | undefined;
  let readAt: number | undefined;
  const organizations = new Map<string, OrganizationRow>();
  const projects: ProjectRow[] = [];
  const accounts: AccountRow[] = [];
  const byProject = new Map<string, ProjectRow>();
  const byAccount = new Map<string, AccountRow>();
  const kept = new Map<string, { version: number; rows: readonly unknown[] }>();

  const change = (): void => {
    version++;
    onChange(version);
  };

  /** The same array as long as nothing changes, so that whoever has ordered it need not do so again. */
  const scoped = <Row>(key: string, pick: () => readonly Row[]): readonly Row[] => {
    const known = kept.get(key);
    if (known?.version === version) return known.rows as readonly Row[];
    const rows = pick();
    kept.set(key, { version, rows });
    return rows;
  };

  const updateOrganization = (orgId: string, changes: Partial<OrganizationRow>): void => {
    const row = organizations.get(orgId);
    if (row !== undefined) organizations.set(orgId, { ...row, ...changes });
  };

  const book: WritableBook = {
    get version() {
      return version;
    },
    get organizations() {
      return scoped("organizations", () => [...organizations.values()]);
    },
    projects: ({ orgId }) =>
      scoped(`projects ${orgId ?? ""}`, () =>
        projects.filter((row) => orgId === undefined || row.orgId === orgId),
      ),
    accounts: ({ orgId, projectId }) =>
      scoped(`accounts ${orgId ?? ""} ${projectId ?? ""}`, () =>
        accounts
          .filter((row) => orgId === undefined || row.orgId === orgId)
          .filter((row) => projectId === undefined || isAssigned(row, projectId)),
      ),
    findings: () => [],
    causes: () => [],
    tell: () => undefined,
    organization: (orgId) => organizations.get(orgId),
    project: (projectId) => byProject.get(projectId),
    account: (orgId, clientId) => byAccount.get(`${orgId} ${clientId}`),
    get report() {
      return report;
    },
    get progress() {
      return progress;
    },
    get readAt() {
      return readAt;
    },
    announce({ orgId, name, platform, connection }) {
      organizations.set(orgId, {
        kind: "organization",
        id: orgId,
        orgId,
        name: safeText(name),
        haystack: `${safeText(name)}\n${orgId}\n${platform}`.toLowerCase(),
        since: version + 1,
        record: undefined,
        platform,
        connection,
        state: "waiting",
        causes: [],
        accounts: 0,
        projects: 0,
        findings: noFindings,
      });
      change();
    },
    take(record, _findings) {
      switch (record.record) {
        case "organization":
          openOrganization(record);
          break;
        case "project": {
          const name = safeText(record.name);
          const { orgId, projectId } = record;
          const haystack = `${name}\n${projectId}`.toLowerCase();
          const row = { id: projectId, orgId, name, haystack, since: version + 1 };
          const project: ProjectRow = { kind: "project", ...row, record, accounts: 0 };
          projects.push(project);
          byProject.set(projectId, project);
          updateOrganization(orgId, { projects: (organizations.get(orgId)?.projects ?? 0) + 1 });
          break;
        }
        case "account": {
          const row = toAccountRow(record, version + 1);
          accounts.push(row);
          byAccount.set(`${row.orgId} ${row.id}`, row);
          updateOrganization(row.orgId, {
            accounts: (organizations.get(row.orgId)?.accounts ?? 0) + 1,
          });
          break;
        }
        case "organization-end":
          updateOrganization(record.orgId, { state: record.complete ? "complete" : "incomplete" });
          break;
        case "snapshot":
        case "footer":
          return;
      }
      change();
    },
    setProgress(next) {
      progress = next;
      change();
    },
    close(whole, at) {
      report = whole;
      readAt = at;
      progress = undefined;
      change();
    },
  };
  return book;

  function openOrganization(record: OrganizationRecord): void {
    if (!organizations.has(record.orgId)) {
      const { orgId, name, platform } = record;
      book.announce({ orgId, name, platform, connection: -1 });
    }
    updateOrganization(record.orgId, { record, name: safeText(record.name), state: "loading" });
  }
}

function isAssigned({ record }: AccountRow, projectId: string): boolean {
  const { assignments } = record;
  const known = assignments.state === "ok" ? assignments.value : (assignments.known ?? []);
  return known.some((assignment) => assignment.projectId === projectId);
}
