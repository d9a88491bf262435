import { suppressionKey } from "../policy/suppression-key.ts";
import { suppressionWords } from "../policy/suppression-words.ts";
import { organizationRule } from "../rule.ts";
import { countOf } from "../words/count-of.ts";

/** `suppression` in words; `findings` are those that it matches, and that count again. */
type Values = { suppression: string; until: string; isReadable: boolean; findings: number };

export const suppressionExpired = organizationRule<Values>({
  id: "MSA709",
  slug: "suppression-expired",
  title: "Suppression that has ended",
  why: "A suppression is a promise to mend something by a day. That day has passed, so the findings count again: either the thing is mended by now, or somebody has to promise anew. A date that cannot be read counts as passed. Each suppression is told once, under the organization that it is about.",
  remediation:
    "Mend what it is about and delete the suppression, or give it a new end and a reason that still holds.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "medium",
  confidence: "high",
  thresholds: {},
  standards: { nist: ["CM-3"] },
  needs: [],
  compares: "policy",
  waitsForEnd: true,
  check: ({ record: { orgId } }, _thresholds, { policy, suppressions = [] }) =>
    suppressions
      .filter((one) => one.isExpired && one.orgId === orgId)
      .map(({ entry, findings }) => ({
        values: {
          suppression: suppressionWords(entry, policy.source),
          until: entry.until,
          isReadable: !Number.isNaN(entry.untilEnd),
          findings,
        },
        key: suppressionKey(entry),
      })),
  message({ values: { suppression, until, isReadable, findings } }) {
    const ended = isReadable
      ? `ended on ${until}`
      : `has an end that cannot be read, “${until}”, and so has ended`;
    const count = findings === 0 ? "matches no finding" : `matches ${countOf(findings, "finding")}`;
    return `${suppression} ${ended}; it ${count}.`;
  },
  evidence: ({ values: { until, findings } }) => [
    { fact: "until", value: until, source: "policy" },
    { fact: "findings", value: findings, source: "policy" },
  ],
  fixes: () => [{ kind: "declare", section: "suppressions" }],
});
