import { suppressionKey } from "../policy/suppression-key.ts";
import { suppressionWords } from "../policy/suppression-words.ts";
import { organizationRule } from "../rule.ts";

/** The suppression in words. */
type Values = { suppression: string; until: string };

export const suppressionUnused = organizationRule<Values>({
  id: "MSA710",
  slug: "suppression-unused",
  title: "Suppression that matches nothing",
  why: "What it was about is mended, or was never found. Left in the policy, it will hide the next finding of its kind, which nobody has looked at. Each suppression is told once, under the organization that it is about; one whose end has passed is told as such, by MSA709.",
  remediation: "Delete the suppression from the policy file.",
  platforms: ["atlas", "cloud-manager"],
  isCore: false,
  severity: "low",
  confidence: "high",
  thresholds: {},
  standards: {},
  needs: [],
  compares: "policy",
  waitsForEnd: true,
  check({ record: { orgId } }, _thresholds, { policy, suppressions = [] }) {
    const unused = suppressions.filter(
      (one) => !one.isExpired && one.findings === 0 && one.orgId === orgId,
    );
    const certain = unused.filter(({ looked }) => looked === "everywhere");
    const open = unused.find(({ looked }) => looked === "in-part");
    if (certain.length === 0 && open !== undefined) {
      return { notEvaluated: `${open.entry.rule} could not be evaluated everywhere.` };
    }
    return certain.map(({ entry }) => ({
      values: { suppression: suppressionWords(entry, policy.source), until: entry.until },
      key: suppressionKey(entry),
    }));
  },
  message: ({ values: { suppression, until } }) =>
    `${suppression} matches no finding; it would go on until ${until}.`,
  evidence: ({ values: { until } }) => [
    { fact: "findings", value: 0, source: "policy" },
    { fact: "until", value: until, source: "policy" },
  ],
  fixes: () => [{ kind: "declare", section: "suppressions" }],
});
