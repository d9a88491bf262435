import type { Cause, InventoryRecord, Progress } from "@purser/inventory";
import type { Report, ReportedFinding, RootCause } from "@purser/policy-audit";
import { safeText } from "../text/safe-text.ts";
import type { Activity, Book, Scope } from "./book.ts";
import { rankCauses, toCauseRows } from "./cause-rows.ts";
import {
  emptyChapter,
  recordsOf,
  sinceIn,
  writeChapter,
  type Chapter,
  type Content,
} from "./chapter.ts";
import { toExpiryRows } from "./expiry-rows.ts";
import { toFindingRow } from "./finding-row.ts";
import { createRecordShelf, type RecordShelf } from "./record-shelf.ts";
import { noFindings, type OrganizationRow } from "./rows.ts";
import { createScopedRows } from "./scoped-rows.ts";
import { addSeverities } from "./severity-counts.ts";
import { createToldReports } from "./told-reports.ts";

/** An organization before its first answer. */
export type Announcement = Pick<OrganizationRow, "orgId" | "name" | "platform" | "connection">;

/** A book that is being written. Nothing of what is written is seen before it is published. */
export type WritableBook = Book & {
  /** Announces organizations; those that are known stay as they are. */
  announce(organizations: readonly Announcement[]): void;
  /** Says why the organizations of a connection could not be listed. */
  fail(connection: Omit<Announcement, "orgId">, cause: Cause): void;
  /** Writes the chapter of an organization, in place of the one there was. */
  write(content: Content): void;
  /** Says why an organization that is known was not read again. */
  keepStale(orgId: string, cause: Cause): void;
  /** Whether an organization was read to its end, once at least. */
  isWhole(orgId: string): boolean;
  /** Says why nothing more comes of organizations that are still waited for. */
  giveUp(cause: Cause): void;
  /** Takes out whatever is not among these. */
  retain(orgIds: ReadonlySet<string>): void;
  /** Takes what the audit found of all organizations together, in place of what it found before. */
  setLate(late: { findings: readonly ReportedFinding[]; rootCauses: readonly RootCause[] }): void;
  /** Everything that was read to its end, in the order of a snapshot. */
  records(): Iterable<InventoryRecord>;
  setProgress(progress: Progress | undefined): void;
  setActivity(activity: Partial<Activity>): void;
  setReadAt(readAt: number): void;
  /** Shows what was written: a new version, where anything was. */
  publish(): void;
};

