import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, daysAgo, hexId, secret } from "../../test/records.ts";

const older = { createdAt: daysAgo(60), expiresAt: daysAgo(-3), lastUsedAt: daysAgo(0.5) };
const newest = { createdAt: daysAgo(4), expiresAt: daysAgo(-80), lastUsedAt: null };
const pair = (first = {}, second = {}) => ({
  accounts: [
    {
      secrets: [
        secret({ ...older, ...first }),
        secret({ secretId: hexId(502), ...newest, ...second }),
      ],
    },
  ],
});

describe("MSA207 rotation-stalled", () => {
  test("finds an old secret in use whose successor never was, days before it ends", () => {
    const { verdict, findings, ids } = tryRule("MSA207", pair());
    expect(verdict).toBe("failed");
    expect(ids).toEqual([`${clientIdOf(1)} ${hexId(501)}`]);
    expect(findings[0]).toMatchObject({
      severity: "high",
      message: `Secret ${hexId(501)} of payments-metrics expires in 3 days and is still in use; its successor ${hexId(502)} was never used.`,
      evidence: [
        { fact: "expiresAt", value: daysAgo(-3), source: "listOrgServiceAccounts" },
        { fact: "lastUsedAt", value: daysAgo(0.5) },
        { fact: "successor.createdAt", value: daysAgo(4) },
        { fact: "successor.lastUsedAt", value: null },
      ],
      fixes: [{ kind: "investigate" }],
    });
  });

  test.each([
    ["an end in seven days", pair({ expiresAt: daysAgo(-7) }), "failed"],
    ["an end a moment later", pair({ expiresAt: daysAgo(-7 - 1 / 86_400) }), "passed"],
    ["a successor in use", pair({}, { lastUsedAt: daysAgo(1) }), "passed"],
    ["an old secret that was never used", pair({ lastUsedAt: null }), "passed"],
    [
      "an old secret last used when its successor was made",
      pair({ lastUsedAt: daysAgo(4) }),
      "passed",
    ],
    ["an old secret used a moment later", pair({ lastUsedAt: daysAgo(4 - 1 / 86_400) }), "failed"],
    ["an expired old secret", pair({ expiresAt: daysAgo(0) }), "passed"],
    ["one secret", { accounts: [{ secrets: [secret(older)] }] }, "passed"],
    ["none", { accounts: [{ secrets: [] }] }, "passed"],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA207", trial).verdict).toBe(verdict),
  );

  test("goes by the days of the policy", () => {
    expect(tryRule("MSA207", { ...pair(), thresholds: { days: 2 } }).verdict).toBe("passed");
    expect(tryRule("MSA207", { ...pair(), thresholds: { days: 3 } }).verdict).toBe("failed");
  });
});
