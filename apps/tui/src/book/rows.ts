import type {
  AccountRecord,
  Cause,
  OrganizationRecord,
  Platform,
  ProjectRecord,
} from "@purser/inventory";
import type { RootCause, Severity } from "@purser/policy-audit";

/** Findings by severity, suppressed ones left out. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

export const noFindings: SeverityCounts = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };

/** What every row of a list has. Names are safe to print; records hold them as they were read. */
type Row = {
  /** Tells it from the other rows of its kind. */
  id: string;
  orgId: string;
  name: string;
  /** What bare words of a filter are looked for in, in lower case. */
  haystack: string;
  /** Version of the book that brought it. */
  since: number;
};

export type OrganizationRow = Row & {
  kind: "organization";
  /** Undefined until its first answer. */
  record: OrganizationRecord | undefined;
  platform: Platform;
  /** Which of the browser's connections reads it. */
  connection: number;
  state: "waiting" | "loading" | "complete" | "incomplete";
  /** What could not be read, or why nothing could. */
  causes: readonly Cause[];
  accounts: number;
  projects: number;
  findings: SeverityCounts;
};

export type ProjectRow = Row & {
  kind: "project";
  record: ProjectRecord;
  /** Accounts known to be assigned to it. */
  accounts: number;
};

export type AccountRow = Row & {
  kind: "account";
  record: AccountRecord;
  /** Milliseconds since the epoch: when its last live secret ends; null without a secret. */
  expiresAt: number | null;
  /** Milliseconds since the epoch; null if no secret was ever used. */
  usedAt: number | null;
  findings: SeverityCounts;
};

export type FindingRow = Row & {
  kind: "finding";
  ruleId: string;
  slug: string;
  title: string;
  severity: Severity;
  clientId?: string;
  projectId?: string;
};

/** One thing to mend, and the findings that go with it. Known when everything was read. */
export type CauseRow = Row & {
  kind: "cause";
  /** As the report has it; its `resolves` are IDs of finding rows. */
  cause: RootCause;
};
