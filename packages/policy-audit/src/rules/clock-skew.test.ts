import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, daysAgo, denied, entry, ok, secret } from "../../test/records.ts";

/** ISO 8601 of so many minutes after the audit. */
const ahead = (minutes: number) => daysAgo(-minutes / (24 * 60));

describe("MSA902 clock-skew", () => {
  test("tells how many accounts lie ahead, and the one that does most", () => {
    const { findings, verdict } = tryRule("MSA902", {
      accounts: [
        { createdAt: ahead(10) },
        { clientId: clientIdOf(2), name: "far", createdAt: ahead(130) },
        { clientId: clientIdOf(3), name: "near", createdAt: ahead(20) },
        { clientId: clientIdOf(4) },
      ],
    });
    expect(verdict).toBe("failed");
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      severity: "low",
      confidence: "medium",
      message:
        "Larkfield has 3 accounts with something made after the audit, latest far: 2026-11-22T11:10:00Z, ahead by 2 hours.",
      evidence: [
        { fact: "createdAt", value: "2026-11-22T11:10:00Z", source: "listOrgServiceAccounts" },
        { fact: "accounts", value: 3, source: "listOrgServiceAccounts" },
      ],
      fixes: [{ kind: "investigate" }],
    });
  });

  test("names the first of those that lie equally far ahead", () => {
    const { findings } = tryRule("MSA902", {
      accounts: [
        { createdAt: ahead(10) },
        { clientId: clientIdOf(2), name: "other", createdAt: ahead(10) },
      ],
    });
    expect(findings[0]?.message).toContain("latest payments-metrics: 2026-11-22T09:10:00Z");
  });

  const second = 1 / 60;
  test.each([
    ["an account five minutes ahead", { createdAt: ahead(5) }, "passed"],
    ["an account a second more ahead", { createdAt: ahead(5 + second) }, "failed"],
    ["a secret five minutes ahead", { secrets: [secret({ createdAt: ahead(5) })] }, "passed"],
    [
      "a secret a second more ahead",
      { secrets: [secret({ createdAt: ahead(5 + second) })] },
      "failed",
    ],
    ["no secret", { secrets: [] }, "passed"],
    ["an entry five minutes ahead", { accessList: ok([entry({ createdAt: ahead(5) })]) }, "passed"],
    [
      "an entry a second more ahead",
      { accessList: ok([entry({ createdAt: ahead(5 + second) }), entry()]) },
      "failed",
    ],
    ["a day that cannot be read", { createdAt: "soon" }, "passed"],
  ])("judges %s", (_title, account, verdict) =>
    expect(tryRule("MSA902", { accounts: [account] }).verdict).toBe(verdict),
  );

  test.each([
    [ahead(10), "failed"],
    [daysAgo(1), "notEvaluated"],
  ])("goes by what of a denied list is there: %s", (createdAt, verdict) => {
    const organization = { accountCount: denied("listOrgServiceAccounts") };
    expect(tryRule("MSA902", { organization, accounts: [{ createdAt }] }).verdict).toBe(verdict);
  });
});
