import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { denied } from "../../test/records.ts";

const changed = (before: string, after: string, entry = {}) => ({
  accounts: [{ description: after }],
  previous: { accounts: [{ description: before }] },
  policy: { accounts: [{ match: {}, ...entry }] },
});

describe("MSA708 owner-changed", () => {
  test("tells an owner who is another than before", () => {
    const { findings, verdict } = tryRule("MSA708", changed("owner anna", "owner bert"));
    expect(verdict).toBe("failed");
    expect(findings[0]).toMatchObject({
      severity: "info",
      message: "payments-metrics belongs to bert; before, it belonged to anna.",
      evidence: [
        { fact: "owner", value: "bert", source: "listOrgServiceAccounts" },
        { fact: "previous.owner", value: "anna", source: "listOrgServiceAccounts" },
      ],
      fixes: [{ kind: "declare", section: "accounts" }],
    });
  });

  test.each([
    ["the same owner", changed("owner anna", "now owner anna"), "passed"],
    ["the first owner", changed("Moves prices", "owner anna"), "passed"],
    ["no owner any more, which is MSA401's", changed("owner anna", "Moves prices"), "passed"],
    ["an owner in the policy", changed("owner a", "owner b", { owner: "cleo" }), "notApplicable"],
    ["a new account", { accounts: [{}], previous: { accounts: [] } }, "notApplicable"],
    ["no previous state", { accounts: [{}] }, "notApplicable"],
    [
      "an account that the previous state may have missed",
      {
        accounts: [{}],
        previous: {
          organization: { accountCount: denied("listOrgServiceAccounts") },
          accounts: [],
        },
      },
      "notEvaluated",
    ],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA708", trial).verdict).toBe(verdict),
  );
});
