import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { day, daysAgo, now, ok } from "../../test/records.ts";

const reviewed = (daysSince: number, entry = {}, source = "purser.policy.yaml") => ({
  policy: { source, accounts: [{ match: {}, reviewedAt: now - daysSince * day, ...entry }] },
});

describe("MSA407 review-overdue", () => {
  test("finds an account whose review is too long ago", () => {
    const { findings, verdict } = tryRule("MSA407", reviewed(91, { reviewedBy: "anna" }));
    expect(verdict).toBe("failed");
    expect(findings[0]).toMatchObject({
      severity: "medium",
      message: "payments-metrics was last reviewed 91 days ago by anna; 90 days are allowed.",
      evidence: [{ fact: "reviewedAt", value: daysAgo(91), source: "policy" }],
      fixes: [{ kind: "declare", section: "accounts" }],
    });
  });

  test("takes a date that cannot be read for overdue", () => {
    const { findings } = tryRule("MSA407", reviewed(Number.NaN));
    expect(findings[0]).toMatchObject({
      message:
        "payments-metrics was last reviewed on a day that cannot be read; 90 days are allowed.",
      evidence: [{ value: "unreadable" }],
    });
  });

  test.each([
    ["a review 90 days and some hours ago", reviewed(90.9), "passed"],
    ["a review 91 days ago", reviewed(91), "failed"],
    ["an account that was never reviewed", reviewed(0, { reviewedAt: undefined }), "notApplicable"],
    [
      "an account of which nothing is said",
      { policy: { source: "x", accounts: [] } },
      "notApplicable",
    ],
    ["an account where there is no policy file", { policy: { accounts: [] } }, "notApplicable"],
    [
      "one of MongoDB's own",
      { ...reviewed(91), accounts: [{ systemManaged: ok(true) }] },
      "notApplicable",
    ],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA407", trial).verdict).toBe(verdict),
  );

  test("goes by the days of the policy", () => {
    const trial = { ...reviewed(31), thresholds: { days: 30 } };
    expect(tryRule("MSA407", trial).findings[0]?.message).toContain("31 days ago; 30 days");
  });
});
