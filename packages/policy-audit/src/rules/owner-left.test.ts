import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";

const among = (owners: string[] | undefined, entry = {}, source: string | undefined = "x") => ({
  policy: {
    ...(source === "" ? {} : { source }),
    ...(owners === undefined ? {} : { activeOwners: new Set(owners) }),
    accounts: [{ match: {}, ...entry }],
  },
});

describe("MSA408 owner-left", () => {
  test.each([
    [{}, "payments-team", "listOrgServiceAccounts"],
    [{ owner: "anna" }, "anna", "policy"],
  ])("finds an owner who is not active: %j", (entry, owner, source) => {
    const { findings, verdict } = tryRule("MSA408", among(["bert"], entry));
    expect(verdict).toBe("failed");
    expect(findings[0]).toMatchObject({
      severity: "high",
      confidence: "medium",
      message: `payments-metrics belongs to ${owner}, who is not among the active owners of the policy.`,
      evidence: [{ fact: "owner", value: owner, source }],
      fixes: [{ kind: "declare", section: "accounts" }, { kind: "investigate" }],
    });
  });

  test.each([
    ["an active owner", among(["bert", "payments-team"]), "passed"],
    ["an active owner in other letters", among(["Bert", "Payments-Team"]), "passed"],
    ["an owner whose name only begins alike", among(["payments"]), "failed"],
    ["any owner where nobody is active", among([]), "failed"],
    ["a policy that names no active owners", among(undefined), "notApplicable"],
    ["no policy file", among(["bert"], {}, ""), "notApplicable"],
    [
      "an account without an owner",
      { ...among(["bert"]), accounts: [{ description: "Moves prices" }] },
      "notApplicable",
    ],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA408", trial).verdict).toBe(verdict),
  );
});
