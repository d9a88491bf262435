import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";

const withRoles = (...roles: string[]) => ({ accounts: [{ roles }] });

describe("MSA106 billing-admin-overgrant", () => {
  test("finds the admin, and puts the viewer in its place", () => {
    const { findings } = tryRule("MSA106", withRoles("ORG_BILLING_ADMIN", "ORG_READ_ONLY"));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      severity: "medium",
      confidence: "medium",
      message:
        "payments-metrics holds ORG_BILLING_ADMIN, which no operation of the API asks for; ORG_BILLING_READ_ONLY allows the same.",
      evidence: [{ fact: "roles", value: "ORG_BILLING_ADMIN", source: "listOrgServiceAccounts" }],
      fixes: [
        { kind: "set-organization-roles", roles: ["ORG_BILLING_READ_ONLY", "ORG_READ_ONLY"] },
      ],
    });
  });

  test("names the viewer once where the account holds it already", () => {
    const { findings } = tryRule("MSA106", withRoles("ORG_BILLING_ADMIN", "ORG_BILLING_READ_ONLY"));
    expect(findings[0]?.fixes).toEqual([
      { kind: "set-organization-roles", roles: ["ORG_BILLING_READ_ONLY"] },
    ]);
  });

  test("passes the viewer, and has nothing to say on Cloud Manager", () => {
    expect(tryRule("MSA106", withRoles("ORG_BILLING_READ_ONLY")).verdict).toBe("passed");
    const organization = { platform: "cloud-manager" as const };
    expect(tryRule("MSA106", { organization }).verdict).toBe("notApplicable");
  });
});
