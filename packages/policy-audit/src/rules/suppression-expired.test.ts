import { describe, expect, test } from "vitest";
import { auditWith, tryRule } from "../../test/audit-with.ts";
import { account, clientIdOf, now, organization, recordsOf } from "../../test/records.ts";
import type { Policy, SuppressionEntry } from "../policy/policy.ts";
import { presetPolicy } from "../policy/preset-policy.ts";

const suppression = (changes: Partial<SuppressionEntry> = {}): SuppressionEntry => ({
  rule: "MSA101",
  match: { name: /^payments-metrics$/ },
  reason: "until the move",
  owner: "anna",
  until: "2026-11-10",
  untilEnd: Date.parse("2026-11-10T23:59:59.999Z"),
  line: 12,
  ...changes,
});
const source = "purser.policy.yaml";
const expired = (changes: Partial<SuppressionEntry> = {}) => ({
  policy: { source, suppressions: [suppression(changes)] },
});

describe("MSA709 suppression-expired", () => {
  test("tells a suppression whose end has passed", () => {
    const { findings, verdict, ids } = tryRule("MSA709", expired());
    expect(verdict).toBe("failed");
    expect(ids).toEqual([""]);
    expect(findings[0]).toMatchObject({
      severity: "medium",
      message:
        "The suppression of MSA101 in line 12 of purser.policy.yaml (“until the move”, anna) ended on 2026-11-10; it matches no finding.",
      evidence: [
        { fact: "until", value: "2026-11-10", source: "policy" },
        { fact: "findings", value: 0, source: "policy" },
      ],
      fixes: [{ kind: "declare", section: "suppressions" }],
    });
  });

  test("takes an end that cannot be read for passed", () => {
    const { findings } = tryRule("MSA709", expired({ until: "soon", untilEnd: Number.NaN }));
    expect(findings[0]?.message).toBe(
      "The suppression of MSA101 in line 12 of purser.policy.yaml (“until the move”, anna) has an end that cannot be read, “soon”, and so has ended; it matches no finding.",
    );
  });

  test("does not name a line that is not known", () => {
    const { line: _line, ...entry } = suppression();
    const { findings } = tryRule("MSA709", { policy: { source, suppressions: [entry] } });
    expect(findings[0]?.message).toContain("of MSA101 in purser.policy.yaml (“until");
  });

  test.each([
    ["one in its last millisecond", expired({ untilEnd: now }), "passed"],
    ["one that ended a millisecond ago", expired({ untilEnd: now - 1 }), "failed"],
    ["a policy without suppressions", { policy: { source, suppressions: [] } }, "passed"],
    ["no policy file", { policy: { suppressions: [suppression()] } }, "notApplicable"],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA709", trial).verdict).toBe(verdict),
  );

  test("tells apart two of one rule, whatever their lines and ends", () => {
    const prints = (entries: SuppressionEntry[]) =>
      tryRule("MSA709", { policy: { source, suppressions: entries } }).findings.map(
        ({ fingerprint }) => fingerprint,
      );
    const other = suppression({ match: { clientIds: new Set([clientIdOf(1)]) } });
    const [one, two] = prints([suppression(), other]);
    expect(one).not.toBe(two);
    expect(prints([suppression({ line: 99, reason: "other", until: "2026-11-11" })])).toEqual([
      one,
    ]);
  });
});

describe("the organization that a suppression is told under", () => {
  const ids = ["a", "b", "c"].map((letter) => letter.repeat(24));
  const [first = "", second = "", third = ""] = ids;
  const blocks = (changes: (orgId: string) => object) =>
    ids.flatMap((orgId) =>
      recordsOf(
        organization({ orgId, name: `org ${orgId[0]}` }),
        account({ orgId, name: `app of ${orgId[0]}`, ...changes(orgId) }),
      ),
    );
  const toldUnder = (entry: Partial<SuppressionEntry>, changes: (orgId: string) => object) => {
    const policy: Policy = {
      ...presetPolicy("recommended"),
      source,
      rules: new Map([
        ["MSA101", { thresholds: {} }],
        ["MSA709", { thresholds: {} }],
      ]),
      suppressions: [suppression({ match: {}, ...entry })],
    };
    const { findings, summary } = auditWith(blocks(changes), policy);
    expect(summary.evaluations).toMatchObject({ notEvaluated: 0, notApplicable: 0 });
    return findings
      .filter(({ ruleId }) => ruleId === "MSA709")
      .map(({ subject, message }) => [subject.orgId, message.split("; it ")[1]]);
  };
  const owner = (orgId: string) => ({ roles: ["ORG_OWNER"], orgId });

  test("is the first with a finding that it matches", () => {
    const match = { name: /^app of [bc]$/ };
    const changes = (orgId: string) => (orgId === third ? owner(orgId) : {});
    expect(toldUnder({ match }, changes)).toEqual([[third, "matches 1 finding."]]);
    expect(toldUnder({ match }, owner)).toEqual([[second, "matches 2 findings."]]);
  });

  test("is else the first with an account that it is about", () => {
    const match = { name: /^app of [bc]$/ };
    expect(toldUnder({ match }, () => ({}))).toEqual([[second, "matches no finding."]]);
  });

  test("is not one that the suppression leaves out", () => {
    const told = toldUnder({ organization: /^org c$/ }, () => ({}));
    expect(told).toEqual([[third, "matches no finding."]]);
  });

  test("is else the first of the audit", () => {
    const match = { clientIds: new Set(["mdb_sa_id_gone"]) };
    expect(toldUnder({ match }, () => ({}))).toEqual([[first, "matches no finding."]]);
  });
});

test("an expired suppression does not shadow one that renews it", () => {
  const policy: Policy = {
    ...presetPolicy("recommended"),
    source,
    rules: new Map([["MSA101", { thresholds: {} }]]),
    suppressions: [suppression(), suppression({ untilEnd: now, reason: "renewed" })],
  };
  const records = recordsOf(organization(), account({ roles: ["ORG_OWNER"] }));
  const { findings, suppressions } = auditWith(records, policy);
  expect(findings[0]?.suppressed).toMatchObject({ reason: "renewed" });
  expect(suppressions.map(({ state, findings: count }) => [state, count])).toEqual([
    ["expired", 0],
    ["active", 1],
  ]);
});
