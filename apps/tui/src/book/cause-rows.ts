import { severityPoints, type RootCause } from "@purser/policy-audit";
import { safeText } from "../text/safe-text.ts";
import type { CauseRow, FindingRow } from "./rows.ts";

/** Returns the root causes of one organization as lists show them. */
export function toCauseRows(
  causes: readonly RootCause[],
  findings: ReadonlyMap<string, FindingRow>,
  sinceOf: (id: string) => number,
): CauseRow[] {
  return causes.map((cause) => {
    const { subject, names, severity, summary } = cause;
    // The same strings as those of the findings, for there may be a hundred thousand.
    const resolves = cause.resolves.map((id) => findings.get(id)?.id ?? id);
    const name = safeText(summary);
    const words = [
      name,
      severity,
      names.account ?? "",
      names.project ?? "",
      subject.clientId ?? "",
    ];
    const id = keyOf(cause);
    return {
      kind: "cause",
      id,
      orgId: subject.orgId,
      name,
      haystack: safeText(words.join(" ")).toLowerCase(),
      since: sinceOf(id),
      cause: { ...cause, resolves },
    };
  });
}

/**
 * Returns the root causes of several organizations in one order: what resolves most comes first, weighed by severity. A fix
 * never reaches into another organization, so that this is the order in which the audit of all of them together has them.
 */
export function rankCauses(
  rows: readonly CauseRow[],
  severityOf: (fingerprint: string) => keyof typeof severityPoints | undefined,
): CauseRow[] {
  const weighed = rows.map((row) => ({
    row,
    weight: row.cause.resolves.reduce(
      (sum, id) => sum + severityPoints[severityOf(id) ?? row.cause.severity],
      0,
    ),
  }));
  return weighed
    .toSorted(
      (one, other) =>
        other.weight - one.weight ||
        other.row.cause.resolves.length - one.row.cause.resolves.length ||
        (one.row.id < other.row.id ? -1 : 1),
    )
    .map(({ row }, index) => ({ ...row, cause: { ...row.cause, rank: index + 1 } }));
}

/** What a root cause changes: what tells it from the others, and settles which of two alike is first. */
function keyOf({ fix, subject }: RootCause): string {
  const { orgId, projectId, clientId, secretId, apiKeyId, address } = subject;
  let detail = "";
  if (fix.kind === "grant-collector") detail = fix.roles.join(" ");
  if (fix.kind === "declare") detail = fix.section;
  return JSON.stringify(
    [fix.kind, orgId, clientId, projectId, secretId, apiKeyId, address, detail].map(
      (part) => part ?? "",
    ),
  );
}
