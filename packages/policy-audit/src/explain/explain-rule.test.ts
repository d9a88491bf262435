import { describe, expect, test } from "vitest";
import { findRule } from "../policy/find-rule.ts";
import { parsePolicy } from "../policy/parse-policy.ts";
import { presetPolicy } from "../policy/preset-policy.ts";
import { accountRule, organizationRule, projectRule } from "../rule.ts";
import { explainRule } from "./explain-rule.ts";
import { explanationText } from "./explanation-text.ts";

const recommended = presetPolicy("recommended");

const words = {
  id: "MSA199",
  slug: "made-up",
  title: "Made up",
  why: "Because it is made up.",
  remediation: "Make it real.",
  platforms: ["atlas", "cloud-manager"] as const,
  isCore: false,
  severity: "low",
  confidence: "high",
  thresholds: {},
  standards: {},
  check: () => [],
  message: () => "",
  evidence: () => [],
  fixes: () => [],
} as const;

test("tells the thresholds in force, and those of every preset", () => {
  const policy = parsePolicy(
    "schemaVersion: 1\nrules: { unused-45: { days: 7, severity: critical } }",
    { source: "p.yaml" },
  );
  expect(explainRule(findRule("unused-45"), policy)).toMatchObject({
    ruleId: "MSA202",
    slug: "unused-45",
    subject: "account",
    severity: "critical",
    isOn: true,
    presets: ["relaxed", "recommended", "strict", "pci"],
    thresholds: [
      {
        name: "days",
        value: 7,
        unit: "days",
        least: 1,
        most: 3650,
        byPreset: { relaxed: 90, recommended: 45, strict: 30, pci: 90 },
      },
    ],
    page: "docs/rules/unused-45.md",
  });
});

test("tells of a rule that is off what it would go by", () => {
  const policy = parsePolicy("schemaVersion: 1\npreset: strict\nrules: { unused-45: off }", {
    source: "p.yaml",
  });
  const { isOn, severity, thresholds } = explainRule(findRule("unused-45"), policy);
  expect({ isOn, severity, value: thresholds[0]?.value }).toEqual({
    isOn: false,
    severity: "medium",
    value: 30,
  });
});

test("names the presets of a rule that is not core", () => {
  const rule = accountRule<null>({ ...words, needs: [] });
  expect(explainRule(rule, recommended).presets).toEqual(["strict", "pci"]);
});

describe("what a rule reads", () => {
  test("begins with the list that its subjects are on", () => {
    const needsOf = (rule: ReturnType<typeof accountRule>) =>
      explainRule(rule, recommended).needs.map(({ fact }) => fact);
    expect(needsOf(accountRule<null>({ ...words, needs: ["accessList", "accounts"] }))).toEqual([
      "accounts",
      "accessList",
    ]);
    expect(needsOf(projectRule<null>({ ...words, needs: ["alerts"] }))).toEqual([
      "projects",
      "alerts",
    ]);
    expect(needsOf(organizationRule<null>({ ...words, needs: ["settings"] }))).toEqual([
      "settings",
    ]);
  });

  test("comes with the operation and the role that may call it", () => {
    const rule = organizationRule<null>({ ...words, needs: ["settings"] });
    expect(explainRule(rule, recommended).needs).toEqual([
      {
        fact: "settings",
        what: "the settings of the organization",
        operationIds: ["getOrgSettings"],
        role: "ORG_MEMBER",
      },
    ]);
  });
});

describe("when a rule is not evaluated", () => {
  const textOf = (changes: Partial<Parameters<typeof organizationRule>[0]>) =>
    explainRule(organizationRule({ ...words, needs: [], ...changes }), recommended).notEvaluated;

  test.each([
    [{}, ""],
    [
      { needs: ["settings"] },
      "Where a fact it reads could not be read, it is not evaluated: it never passes on what is missing, and the exit code is 3.",
    ],
    [
      { needs: ["settings"], holdsInPart: true },
      "Where a fact it reads could not be read, it is not evaluated: it never passes on what is missing, and the exit code is 3. What it finds in the part that was read stands all the same.",
    ],
    [
      { compares: "previous" },
      "It compares with an earlier snapshot (`--previous`); without one it is not applicable.",
    ],
    [
      { compares: "policy" },
      "It goes by what a policy file says; without one it is not applicable.",
    ],
    [
      { platforms: ["atlas"] },
      "Cloud Manager does not have what it looks at: there it is not applicable.",
    ],
    [
      { platforms: ["cloud-manager"] },
      "Atlas does not have what it looks at: there it is not applicable.",
    ],
  ] as const)("is told of %j", (changes, text) => {
    expect(textOf(changes as Parameters<typeof textOf>[0])).toBe(text);
  });
});

describe("the text of an explanation", () => {
  const text = explanationText(explainRule(findRule("unused-45"), recommended));

  test("has no line that is wider than the terminal", () => {
    const lines = (wide: string) => wide.split("\n").slice(2);
    expect(Math.max(...lines(text).map((line) => line.length))).toBeLessThanOrEqual(80);
    const narrow = explanationText(explainRule(findRule("unused-45"), recommended), { width: 40 });
    expect(Math.max(...lines(narrow).map((line) => line.length))).toBeLessThanOrEqual(40);
    expect(lines(narrow).length).toBeGreaterThan(lines(text).length);
  });

  test("leaves out what there is nothing to say of", () => {
    const short = explanationText(
      explainRule(organizationRule<null>({ ...words, needs: [] }), recommended),
    );
    expect(short).toBe(`MSA199 made-up: Made up
low, high confidence · looks at each organization · Atlas, Cloud Manager · off (on with strict, pci)

Why it matters
  Because it is made up.

How to fix
  Make it real.

Page: docs/rules/made-up.md
`);
  });

  test("says more where the rule does", () => {
    const rule = organizationRule<null>({ ...words, needs: [], details: "And more." });
    expect(explanationText(explainRule(rule, recommended))).toContain(
      "  Because it is made up.\n  And more.\n",
    );
  });
});
