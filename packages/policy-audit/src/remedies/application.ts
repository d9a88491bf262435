import type { ReportedFinding } from "../report.ts";

/** The fix of a rule, to be tried out. */
export type Application = {
  ruleId: string;
  /** Of the account; for a finding that is about none, the ID of its project or organization. */
  clientId: string;
};

/** Returns how a command line names it: `RULE:CLIENT`. */
export function applicationName({ ruleId, clientId }: Application): string {
  return `${ruleId}:${clientId}`;
}

export function applicationOf({ ruleId, subject }: ReportedFinding): Application {
  return { ruleId, clientId: subject.clientId ?? subject.projectId ?? subject.orgId };
}
