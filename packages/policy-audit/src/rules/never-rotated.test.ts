import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, daysAgo, hexId, secret } from "../../test/records.ts";

const second = 1 / 86_400;
const born = (createdAt: string, ...secretDates: string[]) => ({
  accounts: [
    {
      createdAt,
      secrets: secretDates.map((date, index) =>
        secret({ secretId: hexId(501 + index), createdAt: date }),
      ),
    },
  ],
});

describe("MSA307 never-rotated", () => {
  test("finds an account that still lives on its first secret", () => {
    const { verdict, findings, ids } = tryRule("MSA307", born(daysAgo(91), daysAgo(91)));
    expect(verdict).toBe("failed");
    expect(ids).toEqual([clientIdOf(1)]);
    expect(findings[0]).toMatchObject({
      severity: "medium",
      confidence: "medium",
      message:
        "payments-metrics was made 91 days ago and still lives on its first secret; 90 days are allowed.",
      evidence: [{ fact: "createdAt", value: daysAgo(91), source: "listOrgServiceAccounts" }],
      fixes: [{ kind: "rotate-secret", hours: 2160 }],
    });
  });

  const expired = secret({ createdAt: daysAgo(200), expiresAt: daysAgo(0) });
  test.each([
    ["an account of 90 days to the hour", born(daysAgo(90.9), daysAgo(90.9)), "passed"],
    ["a secret made a day after the account", born(daysAgo(200), daysAgo(199)), "failed"],
    ["a secret made a second later", born(daysAgo(200), daysAgo(199 - second)), "passed"],
    ["a later secret beside the first", born(daysAgo(200), daysAgo(200), daysAgo(20)), "passed"],
    ["a secret whose date cannot be read, as the first", born(daysAgo(200), "?"), "failed"],
    ["an account whose date cannot be read", born("?", daysAgo(20)), "notEvaluated"],
    ["no secret", born(daysAgo(200)), "passed"],
    [
      "only an expired one",
      { accounts: [{ createdAt: daysAgo(200), secrets: [expired] }] },
      "passed",
    ],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA307", trial).verdict).toBe(verdict),
  );

  test("goes by the days of the policy", () => {
    const trial = { ...born(daysAgo(31), daysAgo(31)), thresholds: { days: 30 } };
    expect(tryRule("MSA307", trial).findings[0]?.message).toContain("30 days are allowed");
  });
});
