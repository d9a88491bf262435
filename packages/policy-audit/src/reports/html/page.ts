import type { HistoryEntry } from "../../history.ts";
import type { AccountReport, OrganizationReport, Report, ReportedFinding } from "../../report.ts";
import { parseInstant } from "../../subjects/instant.ts";
import { accountAnchor } from "./anchors.ts";
import { limits } from "./limits.ts";

/** An account, and what the report says about it in other places. */
export type PageAccount = {
  organization: OrganizationReport;
  account: AccountReport;
  findings: readonly ReportedFinding[];
};

/** What sections and charts draw from: the report, looked up and put in order once. */
export type Page = {
  report: Report;
  history: readonly HistoryEntry[];
  /** Milliseconds since the epoch. */
  now: number;
  /** Riskiest first. */
  accounts: readonly PageAccount[];
  /** Anchors of the accounts that the page shows in full: only these can be linked. */
  anchors: ReadonlySet<string>;
};

export function createPage(report: Report, history: readonly HistoryEntry[]): Page {
  const found = new Map<string, ReportedFinding[]>();
  for (const finding of report.findings) {
    if (finding.subject.clientId === undefined) continue;
    const anchor = accountAnchor(finding.subject);
    const list = found.get(anchor);
    if (list === undefined) found.set(anchor, [finding]);
    else list.push(finding);
  }
  const accounts = report.organizations
    .flatMap((organization) =>
      organization.accounts.map((account) => ({
        organization,
        account,
        findings: found.get(anchorOf(organization, account)) ?? [],
      })),
    )
    .toSorted((a, b) => b.account.score.total - a.account.score.total);
  const shown = accounts.slice(0, limits.accounts);
  return {
    report,
    history,
    now: parseInstant(report.generatedAt),
    accounts,
    anchors: new Set(shown.map(({ organization, account }) => anchorOf(organization, account))),
  };
}

export function anchorOf({ id }: OrganizationReport, { clientId }: AccountReport): string {
  return accountAnchor({ orgId: id, clientId });
}
