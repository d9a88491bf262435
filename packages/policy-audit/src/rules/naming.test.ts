import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { ok } from "../../test/records.ts";

const policy = { naming: /^(?:[a-z]+-prod)$/u };

describe("MSA403 naming", () => {
  test("finds a name that does not match", () => {
    const { findings, verdict } = tryRule("MSA403", { policy });
    expect(verdict).toBe("failed");
    expect(findings[0]).toMatchObject({
      severity: "low",
      message: "The name payments-metrics does not match ^(?:[a-z]+-prod)$, as the policy asks.",
      evidence: [
        { fact: "name", value: "payments-metrics", source: "listOrgServiceAccounts" },
        { fact: "naming", value: "^(?:[a-z]+-prod)$", source: "policy" },
      ],
      fixes: [{ kind: "rename-account" }],
    });
  });

  test.each([
    ["a name that matches", { policy, accounts: [{ name: "payments-prod" }] }, "passed"],
    ["a policy without a convention", {}, "notApplicable"],
    ["one of MongoDB's own", { policy, accounts: [{ systemManaged: ok(true) }] }, "notApplicable"],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA403", trial).verdict).toBe(verdict),
  );
});
