import type { Evaluations, Report } from "./report.ts";
import type { Severity } from "./severity.ts";

/** What stays of an audit when its findings are forgotten: one line of a history file. */
export type HistoryEntry = {
  /** ISO 8601: the instant that the audit was made for. */
  generatedAt: string;
  accounts: number;
  /** Suppressed ones left out, as in `bySeverity`. */
  findings: number;
  bySeverity: Record<Severity, number>;
  /** Sum of all organizations' scores. */
  score: number;
  evaluations: Evaluations;
};

/** Returns the line that an audit adds to a history file, without the line break. */
export function historyLine({ generatedAt, summary, organizations }: Report): string {
  const { accounts, findings, bySeverity, evaluations } = summary;
  const score = organizations.reduce((total, organization) => total + organization.score, 0);
  const entry: HistoryEntry = { generatedAt, accounts, findings, bySeverity, score, evaluations };
  return JSON.stringify(entry);
}
