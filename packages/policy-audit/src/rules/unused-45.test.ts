import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { daysAgo, hexId, now, secret } from "../../test/records.ts";

const usedAt = (lastUsedAt: string | null, changes = {}) => ({
  accounts: [{ secrets: [secret({ lastUsedAt, ...changes })] }],
});

describe("MSA202 unused-45", () => {
  test("finds the one secret that was not used for more than 45 days", () => {
    const idle = secret({ secretId: hexId(502), lastUsedAt: daysAgo(46) });
    const { findings, verdict } = tryRule("MSA202", { accounts: [{ secrets: [secret(), idle] }] });
    expect(verdict).toBe("failed");
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      subject: { secretId: hexId(502) },
      message: `Secret ${hexId(502)} of payments-metrics was last used 46 days ago; 45 are allowed.`,
      evidence: [{ fact: "lastUsedAt", value: daysAgo(46) }],
      fixes: [{ kind: "delete-secret", secretId: hexId(502) }],
    });
  });

  test.each([
    ["one used 45 days ago to the hour", usedAt(daysAgo(45.9)), "passed"],
    ["one used 46 days ago", usedAt(daysAgo(46)), "failed"],
    ["one that was never used, which is another rule's", usedAt(null), "passed"],
    ["an expired one", usedAt(daysAgo(60), { expiresAt: daysAgo(0) }), "passed"],
    ["one whose end cannot be read", usedAt(daysAgo(60), { expiresAt: "soon" }), "passed"],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA202", trial).verdict).toBe(verdict),
  );

  test("goes by the days of the policy", () => {
    const trial = { ...usedAt(daysAgo(31)), thresholds: { days: 30 } };
    expect(tryRule("MSA202", trial).findings[0]?.message).toContain("31 days ago; 30 are allowed");
  });

  test("never proposes to delete what is kept for emergencies", () => {
    const policy = {
      breakGlass: [{ match: {}, reason: "emergencies", reviewer: "anna", expiresAt: now + 1 }],
    };
    expect(tryRule("MSA202", { ...usedAt(daysAgo(46)), policy }).findings).toMatchObject([
      {
        message: expect.stringMatching(
          /(?:allowed|most)\. The account is declared as break-glass\.$/,
        ) as string,
        fixes: [{ kind: "declare", section: "suppressions" }],
      },
    ]);
  });
});
