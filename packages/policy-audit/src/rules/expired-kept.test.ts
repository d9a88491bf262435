import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, daysAgo, hexId, secret } from "../../test/records.ts";

const ends = (...dates: string[]) => ({
  accounts: [
    {
      secrets: dates.map((expiresAt, index) => secret({ secretId: hexId(501 + index), expiresAt })),
    },
  ],
});

describe("MSA301 expired-kept", () => {
  test("finds each expired secret, and leaves live ones", () => {
    const { verdict, findings, ids } = tryRule(
      "MSA301",
      ends(daysAgo(31), daysAgo(-1), daysAgo(3)),
    );
    expect(verdict).toBe("failed");
    expect(ids).toEqual([`${clientIdOf(1)} ${hexId(501)}`, `${clientIdOf(1)} ${hexId(503)}`]);
    expect(findings[0]).toMatchObject({
      severity: "medium",
      message: `Secret ${hexId(501)} of payments-metrics expired 31 days ago and still takes one of the account's two places.`,
      evidence: [{ fact: "expiresAt", value: daysAgo(31), source: "listOrgServiceAccounts" }],
      fixes: [{ kind: "delete-secret", secretId: hexId(501) }],
    });
  });

  test.each([
    ["one that expires now", daysAgo(0), "low"],
    ["one that expired 30 days ago to the hour", daysAgo(30.9), "low"],
    ["one that expired 31 days ago", daysAgo(31), "medium"],
  ])("weighs %s", (_title, end, severity) =>
    expect(tryRule("MSA301", ends(end)).findings).toMatchObject([{ severity }]),
  );

  test("passes a secret that is still valid for a second", () =>
    expect(tryRule("MSA301", ends(daysAgo(-1 / 86_400))).verdict).toBe("passed"));

  test("takes an end that cannot be read for expired, and proposes to look before deleting", () => {
    expect(tryRule("MSA301", ends("soon")).findings).toMatchObject([
      {
        severity: "medium",
        message: `Secret ${hexId(501)} of payments-metrics has an end that cannot be read and counts as expired; it takes one of the account's two places.`,
        evidence: [{ fact: "expiresAt", value: "unreadable" }],
        fixes: [{ kind: "investigate" }],
      },
    ]);
  });

  test("goes by the days of the policy", () => {
    const trial = { ...ends(daysAgo(2)), thresholds: { mediumDays: 1 } };
    expect(tryRule("MSA301", trial).findings[0]?.severity).toBe("medium");
  });
});
