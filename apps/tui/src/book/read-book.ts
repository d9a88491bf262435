import type { Report } from "@purser/policy-audit";
import type { BookPages } from "./book-pages.ts";
import type { Book, Scope } from "./book.ts";
import { rankCauses } from "./cause-rows.ts";
import type { Chapter } from "./chapter.ts";
import { toExpiryRows } from "./expiry-rows.ts";
import { noFindings, type OrganizationRow } from "./rows.ts";
import { createScopedRows } from "./scoped-rows.ts";
import { addSeverities } from "./severity-counts.ts";

/** Returns the reading side of a book: the same version and scope give the same array. */
export function readBook(pages: BookPages): Book {
  const { chapters, projectOrgs, reports } = pages;
  const scoped = createScopedRows(() => pages.version);

  const inScope = ({ orgId, projectId }: Scope): Chapter[] => {
    const id = orgId ?? (projectId === undefined ? undefined : projectOrgs.get(projectId));
    if (id === undefined) return [...chapters.values()];
    const chapter = chapters.get(id);
    return chapter === undefined ? [] : [chapter];
  };

  const accountsOf = ({ orgId, projectId }: Scope) =>
    scoped(`accounts ${orgId ?? ""} ${projectId ?? ""}`, () => {
      const rows = inScope({ orgId, projectId }).flatMap(({ accounts }) => accounts);
      return projectId === undefined
        ? rows
        : rows.filter(({ projectIds }) => projectIds.includes(projectId));
    });

  const findingsOf: Book["findings"] = ({ orgId, projectId, clientId }) =>
    scoped(`findings ${orgId ?? ""} ${projectId ?? ""} ${clientId ?? ""}`, () =>
      [
        ...inScope({ orgId, projectId }).flatMap(({ findings }) => findings),
        ...pages.late.chapter.findings,
      ]
        .filter((row) => orgId === undefined || row.orgId === orgId)
        .filter((row) => projectId === undefined || row.projectId === projectId)
        .filter((row) => clientId === undefined || row.clientId === clientId),
    );

  const allCauses = () =>
    scoped("ranked", () =>
      rankCauses([
        ...[...chapters.values()].flatMap(({ causes }) => causes),
        ...pages.late.chapter.causes,
      ]),
    );

  const reportOf = (orgId: string): Report | undefined => {
    const chapter = chapters.get(orgId);
    if (chapter?.tell === undefined || !chapter.isWhole) return undefined;
    return reports.get(orgId, chapter.tell);
  };

  return {
    get version() {
      return pages.version;
    },
    get organizations() {
      return scoped("organizations", () => [...chapters.values()].map(({ row }) => row));
    },
    projects: ({ orgId }) =>
      scoped(`projects ${orgId ?? ""}`, () =>
        inScope({ orgId }).flatMap(({ projects }) => projects),
      ),
    accounts: accountsOf,
    findings: findingsOf,
    causes: ({ orgId, projectId }) =>
      scoped(`causes ${orgId ?? ""} ${projectId ?? ""}`, () =>
        allCauses()
          .filter((row) => orgId === undefined || row.orgId === orgId)
          .filter(({ cause }) => projectId === undefined || cause.subject.projectId === projectId),
      ),
    expiries: (scope) =>
      scoped(`expiries ${scope.orgId ?? ""} ${scope.projectId ?? ""}`, () =>
        toExpiryRows(accountsOf(scope)),
      ),
    tell({ id, orgId }) {
      const inLate = pages.late.told.find(({ fingerprint }) => fingerprint === id);
      if (inLate !== undefined) return inLate;
      const tell = chapters.get(orgId)?.tell;
      if (tell === undefined) return undefined;
      const { findings } = reports.get(orgId, tell);
      return findings.find(({ fingerprint }) => fingerprint === id);
    },
    organization: (orgId) => chapters.get(orgId)?.row,
    project(projectId) {
      const chapter = chapters.get(projectOrgs.get(projectId) ?? "");
      return chapter?.projects.find(({ id }) => id === projectId);
    },
    account: (orgId, clientId) => chapters.get(orgId)?.accounts.find(({ id }) => id === clientId),
    reportOf,
    get summary() {
      const all = [...chapters.values()];
      const lost = new Set<OrganizationRow["state"]>(["incomplete", "unreachable"]);
      return {
        accounts: all.reduce((sum, { accounts }) => sum + accounts.length, 0),
        findings: addSeverities([
          ...all.map(({ row }) => row.findings),
          ...pages.late.chapter.findings.map(({ severity }) => ({ ...noFindings, [severity]: 1 })),
        ]),
        suppressed: all.reduce((sum, { suppressed }) => sum + suppressed, 0),
        notEvaluated: all.reduce((sum, { notEvaluated }) => sum + notEvaluated, 0),
        incomplete: all.filter(({ row }) => lost.has(row.state) || row.stale !== undefined).length,
      };
    },
    get progress() {
      return pages.progress;
    },
    get activity() {
      return pages.activity;
    },
    get readAt() {
      return pages.readAt;
    },
  };
}
