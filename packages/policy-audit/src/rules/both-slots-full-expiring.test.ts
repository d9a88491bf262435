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

describe("MSA310 both-slots-full-expiring", () => {
  test("finds two taken places of which one has expired and one is about to", () => {
    const { verdict, findings, ids } = tryRule("MSA310", ends(daysAgo(-3), daysAgo(3)));
    expect(verdict).toBe("failed");
    expect(ids).toEqual([clientIdOf(1)]);
    expect(findings[0]).toMatchObject({
      severity: "medium",
      message:
        "payments-metrics has no room for a new secret: of the two it may have, 1 has expired and 1 expires within 14 days.",
      evidence: [
        { fact: "expiresAt", value: daysAgo(3), source: "listOrgServiceAccounts" },
        { fact: "expiresAt", value: daysAgo(-3), source: "listOrgServiceAccounts" },
      ],
      fixes: [{ kind: "delete-secret", secretId: hexId(502) }],
    });
  });

  test("leaves it to a person which of two live secrets goes", () => {
    expect(tryRule("MSA310", ends(daysAgo(-3), daysAgo(-60))).findings).toMatchObject([
      {
        message:
          "payments-metrics has no room for a new secret: of the two it may have, 0 have expired and 1 expires within 14 days.",
        fixes: [{ kind: "investigate" }],
      },
    ]);
  });

  test("does not propose to delete one whose end cannot be read", () => {
    const { findings } = tryRule("MSA310", ends("soon", daysAgo(-60)));
    expect(findings[0]?.fixes).toEqual([{ kind: "investigate" }]);
  });

  test.each([
    ["an end in 14 days", ends(daysAgo(-14), daysAgo(-60)), "failed"],
    ["an end a second later", ends(daysAgo(-14 - 1 / 86_400), daysAgo(-60)), "passed"],
    ["two that last", ends(daysAgo(-40), daysAgo(-60)), "passed"],
    ["two that expired", ends(daysAgo(1), daysAgo(0)), "failed"],
    ["one secret", ends(daysAgo(1)), "passed"],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA310", trial).verdict).toBe(verdict),
  );

  test("goes by the days of the policy", () => {
    const trial = { ...ends(daysAgo(-3), daysAgo(-60)), thresholds: { days: 2 } };
    expect(tryRule("MSA310", trial).verdict).toBe("passed");
  });
});
