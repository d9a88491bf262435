import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, daysAgo, hexId, secret } from "../../test/records.ts";

const second = 1 / 86_400;
const soon = { expiresAt: daysAgo(-5), lastUsedAt: daysAgo(2) };
const of = (...changes: object[]) => ({
  accounts: [
    {
      secrets: changes.map((one, index) =>
        secret({ secretId: hexId(501 + index), ...soon, ...one }),
      ),
    },
  ],
});

describe("MSA303 expiring-no-successor", () => {
  test("finds an account whose only secret is in use and ends within seven days", () => {
    const { verdict, findings, ids } = tryRule("MSA303", of({}));
    expect(verdict).toBe("failed");
    expect(ids).toEqual([`${clientIdOf(1)} ${hexId(501)}`]);
    expect(findings[0]).toMatchObject({
      severity: "high",
      message: `payments-metrics stops working in 5 days: its only secret ${hexId(501)} expires then, was last used 2 days ago and has no successor.`,
      evidence: [
        { fact: "expiresAt", value: daysAgo(-5), source: "listOrgServiceAccounts" },
        { fact: "lastUsedAt", value: daysAgo(2), source: "listOrgServiceAccounts" },
        { fact: "liveSecrets", value: 1, source: "listOrgServiceAccounts" },
      ],
      fixes: [{ kind: "rotate-secret", hours: 2160 }],
    });
  });

  test.each([
    ["an end in seven days", of({ expiresAt: daysAgo(-7) }), "failed"],
    ["an end a second later", of({ expiresAt: daysAgo(-7 - second) }), "passed"],
    ["a use seven days ago", of({ lastUsedAt: daysAgo(7) }), "failed"],
    ["a use a second before", of({ lastUsedAt: daysAgo(7 + second) }), "passed"],
    ["no use", of({ lastUsedAt: null }), "passed"],
    ["an expired secret", of({ expiresAt: daysAgo(0) }), "passed"],
    ["two live secrets", of({}, { createdAt: daysAgo(1) }), "passed"],
    [
      "an expired one beside it",
      of({ expiresAt: daysAgo(9) }, { createdAt: daysAgo(1) }),
      "failed",
    ],
    ["no secret", of(), "passed"],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA303", trial).verdict).toBe(verdict),
  );

  test.each([{ days: 4 }, { usedDays: 1 }])("goes by the days of the policy: %j", (thresholds) =>
    expect(tryRule("MSA303", { ...of({}), thresholds }).verdict).toBe("passed"),
  );
});
