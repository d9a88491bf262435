import type { Cause, InventoryRecord, Progress } from "@purser/inventory";
import type { ReportedFinding, RootCause } from "@purser/policy-audit";
import { safeText } from "../text/safe-text.ts";
import { emptyPages } from "./book-pages.ts";
import type { Activity, Book } from "./book.ts";
import { toCauseRows } from "./cause-rows.ts";
import { emptyChapter, recordsOf, sinceIn, writeChapter, type Content } from "./chapter.ts";
import { toFindingRow } from "./finding-row.ts";
import { readBook } from "./read-book.ts";
import { createRecordShelf, type RecordShelf } from "./record-shelf.ts";
import { noFindings, type OrganizationRow } from "./rows.ts";

/** An organization before its first answer. */
export type Announcement = Pick<OrganizationRow, "orgId" | "name" | "platform" | "connection">;

/** A book that is being written. Nothing of what is written is seen before it is published. */
export type WritableBook = Book & BookWriter;

type BookWriter = {
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
  const pages = emptyPages();
  const { chapters, projectOrgs, reports } = pages;
  const book = readBook(pages);
  /** Whether anything was written that has not been published. */
  let isWritten = false;

  const update = (orgId: string, changes: Partial<OrganizationRow>): void => {
    const chapter = chapters.get(orgId);
    if (chapter === undefined) return;
    isWritten = true;
    chapters.set(orgId, { ...chapter, row: { ...chapter.row, ...changes } });
  };

  const add = (row: Announcement, changes: Partial<OrganizationRow> = {}): void => {
    if (!chapters.has(row.orgId)) {
      isWritten = true;
      chapters.set(row.orgId, emptyChapter(waitingRow(row, pages.version + 1)));
    }
    update(row.orgId, changes);
  };

  const writer: BookWriter = {
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
      const chapter = writeChapter(before, content, {
        version: pages.version + 1,
        shelf,
        reportOf: (orgId) => book.reportOf(orgId),
      });
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
      const before = pages.late.chapter;
      const since = sinceIn(before.findings, pages.version + 1);
      const rows = told.map((finding) => toFindingRow(finding, since));
      const byId = new Map(rows.map((row) => [row.id, row]));
      const causes = toCauseRows(
        rootCauses,
        byId,
        sinceIn(before.causes, pages.version + 1),
        () => rootCauses,
      );
      pages.late = { told, chapter: { findings: rows, causes } };
    },
    setProgress(next) {
      pages.progress = next;
    },
    setActivity(changes) {
      pages.activity = { ...pages.activity, ...changes };
    },
    setReadAt(at) {
      pages.readAt = at;
    },
    publish() {
      if (isWritten) pages.version++;
      isWritten = false;
      onPublish(pages.version);
    },
  };
  // Not spread: what the reader tells of is what the pages hold when it is asked.
  return Object.defineProperties(writer, Object.getOwnPropertyDescriptors(book)) as WritableBook;
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
