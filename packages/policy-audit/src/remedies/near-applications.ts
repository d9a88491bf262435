import type { ReportedFinding } from "../report.ts";
import { applicationName, applicationOf, type Application } from "./application.ts";

/** How many are worth reading in an error. */
const most = 5;

/** Returns what could have been meant: the rule where it did find something, then what was found on the account. */
export function nearApplications(
  { ruleId, clientId }: Application,
  findings: readonly ReportedFinding[],
): Application[] {
  const rule = ruleId.toUpperCase();
  const all = findings.map((finding) => ({
    application: applicationOf(finding),
    name: finding.names.account ?? "",
    slug: finding.slug,
  }));
  const isSameRule = (one: (typeof all)[number]): boolean =>
    one.application.ruleId === rule || one.slug === ruleId.toLowerCase();
  const isSameAccount = (one: (typeof all)[number]): boolean =>
    one.application.clientId.toLowerCase() === clientId.toLowerCase() || one.name === clientId;
  const ranked = [
    ...all.filter((one) => isSameRule(one) && isSameAccount(one)),
    ...all.filter(isSameRule),
    ...all.filter(isSameAccount),
  ].map(({ application }) => application);
  const byName = new Map(ranked.map((application) => [applicationName(application), application]));
  return [...byName.values()].slice(0, most);
}
