import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { daysAgo, now, ok } from "../../test/records.ts";

const made = (createdAt: string, changes = {}) => ({ accounts: [{ createdAt, ...changes }] });

describe("MSA413 never-reviewed-old", () => {
  test("finds an old account without a review", () => {
    const { findings, verdict } = tryRule("MSA413", made(daysAgo(366)));
    expect(verdict).toBe("failed");
    expect(findings[0]).toMatchObject({
      severity: "low",
      message:
        "payments-metrics was made 366 days ago, and no review is on record; 365 days are allowed.",
      evidence: [
        { fact: "createdAt", value: daysAgo(366), source: "listOrgServiceAccounts" },
        { fact: "reviewedAt", value: null, source: "policy" },
      ],
      fixes: [{ kind: "declare", section: "accounts" }],
    });
  });

  test("takes an account for old whose first day cannot be read", () => {
    expect(tryRule("MSA413", made("soon")).findings[0]?.message).toBe(
      "payments-metrics was made on a day that cannot be read, and no review is on record; 365 days are allowed.",
    );
  });

  const reviewed = (reviewedAt: number) => ({ accounts: [{ match: {}, reviewedAt }] });
  test.each([
    ["one of 365 days", made(daysAgo(365.9)), "passed"],
    ["one that was reviewed", { ...made(daysAgo(900)), policy: reviewed(now) }, "passed"],
    [
      "one whose review cannot be read, which is MSA407's",
      { ...made(daysAgo(900)), policy: reviewed(Number.NaN) },
      "passed",
    ],
    ["one of MongoDB's own", made(daysAgo(900), { systemManaged: ok(true) }), "notApplicable"],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA413", trial).verdict).toBe(verdict),
  );

  test("goes by the days of the policy", () => {
    const trial = { ...made(daysAgo(100)), thresholds: { days: 99 } };
    expect(tryRule("MSA413", trial).findings[0]?.message).toContain("; 99 days are allowed");
  });
});
