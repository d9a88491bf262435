import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { denied, ok, orgId } from "../../test/records.ts";

const required = (apiAccessListRequired: boolean) => ({
  organization: {
    settings: ok({ apiAccessListRequired, maxServiceAccountSecretValidityInHours: null }),
  },
});

describe("MSA501 org-requirement-off", () => {
  test("finds an organization that asks for no access lists", () => {
    const { verdict, findings } = tryRule("MSA501", required(false));
    expect(verdict).toBe("failed");
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      severity: "high",
      confidence: "high",
      subject: { orgId },
      message: "Larkfield lets credentials without an access list in from any address.",
      evidence: [{ fact: "apiAccessListRequired", value: false, source: "getOrgSettings" }],
      fixes: [{ kind: "set-settings", settings: { apiAccessListRequired: true } }],
    });
  });

  test("passes one that does", () => {
    expect(tryRule("MSA501", required(true)).verdict).toBe("passed");
  });

  test("is not evaluated where the settings could not be read", () => {
    const { verdict, report } = tryRule("MSA501", {
      organization: { settings: denied("getOrgSettings") },
    });
    expect(verdict).toBe("notEvaluated");
    expect(report.notEvaluated).toEqual([
      { ruleId: "MSA501", subject: { orgId }, reason: "getOrgSettings was denied (403)." },
    ]);
  });

  test("is not applicable on Cloud Manager", () => {
    const { verdict } = tryRule("MSA501", { organization: { platform: "cloud-manager" } });
    expect(verdict).toBe("notApplicable");
  });
});
