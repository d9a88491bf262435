import type { Progress } from "@purser/inventory";
import type { Report, ReportedFinding } from "@purser/policy-audit";
import type { AccountRow, CauseRow, FindingRow, OrganizationRow, ProjectRow } from "./rows.ts";

/** What narrows a list to a part of everything. */
export type Scope = { orgId?: string | undefined; projectId?: string | undefined };

/**
 * What is known of the organizations, as it comes in. It only grows during one reading; each change has a version, and the
 * same version and scope give the same array.
 */
export type Book = {
  readonly version: number;
  readonly organizations: readonly OrganizationRow[];
  projects(scope: Scope): readonly ProjectRow[];
  accounts(scope: Scope): readonly AccountRow[];
  findings(scope: Scope & { clientId?: string | undefined }): readonly FindingRow[];
  /** Root causes, best to mend first; none until everything was read. */
  causes(scope: Scope): readonly CauseRow[];
  /** Returns a finding with its evidence and what to type, made when it is looked at. */
  tell(finding: FindingRow): ReportedFinding | undefined;
  organization(orgId: string): OrganizationRow | undefined;
  project(projectId: string): ProjectRow | undefined;
  account(orgId: string, clientId: string): AccountRow | undefined;
  /** What the audit says in words; undefined until everything was read. */
  readonly report: Report | undefined;
  /** How far the reading is, all organizations together; undefined when it is over. */
  readonly progress: Progress | undefined;
  /** Milliseconds since the epoch: when the last reading ended. */
  readonly readAt: number | undefined;
};
