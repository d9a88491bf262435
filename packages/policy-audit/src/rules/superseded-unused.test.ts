import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, daysAgo, hexId, secret } from "../../test/records.ts";

const older = { createdAt: daysAgo(60), expiresAt: daysAgo(-4), lastUsedAt: daysAgo(5) };
const pair = (first = {}, second = {}) => ({
  accounts: [
    {
      secrets: [
        secret({ ...older, ...first }),
        secret({ secretId: hexId(502), createdAt: daysAgo(3), ...second }),
      ],
    },
  ],
});

describe("MSA209 superseded-unused", () => {
  test("finds an old secret that was not used since its successor took over", () => {
    const { verdict, findings, ids } = tryRule("MSA209", pair());
    expect(verdict).toBe("failed");
    expect(ids).toEqual([`${clientIdOf(1)} ${hexId(501)}`]);
    expect(findings[0]).toMatchObject({
      severity: "low",
      message: `Secret ${hexId(501)} of payments-metrics was not used since ${hexId(502)} replaced it 3 days ago.`,
      evidence: [
        { fact: "lastUsedAt", value: daysAgo(5), source: "listOrgServiceAccounts" },
        { fact: "successor.createdAt", value: daysAgo(3), source: "listOrgServiceAccounts" },
      ],
      fixes: [{ kind: "delete-secret", secretId: hexId(501) }],
    });
  });

  const second = 1 / 86_400;
  test.each([
    [
      "a successor made 24 hours ago",
      pair({}, { createdAt: daysAgo(1), lastUsedAt: daysAgo(0) }),
      "passed",
    ],
    [
      "a successor made a second before",
      pair({}, { createdAt: daysAgo(1 + second), lastUsedAt: daysAgo(0) }),
      "failed",
    ],
    ["a successor that was never used", pair({}, { lastUsedAt: null }), "passed"],
    ["an old secret used when its successor was made", pair({ lastUsedAt: daysAgo(3) }), "passed"],
    ["an old secret used just before", pair({ lastUsedAt: daysAgo(3 + second) }), "failed"],
    ["an old secret that was never used", pair({ lastUsedAt: null }), "failed"],
    ["an expired old secret", pair({ expiresAt: daysAgo(0) }), "passed"],
    ["one secret", {}, "passed"],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA209", trial).verdict).toBe(verdict),
  );

  test("goes by the hours of the policy", () => {
    expect(tryRule("MSA209", { ...pair(), thresholds: { hours: 72 } }).verdict).toBe("passed");
  });
});
