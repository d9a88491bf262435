import type { Progress } from "@purser/inventory";
import type { Report, ReportedFinding } from "@purser/policy-audit";
import type {
  AccountRow,
  CauseRow,
  ExpiryRow,
  FindingRow,
  OrganizationRow,
  ProjectRow,
  SeverityCounts,
} from "./rows.ts";

/** What narrows a list to a part of everything. */
export type Scope = { orgId?: string | undefined; projectId?: string | undefined };

/** Everything in a few numbers; suppressed findings are in none but their own. */
export type BookSummary = {
  accounts: number;
  findings: SeverityCounts;
  suppressed: number;
  /** Pairs of a rule and a subject that could not be judged, for something was not read. */
  notEvaluated: number;
  /** Organizations of which not all was read, connections that saw none included. */
  incomplete: number;
};

/** What is going on behind the screen. */
export type Activity = {
  /** `reading`: for the first time. `refreshing`: again, with what was read before on the screen. */
  state: "reading" | "refreshing" | "idle";
  /** Milliseconds between two readings while the browser watches. */
  watchEvery: number | undefined;
};

/**
 * What is known of the organizations, as it comes in. An organization that is read again is replaced in one step. Each change
 * has a version, and the same version and scope give the same array.
 */
export type Book = {
  readonly version: number;
  readonly organizations: readonly OrganizationRow[];
  projects(scope: Scope): readonly ProjectRow[];
  accounts(scope: Scope): readonly AccountRow[];
  findings(scope: Scope & { clientId?: string | undefined }): readonly FindingRow[];
  /** Root causes, best to mend first; those of an organization are there when all of it was read. */
  causes(scope: Scope): readonly CauseRow[];
  /** Secrets, the one that ends first at the top. */
  expiries(scope: Scope): readonly ExpiryRow[];
  /** Returns a finding with its evidence and what to type, made when it is looked at. */
  tell(finding: FindingRow): ReportedFinding | undefined;
  organization(orgId: string): OrganizationRow | undefined;
  project(projectId: string): ProjectRow | undefined;
  account(orgId: string, clientId: string): AccountRow | undefined;
  /** What the audit says of one organization, in words; undefined until all of it was read. */
  reportOf(orgId: string): Report | undefined;
  readonly summary: BookSummary;
  /** How far the reading is, all organizations together; undefined when it is over. */
  readonly progress: Progress | undefined;
  readonly activity: Activity;
  /** Milliseconds since the epoch: when the last reading ended. */
  readonly readAt: number | undefined;
};
