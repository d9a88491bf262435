import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, daysAgo, hexId, now, secret } from "../../test/records.ts";

const ended = (...ends: string[]) => ({
  accounts: [
    {
      secrets: ends.map((expiresAt, index) => secret({ secretId: hexId(501 + index), expiresAt })),
    },
  ],
});
const without = (createdAt: string) => ({ accounts: [{ createdAt, secrets: [] }] });

describe("MSA206 no-live-secret", () => {
  test("finds an account whose last secret expired more than 30 days ago", () => {
    const { verdict, findings, ids } = tryRule("MSA206", ended(daysAgo(31), daysAgo(80)));
    expect(verdict).toBe("failed");
    expect(ids).toEqual([clientIdOf(1)]);
    expect(findings[0]).toMatchObject({
      severity: "medium",
      message:
        "payments-metrics has no live secret: the last one expired 31 days ago; 30 days are allowed.",
      evidence: [{ fact: "expiresAt", value: daysAgo(31), source: "listOrgServiceAccounts" }],
      fixes: [{ kind: "delete-account" }],
    });
  });

  test("counts from the account's own date where it has no secret at all", () => {
    const { findings } = tryRule("MSA206", without(daysAgo(31)));
    expect(findings[0]).toMatchObject({
      message: "payments-metrics was made 31 days ago and has no secret; 30 days are allowed.",
      evidence: [
        { fact: "secrets", value: 0, source: "listOrgServiceAccounts" },
        { fact: "createdAt", value: daysAgo(31), source: "listOrgServiceAccounts" },
      ],
    });
  });

  test.each([
    ["a last end 30 days ago to the hour", ended(daysAgo(30.9)), "passed"],
    ["a last end 31 days ago", ended(daysAgo(31)), "failed"],
    ["the later of two ends", ended(daysAgo(90), daysAgo(3)), "passed"],
    ["a live secret beside an expired one", ended(daysAgo(90), daysAgo(-1)), "passed"],
    ["an account of 30 days without a secret", without(daysAgo(30.9)), "passed"],
    ["an end that cannot be read, as long ago", ended("soon"), "failed"],
    ["a date of the account that cannot be read, as long ago", without("?"), "failed"],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA206", trial).verdict).toBe(verdict),
  );

  test("never proposes to delete what is kept for emergencies", () => {
    const policy = {
      breakGlass: [{ match: {}, reason: "emergencies", reviewer: "anna", expiresAt: now + 1 }],
    };
    expect(tryRule("MSA206", { ...ended(daysAgo(31)), policy }).findings[0]).toMatchObject({
      message:
        "payments-metrics has no live secret: the last one expired 31 days ago; 30 days are allowed. The account is declared as break-glass.",
      fixes: [{ kind: "declare", section: "suppressions" }],
    });
  });

  test("goes by the days of the policy", () => {
    const trial = { ...ended(daysAgo(8)), thresholds: { days: 7 } };
    expect(tryRule("MSA206", trial).findings[0]?.message).toContain("7 days are allowed");
  });
});
