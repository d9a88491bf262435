import { fingerprintOf, rules, type Finding } from "@purser/policy-audit";
import { safeText } from "../text/safe-text.ts";
import type { FindingRow } from "./rows.ts";

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** What is told of a finding and of one that is in words already. */
type Found = Pick<Finding, "ruleId" | "subject" | "names" | "severity"> & { fingerprint?: string };

/** Returns a finding as lists show it; its ID is its fingerprint. */
export function toFindingRow(finding: Found, since: number): FindingRow {
  const { ruleId, subject, names, severity } = finding;
  const { title = ruleId, slug = ruleId } = byId.get(ruleId) ?? {};
  const { orgId, clientId, projectId } = subject;
  const about = [names.account, names.project].filter((name) => name !== undefined);
  const words = [title, ruleId, slug, severity, ...about.map(safeText), clientId ?? ""];
  return {
    kind: "finding",
    id: finding.fingerprint ?? fingerprintOf(finding),
    orgId,
    name: safeText(names.account ?? names.project ?? names.organization),
    haystack: words.join("\n").toLowerCase(),
    since,
    ruleId,
    slug,
    title,
    severity,
    ...(clientId === undefined ? {} : { clientId }),
    ...(projectId === undefined ? {} : { projectId }),
  };
}
