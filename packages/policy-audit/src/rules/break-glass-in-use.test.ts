import { describe, expect, test } from "vitest";
import { tryRule, type Trial } from "../../test/audit-with.ts";
import { daysAgo, now, secret } from "../../test/records.ts";

const declared = (changes = {}) => ({
  breakGlass: [
    {
      match: { name: /^payments-metrics$/ },
      reason: "emergencies",
      reviewer: "anna",
      expiresAt: now + 1,
      ...changes,
    },
  ],
});
const used = (lastUsedAt: string | null, changes = {}): Trial => ({
  accounts: [{ secrets: [secret({ lastUsedAt })] }],
  policy: declared(changes),
});

describe("MSA103 break-glass-in-use", () => {
  test("finds a use that no emergency explains", () => {
    const { findings } = tryRule("MSA103", used(daysAgo(2.5)));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      severity: "high",
      confidence: "medium",
      message:
        "payments-metrics is declared as break-glass and was used 2 days ago, at 2026-11-19T21:00:00Z; the policy declares no emergency. Its reviewer is anna.",
      evidence: [
        { fact: "lastUsedAt", value: "2026-11-19T21:00:00Z", source: "listOrgServiceAccounts" },
        { fact: "breakGlass.reviewer", value: "anna", source: "policy" },
      ],
      fixes: [{ kind: "investigate" }, { kind: "declare", section: "breakGlass" }],
    });
  });

  test("says of a use within the day that it was today", () => {
    const said = (hours: number) =>
      tryRule("MSA103", used(daysAgo(hours / 24))).findings[0]?.message;
    expect(said(23)).toContain("was used today, at");
    expect(said(24)).toContain("was used 1 day ago, at");
  });

  test.each<[string, Trial, string]>([
    ["a use exactly 7 days ago", used(daysAgo(7)), "failed"],
    ["a use a second earlier", used(daysAgo(7 + 1 / 86_400)), "passed"],
    ["no use", used(null), "passed"],
    ["a declared emergency that ends now", used(daysAgo(1), { inUseUntil: now }), "passed"],
    ["an emergency that has ended", used(daysAgo(1), { inUseUntil: now - 1 }), "failed"],
    ["an emergency whose end cannot be read", used(daysAgo(1), { inUseUntil: NaN }), "failed"],
    ["a declaration that ends now", used(daysAgo(1), { expiresAt: now }), "notApplicable"],
    ["one whose end cannot be read", used(daysAgo(1), { expiresAt: NaN }), "notApplicable"],
    ["another account", used(daysAgo(1), { match: { name: /^billing$/ } }), "notApplicable"],
    ["fewer days", { ...used(daysAgo(2)), thresholds: { days: 1 } }, "passed"],
    [
      "Cloud Manager",
      { ...used(daysAgo(1)), organization: { platform: "cloud-manager" } },
      "failed",
    ],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA103", trial).verdict).toBe(verdict),
  );
});
