import type { AccountRecord } from "@purser/inventory";
import { describe, expect, test } from "vitest";
import { auditWith, tryRule } from "../../test/audit-with.ts";
import { account, denied, now, organization, recordsOf } from "../../test/records.ts";
import { createAudit } from "../engine/create-audit.ts";
import type { Policy, SuppressionEntry } from "../policy/policy.ts";
import { presetPolicy } from "../policy/preset-policy.ts";

const suppression = (changes: Partial<SuppressionEntry> = {}): SuppressionEntry => ({
  rule: "MSA101",
  match: {},
  reason: "until the move",
  owner: "anna",
  until: "2026-11-22",
  untilEnd: now,
  line: 12,
  ...changes,
});
const policyOf = (
  entry: Partial<SuppressionEntry> = {},
  ruleIds = ["MSA101", "MSA710"],
): Policy => ({
  ...presetPolicy("recommended"),
  source: "purser.policy.yaml",
  rules: new Map(ruleIds.map((id) => [id, { thresholds: {} }])),
  suppressions: [suppression(entry)],
});
const judge = (policy: Policy, changes: Partial<AccountRecord> = {}) => {
  const report = auditWith(recordsOf(organization(), account(changes)), policy);
  const found = report.findings.filter(({ ruleId }) => ruleId === "MSA710");
  const { evaluations } = report.rules.find(({ ruleId }) => ruleId === "MSA710") ?? {};
  const [verdict] = Object.entries(evaluations ?? {}).find(([, count]) => count > 0) ?? [];
  return { report, found, verdict };
};

describe("MSA710 suppression-unused", () => {
  test("tells a suppression that matches no finding", () => {
    const { found, verdict } = judge(policyOf());
    expect(verdict).toBe("failed");
    expect(found[0]).toMatchObject({
      severity: "low",
      message:
        "The suppression of MSA101 in line 12 of purser.policy.yaml (“until the move”, anna) matches no finding; it would go on until 2026-11-22.",
      evidence: [
        { fact: "findings", value: 0, source: "policy" },
        { fact: "until", value: "2026-11-22", source: "policy" },
      ],
      fixes: [{ kind: "declare", section: "suppressions" }],
    });
  });

  test("tells it once, under the organization that it is about", () => {
    const ids = ["a", "b"].map((letter) => letter.repeat(24));
    const records = ids.flatMap((orgId) =>
      recordsOf(organization({ orgId }), account({ orgId, name: `app ${orgId[0]}` })),
    );
    const { findings, rules } = auditWith(records, policyOf({ match: { name: /^app b$/ } }));
    expect(findings.map(({ subject }) => subject.orgId)).toEqual([ids[1]]);
    const { evaluations } = rules.find(({ ruleId }) => ruleId === "MSA710") ?? {};
    expect(evaluations).toMatchObject({ passed: 1, failed: 1 });
  });

  test("passes one that matches a finding", () => {
    expect(judge(policyOf(), { roles: ["ORG_OWNER"] }).verdict).toBe("passed");
  });

  test("passes one that matches a finding on the organization as a whole", () => {
    const report = auditWith(
      recordsOf(organization({ settings: denied("getOrgSettings") }), account()),
      policyOf({ rule: "MSA901" }, ["MSA710", "MSA901"]),
    );
    expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(["MSA901"]);
  });

  test("leaves one whose end has passed to MSA709", () => {
    expect(judge(policyOf({ untilEnd: now - 1 })).verdict).toBe("passed");
  });

  test.each([
    ["a rule that is off", policyOf({}, ["MSA710"])],
    ["a rule that itself waits for the end", policyOf({ rule: "MSA710" })],
  ])("says nothing of one of %s", (_title, policy) => expect(judge(policy).verdict).toBe("passed"));

  test("does not judge one of a rule that could not look everywhere", () => {
    const policy = policyOf({ rule: "MSA502" }, ["MSA502", "MSA710"]);
    const { verdict, report } = judge(policy, {
      accessList: denied("listOrgServiceAccountAccessList"),
    });
    expect(verdict).toBe("notEvaluated");
    expect(report.notEvaluated).toContainEqual(
      expect.objectContaining({
        ruleId: "MSA710",
        reason: "MSA502 could not be evaluated everywhere.",
      }),
    );
  });

  test("tells the ones that are sure beside one that is not", () => {
    const base = policyOf({ rule: "MSA502" }, ["MSA101", "MSA502", "MSA710"]);
    const policy = { ...base, suppressions: [...base.suppressions, suppression()] };
    const { found } = judge(policy, { accessList: denied("listOrgServiceAccountAccessList") });
    expect(found.map(({ message }) => message.slice(0, 29))).toEqual([
      "The suppression of MSA101 in ",
    ]);
  });

  test("is not applicable without a policy file", () => {
    expect(tryRule("MSA710", { policy: { suppressions: [suppression()] } }).verdict).toBe(
      "notApplicable",
    );
  });

  test("comes to light at the end, even where only counts are kept", () => {
    const audit = createAudit(policyOf(), { now, keep: "counts" });
    const passing = recordsOf(organization(), account()).flatMap((record) => audit.add(record));
    expect(passing).toEqual([]);
    const { findings, summary } = audit.end();
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(["MSA710"]);
    expect(summary.findings).toBe(1);
  });
});
