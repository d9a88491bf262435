import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, daysAgo, hexId, now, secret } from "../../test/records.ts";

const old = { createdAt: daysAgo(400) };
const usedAt = (...uses: (string | null)[]) => ({
  accounts: [
    {
      ...old,
      secrets: uses.map((lastUsedAt, index) =>
        secret({ secretId: hexId(501 + index), lastUsedAt }),
      ),
    },
  ],
});
const breakGlass = (expiresAt: number) => ({
  breakGlass: [{ match: {}, reason: "emergencies", reviewer: "anna", expiresAt }],
});

describe("MSA204 dormant-account", () => {
  test("finds an account that was not used for more than 90 days and still could be", () => {
    const { verdict, findings, ids } = tryRule("MSA204", usedAt(daysAgo(120), daysAgo(91)));
    expect(verdict).toBe("failed");
    expect(ids).toEqual([clientIdOf(1)]);
    expect(findings[0]).toMatchObject({
      severity: "high",
      message:
        "payments-metrics was last used 91 days ago, and its 2 secrets still work; 90 days are allowed.",
      evidence: [
        { fact: "lastUsedAt", value: daysAgo(91), source: "listOrgServiceAccounts" },
        { fact: "createdAt", value: daysAgo(400), source: "listOrgServiceAccounts" },
        { fact: "liveSecrets", value: 2, source: "listOrgServiceAccounts" },
      ],
      fixes: [{ kind: "delete-account" }],
    });
  });

  test("counts from the account's own date where it was never used", () => {
    expect(tryRule("MSA204", usedAt(null)).findings[0]?.message).toBe(
      "payments-metrics was made 400 days ago and never used, and its secret still works; 90 days are allowed.",
    );
  });

  test("takes a date of the account that cannot be read for long ago", () => {
    const accounts = [{ createdAt: "?", secrets: [secret({ lastUsedAt: null })] }];
    expect(tryRule("MSA204", { accounts }).findings[0]?.message).toContain(
      "was made at a date that cannot be read and never used",
    );
  });

  const expired = secret({ secretId: hexId(502), createdAt: daysAgo(5), expiresAt: daysAgo(1) });
  test.each([
    ["one used 90 days ago to the hour", usedAt(daysAgo(90.9)), "passed"],
    ["one used 91 days ago", usedAt(daysAgo(91)), "failed"],
    ["one of two secrets in use", usedAt(daysAgo(300), daysAgo(2)), "passed"],
    [
      "a young one that was never used",
      { accounts: [{ secrets: [secret({ lastUsedAt: null })] }] },
      "passed",
    ],
    [
      "one without a live secret",
      { accounts: [{ ...old, secrets: [secret({ lastUsedAt: null, expiresAt: daysAgo(0) })] }] },
      "passed",
    ],
    [
      "one whose expired secret was used lately",
      {
        accounts: [
          {
            ...old,
            secrets: [secret({ lastUsedAt: daysAgo(200) }), { ...expired, lastUsedAt: daysAgo(3) }],
          },
        ],
      },
      "passed",
    ],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA204", trial).verdict).toBe(verdict),
  );

  test("never proposes to delete what is kept for emergencies", () => {
    const kept = tryRule("MSA204", { ...usedAt(daysAgo(91)), policy: breakGlass(now + 1) });
    expect(kept.findings[0]).toMatchObject({
      message:
        "payments-metrics was last used 91 days ago, and its secret still works; 90 days are allowed. The account is declared as break-glass.",
      fixes: [{ kind: "declare", section: "suppressions" }],
    });
    const ended = tryRule("MSA204", { ...usedAt(daysAgo(91)), policy: breakGlass(now) });
    expect(ended.findings[0]?.fixes).toEqual([{ kind: "delete-account" }]);
  });

  test("goes by the days of the policy", () => {
    const trial = { ...usedAt(daysAgo(61)), thresholds: { days: 60 } };
    expect(tryRule("MSA204", trial).findings[0]?.message).toContain("60 days are allowed");
  });
});
