import type { Fix } from "../fix.ts";
import type { OrganizationReport, ReportedFinding, RootCause } from "../report.ts";
import { severities } from "../severity.ts";
import { createCandidateQueue, type Candidate } from "./candidate-queue.ts";
import { fixCommands } from "./fix-commands.ts";
import { fixesThatRemove } from "./fix-reach.ts";
import { fixKey, fixTarget } from "./fix-target.ts";
import { fixWords } from "./fix-words.ts";
import { indexReport, type ReportIndex } from "./index-report.ts";
import { mergeFixes } from "./merge-fixes.ts";

const look: Fix = { kind: "investigate" };

/**
 * Returns what to mend, the thing that resolves most first: "mend 4, resolve 22". Every finding that is not suppressed is in
 * exactly one root cause.
 *
 * To choose from are the first fixes of the findings, two being one where they change the same thing in the same way. A fix
 * resolves the findings that name it, as their first fix or as another, and those about what it removes (see `fix-reach.ts`):
 * so nothing is proposed for deletion that no rule wants deleted. Then, again and again, the one is taken that resolves most
 * of what is left, weighed by severity; a fix is out when every finding whose first choice it was has been resolved by
 * another. Taking the largest first does not always give the fewest causes, but it is never far off, it is what a person
 * would do, and the first lines of the list are right. Ties go to more findings, then by kind and target, so that the same
 * findings give the same list.
 *
 * @param organizations tell which roles are held now, for findings that each want another role taken away
 */
export function rootCauses(
  findings: readonly ReportedFinding[],
  organizations: readonly OrganizationReport[] = [],
): RootCause[] {
  const open = findings.filter(({ suppressed }) => suppressed === false);
  const index = indexReport(organizations);
  const queue = createCandidateQueue(gatherCandidates(open));
  const causes: RootCause[] = [];
  for (let next = queue.take(); next !== undefined; next = queue.take()) {
    causes.push(tellCause(next, causes.length + 1, index));
  }
  return causes;
}

/** Every first fix, and whatever it resolves. */
function gatherCandidates(findings: readonly ReportedFinding[]): Candidate[] {
  const candidates = new Map<string, Candidate>();
  const firstKeys = findings.map((finding) => {
    const key = fixKey(finding.fixes[0] ?? look, finding.subject);
    candidates.set(key, { key, resolves: [], firsts: new Set() });
    return key;
  });
  findings.forEach((finding, at) => {
    const firstKey = firstKeys[at] ?? "";
    for (const key of new Set([firstKey, ...keysOf(finding)])) {
      candidates.get(key)?.resolves.push(finding);
    }
    candidates.get(firstKey)?.firsts.add(finding);
  });
  return [...candidates.values()];
}

/** What a collector was refused is not mended by a change to what it could not read. */
function keysOf({ fixes, subject }: ReportedFinding): string[] {
  const whole = fixes[0]?.kind === "grant-collector" ? [] : fixesThatRemove(subject);
  return [...fixes, ...whole].map((fix) => fixKey(fix, subject));
}

function tellCause({ key, resolves }: Candidate, rank: number, index: ReportIndex): RootCause {
  const [first, ...others] = resolves.flatMap(({ fixes, subject }) =>
    (fixes.length === 0 ? [look] : fixes)
      .filter((fix) => fixKey(fix, subject) === key)
      .map((fix) => ({ fix, target: fixTarget(fix, subject) })),
  );
  const [finding] = resolves;
  if (first === undefined || finding === undefined)
    throw new RangeError(`Nothing asks for ${key}.`);
  const subject = first.target;
  const held = index.rolesOf(subject);
  const fix = mergeFixes(
    first.fix,
    others.map((other) => other.fix),
    held,
  );
  const names = index.namesOf(subject, resolves);
  return {
    rank,
    fix,
    summary: fixWords(fix, subject, names),
    subject,
    names,
    commands: fixCommands(fix, { subject, platform: finding.platform }),
    resolves: resolves.map(({ fingerprint }) => fingerprint),
    severity: worstOf(resolves),
  };
}

function worstOf(findings: readonly ReportedFinding[]): RootCause["severity"] {
  return (
    severities.find((severity) => findings.some((finding) => finding.severity === severity)) ??
    "info"
  );
}
