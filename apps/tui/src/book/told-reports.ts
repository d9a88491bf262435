import type { Report } from "@purser/policy-audit";

/** The reports of the organizations that were looked at last. */
export type ToldReports = {
  get(orgId: string, tell: () => Report): Report;
  keep(orgId: string, report: Report): void;
  forget(orgId: string): void;
};

/** Accounts whose words are kept, about 4 kB for each. */
const mostAccounts = 600;

/** Returns an empty store of reports; one that is not there is made again from the records. */
export function createToldReports(): ToldReports {
  const reports = new Map<string, Report>();
  const keep = (orgId: string, report: Report): void => {
    reports.delete(orgId);
    reports.set(orgId, report);
    let accounts = 0;
    for (const [id, { summary }] of [...reports].toReversed()) {
      accounts += summary.accounts;
      if (accounts > mostAccounts && id !== orgId) reports.delete(id);
    }
  };
  return {
    keep,
    get(orgId, tell) {
      const report = reports.get(orgId) ?? tell();
      keep(orgId, report);
      return report;
    },
    forget: (orgId) => void reports.delete(orgId),
  };
}
