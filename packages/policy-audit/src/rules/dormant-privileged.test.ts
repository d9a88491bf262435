import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, daysAgo, denied, hexId, now, ok, secret } from "../../test/records.ts";

const idle = secret({ lastUsedAt: daysAgo(46) });
const policy = {
  roleTiers: new Map([
    ["ORG_FOUR", 4],
    ["ORG_THREE", 3],
    ["GROUP_FOUR", 4],
  ]),
};
const held = (roles: string[], secrets = [idle]) => ({ policy, accounts: [{ roles, secrets }] });

describe("MSA205 dormant-privileged", () => {
  test("finds the idle secrets of a privileged account, and leaves those in use", () => {
    const other = secret({ secretId: hexId(502), lastUsedAt: daysAgo(60) });
    const used = secret({ secretId: hexId(503) });
    const trial = held(["ORG_FOUR", "ORG_MEMBER"], [idle, other, used]);
    const { verdict, findings, ids } = tryRule("MSA205", trial);
    expect(verdict).toBe("failed");
    expect(ids).toEqual([clientIdOf(1)]);
    expect(findings[0]).toMatchObject({
      severity: "critical",
      message: `payments-metrics holds ORG_FOUR and has secrets that nobody uses: ${hexId(501)} (last used 46 days ago), ${hexId(502)} (last used 60 days ago); 45 days are allowed.`,
      evidence: [
        { fact: "lastUsedAt", value: daysAgo(46) },
        { fact: "lastUsedAt", value: daysAgo(60) },
        { fact: "privilegedRoles", value: "ORG_FOUR", source: "listOrgServiceAccounts" },
      ],
      fixes: [
        { kind: "delete-secret", secretId: hexId(501) },
        { kind: "delete-secret", secretId: hexId(502) },
      ],
    });
  });

  test("names a role that two projects give once", () => {
    const assignments = ok(
      [1, 2].map((number) => ({ projectId: hexId(number), roles: ok(["GROUP_FOUR"]) })),
    );
    const { findings } = tryRule("MSA205", {
      policy,
      accounts: [{ assignments, secrets: [idle] }],
    });
    expect(findings[0]?.message).toContain("holds GROUP_FOUR and has");
  });

  test.each([
    ["roles of tier 3", held(["ORG_THREE"]), "passed"],
    ["roles of tier 4", held(["ORG_FOUR"]), "failed"],
    ["an owner", held(["ORG_OWNER"]), "failed"],
    [
      "a secret used 45 days ago",
      held(["ORG_FOUR"], [secret({ lastUsedAt: daysAgo(45.9) })]),
      "passed",
    ],
    ["a secret that was never used", held(["ORG_FOUR"], [secret({ lastUsedAt: null })]), "passed"],
    [
      "an idle secret that expired",
      held(["ORG_FOUR"], [secret({ lastUsedAt: daysAgo(46), expiresAt: daysAgo(0) })]),
      "passed",
    ],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA205", trial).verdict).toBe(verdict),
  );

  test("is not evaluated where project roles could not be read and the others are harmless", () => {
    const assignments = denied("getOrgServiceAccountGroups");
    const secrets = [idle];
    expect(tryRule("MSA205", { accounts: [{ assignments, secrets }] }).verdict).toBe(
      "notEvaluated",
    );
    const owner = { accounts: [{ roles: ["ORG_OWNER"], assignments, secrets }] };
    expect(tryRule("MSA205", owner).verdict).toBe("failed");
  });

  test("goes by the days of the policy", () => {
    const trial = { ...held(["ORG_OWNER"]), thresholds: { days: 46 } };
    expect(tryRule("MSA205", trial).verdict).toBe("passed");
  });

  test("never proposes to delete what is kept for emergencies", () => {
    const breakGlass = [{ match: {}, reason: "emergencies", reviewer: "anna", expiresAt: now + 1 }];
    const trial = { ...held(["ORG_OWNER"]), policy: { breakGlass } };
    expect(tryRule("MSA205", trial).findings).toMatchObject([
      {
        message: expect.stringMatching(
          /allowed\. The account is declared as break-glass\.$/,
        ) as string,
        fixes: [{ kind: "declare", section: "suppressions" }],
      },
    ]);
  });
});
