import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, daysAgo, hexId, now, secret } from "../../test/records.ts";

const usedAt = (lastUsedAt: string | null, changes = {}) => ({
  accounts: [{ secrets: [secret({ lastUsedAt, ...changes })] }],
});

describe("MSA203 unused-90", () => {
  test("finds the one secret that was not used for more than 90 days", () => {
    const idle = secret({ secretId: hexId(502), lastUsedAt: daysAgo(91) });
    const { findings, verdict, ids } = tryRule("MSA203", {
      accounts: [{ secrets: [idle, secret()] }],
    });
    expect(verdict).toBe("failed");
    expect(ids).toEqual([`${clientIdOf(1)} ${hexId(502)}`]);
    expect(findings[0]).toMatchObject({
      severity: "high",
      message: `Secret ${hexId(502)} of payments-metrics was last used 91 days ago; 90 are the most.`,
      evidence: [{ fact: "lastUsedAt", value: daysAgo(91), source: "listOrgServiceAccounts" }],
      fixes: [{ kind: "delete-secret", secretId: hexId(502) }],
    });
  });

  test.each([
    ["one used 90 days ago to the hour", usedAt(daysAgo(90.9)), "passed"],
    ["one used 91 days ago", usedAt(daysAgo(91)), "failed"],
    ["one that was never used", usedAt(null), "passed"],
    ["an expired one", usedAt(daysAgo(91), { expiresAt: daysAgo(0) }), "passed"],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA203", trial).verdict).toBe(verdict),
  );

  test("goes by the days of the policy", () => {
    const trial = { ...usedAt(daysAgo(61)), thresholds: { days: 60 } };
    expect(tryRule("MSA203", trial).findings[0]?.message).toContain("61 days ago; 60 are the most");
  });

  test("never proposes to delete what is kept for emergencies", () => {
    const policy = {
      breakGlass: [{ match: {}, reason: "emergencies", reviewer: "anna", expiresAt: now + 1 }],
    };
    expect(tryRule("MSA203", { ...usedAt(daysAgo(91)), policy }).findings).toMatchObject([
      {
        message: expect.stringMatching(
          /(?:allowed|most)\. The account is declared as break-glass\.$/,
        ) as string,
        fixes: [{ kind: "declare", section: "suppressions" }],
      },
    ]);
  });
});
