import type { OrganizationReport, ReportedFinding } from "../report.ts";
import { severityPoints } from "./points.ts";

/** What findings can add to a score at most. Purser's choice: as much as the highest tier. */
const most = 100;

/** Returns organizations in which every account's score counts its findings, suppressed ones left out. */
export function addFindingPoints(
  organizations: readonly OrganizationReport[],
  findings: readonly ReportedFinding[],
): OrganizationReport[] {
  const points = new Map<string, number>();
  for (const { suppressed, severity, subject } of findings) {
    if (suppressed !== false || subject.clientId === undefined) continue;
    const key = `${subject.orgId} ${subject.clientId}`;
    points.set(key, (points.get(key) ?? 0) + severityPoints[severity]);
  }
  return organizations.map((organization) => {
    const accounts = organization.accounts.map((account) => {
      const found = Math.min(most, points.get(`${organization.id} ${account.clientId}`) ?? 0);
      const { score } = account;
      return { ...account, score: { ...score, findings: found, total: score.total + found } };
    });
    return {
      ...organization,
      accounts,
      score: accounts.reduce((total, { score }) => total + score.total, 0),
    };
  });
}
