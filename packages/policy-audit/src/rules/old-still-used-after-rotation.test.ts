import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, daysAgo, entry, hexId, ok, secret } from "../../test/records.ts";

const second = 1 / 86_400;
const pair = (lastUsedAt: string | null, accessList = ok([entry()])) => ({
  accounts: [
    {
      accessList,
      secrets: [
        secret({ createdAt: daysAgo(60), expiresAt: daysAgo(-1), lastUsedAt }),
        secret({ secretId: hexId(502), createdAt: daysAgo(6) }),
      ],
    },
  ],
});

describe("MSA208 old-still-used-after-rotation", () => {
  test("finds an old secret that is used more than 72 hours after it was replaced, and from where", () => {
    const list = ok([
      entry({ address: "10.0.0.1", lastUsedAt: null, lastUsedAddress: null }),
      entry({ address: "52.1.1.0/24", lastUsedAt: daysAgo(1), lastUsedAddress: "52.1.1.7" }),
      entry({ address: "52.2.2.2", lastUsedAt: daysAgo(2), lastUsedAddress: "52.2.2.2" }),
    ]);
    const { verdict, findings, ids } = tryRule("MSA208", pair(daysAgo(1), list));
    expect(verdict).toBe("failed");
    expect(ids).toEqual([`${clientIdOf(1)} ${hexId(501)}`]);
    expect(findings[0]).toMatchObject({
      severity: "medium",
      message: `Secret ${hexId(501)} of payments-metrics was used 5 days after ${hexId(502)} replaced it; 72 hours are allowed. The account was last used from 52.1.1.7.`,
      evidence: [
        { fact: "lastUsedAt", value: daysAgo(1), source: "listOrgServiceAccounts" },
        { fact: "successor.createdAt", value: daysAgo(6), source: "listOrgServiceAccounts" },
        { fact: "lastUsedAddress", value: "52.1.1.7", source: "listOrgServiceAccountAccessList" },
      ],
      fixes: [{ kind: "investigate" }],
    });
  });

  test("says nothing about addresses where none is known", () => {
    const { findings } = tryRule("MSA208", pair(daysAgo(1), ok([])));
    expect(findings[0]?.message).toMatch(/72 hours are allowed\.$/);
    expect(findings[0]?.evidence).toHaveLength(2);
  });

  test.each([
    ["a use 72 hours after", pair(daysAgo(3)), "passed"],
    ["a use a second later", pair(daysAgo(3 - second)), "failed"],
    ["no use", pair(null), "passed"],
    ["one secret", {}, "passed"],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA208", trial).verdict).toBe(verdict),
  );

  test("goes by the hours of the policy", () => {
    const trial = { ...pair(daysAgo(1)), thresholds: { hours: 120 } };
    expect(tryRule("MSA208", trial).verdict).toBe("passed");
  });
});
