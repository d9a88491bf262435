import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { denied, ok } from "../../test/records.ts";

const described = (description: string, changes = {}) => ({
  accounts: [{ description, ...changes }],
});

describe("MSA401 no-owner", () => {
  test("finds an account that nobody owns", () => {
    const { findings, verdict } = tryRule("MSA401", described("Reads metrics of payments"));
    expect(verdict).toBe("failed");
    expect(findings[0]).toMatchObject({
      severity: "medium",
      confidence: "high",
      message: "Neither the policy nor the description of payments-metrics says who owns it.",
      evidence: [
        { fact: "owner", value: null, source: "policy" },
        {
          fact: "description",
          value: "Reads metrics of payments",
          source: "listOrgServiceAccounts",
        },
      ],
      fixes: [{ kind: "declare", section: "accounts" }, { kind: "describe-account" }],
    });
  });

  test.each([
    ["one whose description names the owner", described("Reads, owner payments-team"), "passed"],
    [
      "one that the policy gives an owner",
      { ...described("Reads"), policy: { accounts: [{ match: {}, owner: "anna" }] } },
      "passed",
    ],
    [
      "one that the policy says other things of",
      { ...described("Reads"), policy: { accounts: [{ match: {}, purpose: "metrics" }] } },
      "failed",
    ],
    ["one of MongoDB's own", described("Reads", { systemManaged: ok(true) }), "notApplicable"],
    [
      "one that may be MongoDB's own",
      described("Reads", { systemManaged: denied("listOrgServiceAccounts") }),
      "failed",
    ],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA401", trial).verdict).toBe(verdict),
  );
});
