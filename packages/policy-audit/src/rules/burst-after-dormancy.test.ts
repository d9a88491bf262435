import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, daysAgo, hexId, secret } from "../../test/records.ts";

// The state before was collected seven days ago.
const trial = (before: (string | null)[], lastUsedAt: string | null, changes = {}) => ({
  accounts: [{ secrets: [secret({ lastUsedAt })] }],
  previous: {
    accounts: [
      {
        secrets: before.map((used, index) =>
          secret({ secretId: hexId(501 + index), lastUsedAt: used }),
        ),
        ...changes,
      },
    ],
  },
});

describe("MSA210 burst-after-dormancy", () => {
  test("finds an account in use that had been idle for more than 45 days when last looked at", () => {
    const { verdict, findings, ids } = tryRule(
      "MSA210",
      trial([daysAgo(70), daysAgo(53)], daysAgo(1)),
    );
    expect(verdict).toBe("failed");
    expect(ids).toEqual([clientIdOf(1)]);
    expect(findings[0]).toMatchObject({
      severity: "high",
      confidence: "medium",
      message:
        "payments-metrics is in use again: when last looked at, it had been idle for 46 days; 45 count as dormant.",
      evidence: [
        { fact: "lastUsedAt", value: daysAgo(1), source: "listOrgServiceAccounts" },
        { fact: "previous.lastUsedAt", value: daysAgo(53), source: "listOrgServiceAccounts" },
      ],
      fixes: [{ kind: "investigate" }, { kind: "rotate-secret", hours: 2160 }],
    });
  });

  test.each([
    ["45 days of rest to the hour", trial([daysAgo(52.9)], daysAgo(1)), "passed"],
    ["46 days of rest", trial([daysAgo(53)], daysAgo(1)), "failed"],
    ["the latest of two uses before", trial([daysAgo(20), daysAgo(70)], daysAgo(1)), "passed"],
    ["rest that goes on", trial([daysAgo(53)], daysAgo(53)), "passed"],
    ["a use that nobody sees any more", trial([daysAgo(53)], null), "passed"],
    ["a first use", trial([null], daysAgo(1)), "passed"],
    ["a first use where the date before cannot be read", trial(["?"], daysAgo(1)), "passed"],
    ["no secret before", trial([], daysAgo(1)), "passed"],
    [
      "an account that was not there",
      trial([daysAgo(53)], daysAgo(1), { clientId: clientIdOf(2) }),
      "notApplicable",
    ],
    ["nothing to compare with", { accounts: [{}] }, "notApplicable"],
  ])("judges %s", (_title, given, verdict) =>
    expect(tryRule("MSA210", given).verdict).toBe(verdict),
  );

  test("goes by the days of the policy", () => {
    const given = { ...trial([daysAgo(53)], daysAgo(1)), thresholds: { days: 46 } };
    expect(tryRule("MSA210", given).verdict).toBe("passed");
  });
});
