import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { now, orgId } from "../../test/records.ts";

const breakGlass = (expiresAt: number) => ({
  breakGlass: [
    { match: { name: /^payments-metrics$/ }, reason: "emergencies", reviewer: "anna", expiresAt },
  ],
});

describe("MSA101 org-owner", () => {
  test("finds an owner, and says which roles stay", () => {
    const { verdict, findings } = tryRule("MSA101", {
      accounts: [{ roles: ["ORG_BILLING_READ_ONLY", "ORG_OWNER"] }],
    });
    expect(verdict).toBe("failed");
    expect(findings[0]).toMatchObject({
      severity: "high",
      message: "payments-metrics holds ORG_OWNER in Larkfield and is not declared as break-glass.",
      evidence: [{ fact: "roles", value: "ORG_OWNER", source: "listOrgServiceAccounts" }],
      fixes: [
        { kind: "set-organization-roles", roles: ["ORG_BILLING_READ_ONLY"] },
        { kind: "declare", section: "breakGlass" },
      ],
    });
  });

  test("leaves an account that was only an owner a member", () => {
    const { findings } = tryRule("MSA101", { accounts: [{ roles: ["ORG_OWNER"] }] });
    expect(findings[0]?.fixes[0]).toEqual({
      kind: "set-organization-roles",
      roles: ["ORG_MEMBER"],
    });
  });

  test("passes an account with any other role", () => {
    expect(tryRule("MSA101", { accounts: [{ roles: ["ORG_GROUP_CREATOR"] }] }).verdict).toBe(
      "passed",
    );
  });

  test.each([
    ["passes until its declaration ends", now + 1, "passed"],
    ["finds it when the declaration ends", now, "failed"],
    ["finds it where the end cannot be read", Number.NaN, "failed"],
  ])("%s", (_title, expiresAt, verdict) => {
    const trial = { accounts: [{ roles: ["ORG_OWNER"] }], policy: breakGlass(expiresAt) };
    expect(tryRule("MSA101", trial).verdict).toBe(verdict);
  });

  test("is not evaluated without the list of accounts", () => {
    const cause = { kind: "denied", operationId: "listOrgServiceAccounts", message: "denied" };
    const trial = {
      organization: { accountCount: { state: "denied" as const, cause } },
      accounts: [],
    };
    const { verdict, report } = tryRule("MSA101", trial);
    expect(verdict).toBe("notEvaluated");
    expect(report.notEvaluated).toEqual([
      { ruleId: "MSA101", subject: { orgId }, reason: "denied" },
    ]);
  });
});
