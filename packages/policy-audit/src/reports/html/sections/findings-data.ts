import type { ReportedFinding } from "../../../report.ts";
import { accountAnchor } from "../anchors.ts";
import { scoreOf, type RowContext } from "./finding-row.ts";

/** Returns a finding as data for the page's script, which makes a row of it when it is asked for. */
export function findingData(finding: ReportedFinding, context: RowContext) {
  const { severity, ruleId, message, subject, names, suppressed, isNew } = finding;
  const { evidence, remediation } = finding;
  const anchor = accountAnchor(subject);
  return {
    severity,
    rule: ruleId,
    message,
    organization: subject.orgId,
    organizationName: names.organization,
    account: names.account ?? "",
    whose: names.account ?? names.project ?? "organization",
    link: context.page.anchors.has(anchor) ? anchor : "",
    score: scoreOf(finding, context) ?? -1,
    isNew: isNew === true,
    until: suppressed === false ? "" : suppressed.until,
    evidence: evidence.map(({ fact, value, source }) => [fact, String(value ?? "none"), source]),
    advice: remediation.summary,
    commands: remediation.commands,
  };
}
