import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, daysAgo, hexId, now, secret } from "../../test/records.ts";

const madeAt = (createdAt: string, changes = {}) => ({
  accounts: [{ secrets: [secret({ createdAt, lastUsedAt: null, ...changes })] }],
});

describe("MSA201 never-used", () => {
  test("finds the one secret that was never used since it was made more than 30 days ago", () => {
    const forgotten = secret({ secretId: hexId(502), createdAt: daysAgo(31), lastUsedAt: null });
    const trial = { accounts: [{ secrets: [forgotten, secret()] }] };
    const { findings, verdict, ids } = tryRule("MSA201", trial);
    expect(verdict).toBe("failed");
    expect(ids).toEqual([`${clientIdOf(1)} ${hexId(502)}`]);
    expect(findings[0]).toMatchObject({
      severity: "medium",
      message: `Secret ${hexId(502)} of payments-metrics was made 31 days ago and never used; 30 days are allowed.`,
      evidence: [
        { fact: "lastUsedAt", value: null, source: "listOrgServiceAccounts" },
        { fact: "createdAt", value: daysAgo(31), source: "listOrgServiceAccounts" },
      ],
      fixes: [{ kind: "delete-secret", secretId: hexId(502) }],
    });
  });

  test.each([
    ["one made 30 days ago to the hour", madeAt(daysAgo(30.9)), "passed"],
    ["one made 31 days ago", madeAt(daysAgo(31)), "failed"],
    ["one that was used", madeAt(daysAgo(31), { lastUsedAt: daysAgo(31) }), "passed"],
    ["an expired one", madeAt(daysAgo(60), { expiresAt: daysAgo(0) }), "passed"],
    [
      "one whose use cannot be read, as never used",
      madeAt(daysAgo(31), { lastUsedAt: "?" }),
      "failed",
    ],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA201", trial).verdict).toBe(verdict),
  );

  test("takes a date that cannot be read for long ago", () => {
    const { findings } = tryRule("MSA201", madeAt("soon"));
    expect(findings[0]?.message).toBe(
      `Secret ${hexId(501)} of payments-metrics was made at a date that cannot be read and never used; 30 days are allowed.`,
    );
    expect(findings[0]?.evidence[1]?.value).toBe("unreadable");
  });

  test("goes by the days of the policy", () => {
    const trial = { ...madeAt(daysAgo(15)), thresholds: { days: 14 } };
    expect(tryRule("MSA201", trial).findings[0]?.message).toContain("14 days are allowed");
  });

  test("never proposes to delete what is kept for emergencies", () => {
    const policy = {
      breakGlass: [{ match: {}, reason: "emergencies", reviewer: "anna", expiresAt: now + 1 }],
    };
    expect(tryRule("MSA201", { ...madeAt(daysAgo(31)), policy }).findings).toMatchObject([
      {
        message: expect.stringMatching(
          /(?:allowed|most)\. The account is declared as break-glass\.$/,
        ) as string,
        fixes: [{ kind: "declare", section: "suppressions" }],
      },
    ]);
  });
});