/** Returns an empty book. `onPublish` is called with each new version. */
export function createBook(
  onPublish: (version: number) => void,
  shelf: RecordShelf = createRecordShelf(),
): WritableBook {
  let version = 0;
  /** Whether anything was written that has not been published. */
  let isWritten = false;
  let progress: Progress | undefined;
  let readAt: number | undefined;
  let activity: Activity = { state: "idle", watchEvery: undefined };
  let late: { told: readonly ReportedFinding[]; chapter: Pick<Chapter, "findings" | "causes"> } = {
    told: [],
    chapter: { findings: [], causes: [] },
  };
  const chapters = new Map<string, Chapter>();
  const projectOrgs = new Map<string, string>();
  const reports = createToldReports();
  const scoped = createScopedRows(() => version);

  const inScope = ({ orgId, projectId }: Scope): Chapter[] => {
    const id = orgId ?? (projectId === undefined ? undefined : projectOrgs.get(projectId));
    if (id === undefined) return [...chapters.values()];
    const chapter = chapters.get(id);
    return chapter === undefined ? [] : [chapter];
  };

  const update = (orgId: string, changes: Partial<OrganizationRow>): void => {
    const chapter = chapters.get(orgId);
    if (chapter === undefined) return;
    isWritten = true;
    chapters.set(orgId, { ...chapter, row: { ...chapter.row, ...changes } });
  };

  const add = (row: Announcement, changes: Partial<OrganizationRow> = {}): void => {
    if (!chapters.has(row.orgId)) {
      isWritten = true;
      chapters.set(row.orgId, emptyChapter(waitingRow(row, version + 1)));
    }
    update(row.orgId, changes);
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
        ...late.chapter.findings,
      ]
        .filter((row) => orgId === undefined || row.orgId === orgId)
        .filter((row) => projectId === undefined || row.projectId === projectId)
        .filter((row) => clientId === undefined || row.clientId === clientId),
    );

  const allCauses = () =>
    scoped("ranked", () =>
      rankCauses([
        ...[...chapters.values()].flatMap(({ causes }) => causes),
        ...late.chapter.causes,
      ]),
    );

  const reportOf = (orgId: string): Report | undefined => {
    const chapter = chapters.get(orgId);
    if (chapter?.tell === undefined || !chapter.isWhole) return undefined;
    return reports.get(orgId, chapter.tell);
  };

  return {
    get version() {
      return version;
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
      const inLate = late.told.find(({ fingerprint }) => fingerprint === id);
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
          ...late.chapter.findings.map(({ severity }) => ({ ...noFindings, [severity]: 1 })),
        ]),
        suppressed: all.reduce((sum, { suppressed }) => sum + suppressed, 0),
        notEvaluated: all.reduce((sum, { notEvaluated }) => sum + notEvaluated, 0),
        incomplete: all.filter(({ row }) => lost.has(row.state) || row.stale !== undefined).length,
      };
    },
    get progress() {
      return progress;
    },
    get activity() {
      return activity;
    },
    get readAt() {
      return readAt;
    },
    announce(organizations) {
      for (const one of organizations) add(one);
    },
    fail(connection, cause) {
      const orgId = `connection ${connection.connection}`;
      add({ ...connection, orgId }, { state: "unreachable", causes: [cause] });
    },
    write(content) {
      const { orgId, name, platform } = content.organization;
      add({ orgId, name, platform, connection: -1 });
      const before = chapters.get(orgId);
      if (before === undefined) return;
      const chapter = writeChapter(before, content, { version: version + 1, shelf, reportOf });
      isWritten = true;
      before.stored?.drop();
      chapters.set(orgId, chapter);
      for (const { id } of chapter.projects) projectOrgs.set(id, orgId);
      reports.forget(orgId);
      if (content.report !== undefined) reports.keep(orgId, content.report);
    },
    keepStale: (orgId, stale) => update(orgId, { stale }),
    isWhole: (orgId) => chapters.get(orgId)?.isWhole === true,
    giveUp(cause) {
      for (const [orgId, { row }] of chapters) {
        if (row.state !== "waiting" && row.state !== "loading") continue;
        update(orgId, { state: "incomplete", causes: [cause] });
      }
    },
    retain(orgIds) {
      for (const [orgId, { stored }] of chapters) {
        if (orgIds.has(orgId)) continue;
        isWritten = true;
        stored?.drop();
        chapters.delete(orgId);
        reports.forget(orgId);
      }
    },
    *records() {
      for (const orgId of [...chapters.keys()].toSorted()) {
        const chapter = chapters.get(orgId);
        if (chapter !== undefined) yield* recordsOf(chapter);
      }
    },
    setLate({ findings, rootCauses }) {
      isWritten = true;
      const told = findings.filter(({ suppressed }) => suppressed === false);
      const before = late.chapter;
      const since = sinceIn(before.findings, version + 1);
      const rows = told.map((finding) => toFindingRow(finding, since));
      const byId = new Map(rows.map((row) => [row.id, row]));
      const causes = toCauseRows(
        rootCauses,
        byId,
        sinceIn(before.causes, version + 1),
        () => rootCauses,
      );
      late = { told, chapter: { findings: rows, causes } };
    },
    setProgress(next) {
      progress = next;
    },
    setActivity(changes) {
      activity = { ...activity, ...changes };
    },
    setReadAt(at) {
      readAt = at;
    },
    publish() {
      if (isWritten) version++;
      isWritten = false;
      onPublish(version);
    },
  };
}

function waitingRow(announced: Announcement, since: number): OrganizationRow {
  const { orgId, platform, connection } = announced;
  const name = safeText(announced.name);
  return {
    kind: "organization",
    id: orgId,
    orgId,
    name,
    haystack: `${name}\n${orgId}\n${platform}`.toLowerCase(),
    since,
    record: undefined,
    platform,
    connection,
    state: "waiting",
    causes: [],
    accounts: 0,
    projects: 0,
    findings: noFindings,
  };
}
