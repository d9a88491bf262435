import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, daysAgo, hexId, secret } from "../../test/records.ts";

const self = { self: clientIdOf(1) };
const expiring = (...ends: string[]) => ({
  organization: self,
  accounts: [
    {
      secrets: ends.map((expiresAt, index) =>
        secret({ expiresAt, createdAt: daysAgo(20 - index), secretId: hexId(500 + index) }),
      ),
    },
  ],
});

describe("MSA903 auditor-secret-expiring", () => {
  test("finds that the auditor's newest secret is about to expire", () => {
    const { findings, verdict, ids } = tryRule("MSA903", expiring(daysAgo(-90), daysAgo(-14)));
    expect(verdict).toBe("failed");
    expect(ids).toEqual([`${clientIdOf(1)} ${hexId(501)}`]);
    expect(findings[0]).toMatchObject({
      severity: "medium",
      message: `Secret ${hexId(501)} of payments-metrics, which collects for this audit, expires on 2026-12-06T09:00:00Z; it is to last for 14 more days.`,
      evidence: [
        { fact: "expiresAt", value: "2026-12-06T09:00:00Z", source: "listOrgServiceAccounts" },
      ],
      fixes: [{ kind: "rotate-secret", hours: 2160 }],
    });
  });

  test.each([
    [daysAgo(0), "expired on 2026-11-22T09:00:00Z; it is to last for 14 more days."],
    [daysAgo(-1 / 86_400), "expires on 2026-11-22T09:00:01Z; it is to last for 14 more days."],
    ["soon", "expires on a day that cannot be read."],
  ])("tells one that ends at %s", (end, words) =>
    expect(tryRule("MSA903", expiring(end)).findings[0]?.message).toContain(words),
  );

  test.each([
    ["14 days", expiring(daysAgo(-14)), "failed"],
    ["a second more than that", expiring(daysAgo(-14 - 1 / 86_400)), "passed"],
    ["an old one beside a new one", expiring(daysAgo(-3), daysAgo(-60)), "passed"],
    ["no secret", expiring(), "notApplicable"],
    ["somebody else's", { ...expiring(daysAgo(-3)), organization: {} }, "notApplicable"],
    [
      "another account's",
      { ...expiring(daysAgo(-3)), organization: { self: clientIdOf(2) } },
      "notApplicable",
    ],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA903", trial).verdict).toBe(verdict),
  );

  test("goes by the days of the policy", () => {
    const trial = { ...expiring(daysAgo(-20)), thresholds: { days: 20 } };
    expect(tryRule("MSA903", trial).findings[0]?.message).toContain("to last for 20 more days");
  });
});
