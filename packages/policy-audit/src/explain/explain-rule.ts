import type { Platform } from "@purser/inventory";
import { presets, type Policy, type PresetName } from "../policy/policy.ts";
import { isOn, settingOf } from "../policy/preset-policy.ts";
import type { Rule, Threshold } from "../rule.ts";
import type { Confidence, Severity } from "../severity.ts";
import { listControls, type StandardControl } from "../standards.ts";
import type { FactName } from "../subjects/fact-state.ts";
import { factWords, type FactWords } from "./fact-words.ts";

export type ExplainedThreshold = Pick<Threshold, "unit" | "least" | "most" | "source"> & {
  name: string;
  /** In force by the policy, or by its preset where the rule is off. */
  value: number;
  byPreset: Record<PresetName, number>;
};

/** Everything there is to say of a rule. */
export type RuleExplanation = {
  ruleId: string;
  slug: string;
  title: string;
  subject: Rule["subject"];
  /** In force by the policy. */
  severity: Severity;
  confidence: Confidence;
  platforms: readonly Platform[];
  /** Presets that turn it on. */
  presets: PresetName[];
  /** Whether the policy turns it on. */
  isOn: boolean;
  why: string;
  /** What its `why` has no room for; empty if there is nothing. */
  details: string;
  thresholds: ExplainedThreshold[];
  remediation: string;
  /** Facts that it reads, first those that every rule on its subject does. */
  needs: (FactWords & { fact: FactName })[];
  /** When it comes to no verdict, in sentences. */
  notEvaluated: string;
  standards: StandardControl[];
  /** Its page, from the root of the repository. */
  page: string;
};

/** Returns everything there is to say of a rule, with the thresholds that a policy puts in force. */
export function explainRule(rule: Rule, policy: Policy): RuleExplanation {
  const setting = policy.rules.get(rule.id);
  const inForce = setting ?? settingOf(rule, policy.preset);
  return {
    ruleId: rule.id,
    slug: rule.slug,
    title: rule.title,
    subject: rule.subject,
    severity: inForce.severity ?? rule.severity,
    confidence: rule.confidence,
    platforms: rule.platforms,
    presets: presets.filter((preset) => isOn(rule, preset)),
    isOn: setting !== undefined,
    why: rule.why,
    details: rule.details ?? "",
    thresholds: Object.entries(rule.thresholds).map(([name, threshold]) =>
      explainThreshold(rule, name, threshold, inForce.thresholds),
    ),
    remediation: rule.remediation,
    needs: needsOf(rule).map((fact) => ({ fact, ...factWords[fact] })),
    notEvaluated: notEvaluatedText(rule),
    standards: listControls(rule.standards),
    page: `docs/rules/${rule.slug}.md`,
  };
}

function explainThreshold(
  rule: Rule,
  name: string,
  { default: value, unit, least, most, source }: Threshold,
  inForce: Readonly<Record<string, number>>,
): ExplainedThreshold {
  const byPreset = Object.fromEntries(
    presets.map((preset) => [preset, settingOf(rule, preset).thresholds[name] ?? value]),
  ) as Record<PresetName, number>;
  return { name, value: inForce[name] ?? value, unit, least, most, source, byPreset };
}

/** A list that cannot be read leaves nothing to look at. */
const listOf = {
  account: ["accounts"],
  project: ["projects"],
  organization: [],
} as const satisfies Record<Rule["subject"], readonly FactName[]>;

function needsOf({ subject, needs }: Rule): FactName[] {
  return [...new Set([...listOf[subject], ...needs])];
}

const compared = {
  previous:
    "It compares with an earlier snapshot (`--previous`); without one it is not applicable.",
  policy: "It goes by what a policy file says; without one it is not applicable.",
} as const;

function notEvaluatedText(rule: Rule): string {
  const sentences = needsOf(rule).length > 0 ? [missingText(rule)] : [];
  if (rule.compares !== undefined) sentences.push(compared[rule.compares]);
  if (rule.platforms.length === 1) {
    const other = rule.platforms[0] === "atlas" ? "Cloud Manager" : "Atlas";
    sentences.push(`${other} does not have what it looks at: there it is not applicable.`);
  }
  return sentences.join(" ");
}

function missingText({ holdsInPart }: Rule): string {
  const missing =
    "Where a fact it reads could not be read, it is not evaluated: it never passes on what is missing, and the exit code is 3.";
  return holdsInPart === true
    ? `${missing} What it finds in the part that was read stands all the same.`
    : missing;
}
