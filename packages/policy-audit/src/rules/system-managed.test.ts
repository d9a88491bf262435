import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { denied, notOffered, ok } from "../../test/records.ts";

describe("MSA410 system-managed", () => {
  test("tells an account that MongoDB manages", () => {
    const { findings, verdict } = tryRule("MSA410", { accounts: [{ systemManaged: ok(true) }] });
    expect(verdict).toBe("failed");
    expect(findings[0]).toMatchObject({
      severity: "info",
      message: "payments-metrics in Larkfield is managed by MongoDB.",
      evidence: [{ fact: "systemManaged", value: true, source: "listOrgServiceAccounts" }],
      fixes: [],
    });
  });

  test.each([
    ["any other", ok(false), "passed"],
    ["one of which it was not told", denied("listOrgServiceAccounts"), "notEvaluated"],
    ["one of a platform that does not tell", notOffered("listOrgServiceAccounts"), "notApplicable"],
  ])("judges %s", (_title, systemManaged, verdict) =>
    expect(tryRule("MSA410", { accounts: [{ systemManaged }] }).verdict).toBe(verdict),
  );
});
