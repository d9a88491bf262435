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
  /** `unreachable`: a connection whose organizations could not be listed stands for whatever it would have seen. */
  state: "waiting" | "loading" | "complete" | "incomplete" | "unreachable";
  /** What could not be read, or why nothing could; each operation and kind of cause once. */
  causes: readonly Cause[];
  /** Why the last reading brought nothing: what is shown is older. */
  stale?: Cause | undefined;
  accounts: number;
  projects: number;
  findings: SeverityCounts;
};

export type ProjectRow = Row & {
  kind: "project";
  record: ProjectRecord;
  /** Accounts known to be assigned to it. */
  accounts: number;
  findings: SeverityCounts;
};

export type AccountRow = Row & {
  kind: "account";
  /** As it was read. Of many accounts it is unpacked when it is asked for: what filters and sorting ask of all of them is below. */
  readonly record: AccountRecord;
  /** Every role that it is known to hold, those of the organization first. */
  roles: readonly string[];
  /** Known ones that it is assigned to. */
  projectIds: readonly string[];
  /** When each of its secrets ends, in the order of the record. Milliseconds since the epoch. */
  expiries: readonly number[];
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

/** A secret that will end, as the calendar shows it. */
export type ExpiryRow = Row & {
  kind: "expiry";
  account: AccountRow;
  /** Milliseconds since the epoch. */
  expiresAt: number;
  /** Whether the account has another secret that lives longer. */
  isCovered: boolean;
};
