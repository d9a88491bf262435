import type { Progress } from "@purser/inventory";
import type { ReportedFinding } from "@purser/policy-audit";
import type { Activity } from "./book.ts";
import type { Chapter } from "./chapter.ts";
import { createToldReports } from "./told-reports.ts";

/** What a book is made of: its writer changes it, its reader looks. */
export type BookPages = {
  version: number;
  progress: Progress | undefined;
  /** Milliseconds since the epoch. */
  readAt: number | undefined;
  activity: Activity;
  /** What the audit found of all organizations together. */
  late: {
    told: readonly ReportedFinding[];
    chapter: Pick<Chapter, "findings" | "causes">;
  };
  /** By organization. */
  readonly chapters: Map<string, Chapter>;
  /** The organization of each project. */
  readonly projectOrgs: Map<string, string>;
  readonly reports: ReturnType<typeof createToldReports>;
};

export function emptyPages(): BookPages {
  return {
    version: 0,
    progress: undefined,
    readAt: undefined,
    activity: { state: "idle", watchEvery: undefined },
    late: { told: [], chapter: { findings: [], causes: [] } },
    chapters: new Map(),
    projectOrgs: new Map(),
    reports: createToldReports(),
  };
}
