import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, daysAgo, hexId, secret } from "../../test/records.ts";

const madeAt = (...dates: string[]) => ({
  accounts: [
    {
      secrets: dates.map((createdAt, index) => secret({ secretId: hexId(501 + index), createdAt })),
    },
  ],
});

describe("MSA306 secret-age", () => {
  test("finds the one live secret that is older than 90 days", () => {
    const { verdict, findings, ids } = tryRule("MSA306", madeAt(daysAgo(91), daysAgo(20)));
    expect(verdict).toBe("failed");
    expect(ids).toEqual([`${clientIdOf(1)} ${hexId(501)}`]);
    expect(findings[0]).toMatchObject({
      severity: "medium",
      message: `Secret ${hexId(501)} of payments-metrics was made 91 days ago; 90 days are allowed.`,
      evidence: [{ fact: "createdAt", value: daysAgo(91), source: "listOrgServiceAccounts" }],
      fixes: [{ kind: "rotate-secret", hours: 2160 }],
    });
  });

  test.each([
    ["90 days to the hour", daysAgo(90.9), []],
    ["91 days", daysAgo(91), ["medium"]],
    ["180 days to the hour", daysAgo(180.9), ["medium"]],
    ["181 days", daysAgo(181), ["high"]],
    ["a date that cannot be read, as long ago", "?", ["high"]],
  ])("weighs %s", (_title, createdAt, severities) => {
    const { findings } = tryRule("MSA306", madeAt(createdAt));
    expect(findings.map(({ severity }) => severity)).toEqual(severities);
  });

  test("leaves expired secrets to another rule", () => {
    const accounts = [{ secrets: [secret({ createdAt: daysAgo(200), expiresAt: daysAgo(0) })] }];
    expect(tryRule("MSA306", { accounts }).verdict).toBe("passed");
  });

  test("goes by the days of the policy", () => {
    const trial = { ...madeAt(daysAgo(61)), thresholds: { days: 30, highDays: 60 } };
    expect(tryRule("MSA306", trial).findings).toMatchObject([{ severity: "high" }]);
  });
});
