import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";

const withRoles = (...roles: string[]) => ({ accounts: [{ roles }] });

describe("MSA104 org-stream-admin", () => {
  test("finds the role, and leaves the others", () => {
    const trial = withRoles("ORG_BILLING_READ_ONLY", "ORG_STREAM_PROCESSING_ADMIN");
    const { findings } = tryRule("MSA104", trial);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      severity: "high",
      confidence: "high",
      message:
        "payments-metrics holds ORG_STREAM_PROCESSING_ADMIN and with it stream processing and network links of every project in Larkfield.",
      evidence: [
        { fact: "roles", value: "ORG_STREAM_PROCESSING_ADMIN", source: "listOrgServiceAccounts" },
      ],
      fixes: [{ kind: "set-organization-roles", roles: ["ORG_BILLING_READ_ONLY"] }],
    });
  });

  test("leaves an account with nothing else a member", () => {
    const { findings } = tryRule("MSA104", withRoles("ORG_STREAM_PROCESSING_ADMIN"));
    expect(findings[0]?.fixes).toEqual([{ kind: "set-organization-roles", roles: ["ORG_MEMBER"] }]);
  });

  test("passes every other role, and has nothing to say on Cloud Manager", () => {
    expect(tryRule("MSA104", withRoles("ORG_OWNER", "ORG_MEMBER")).verdict).toBe("passed");
    const organization = { platform: "cloud-manager" as const };
    expect(tryRule("MSA104", { organization }).verdict).toBe("notApplicable");
  });
});
