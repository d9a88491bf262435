import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, denied, hexId, secret } from "../../test/records.ts";

/** Mondays from 8 to 12. */
const rotationWindow = { days: new Set([1]), fromHour: 8, toHour: 12 };
const policy = { rotationWindow };
const old = secret({ createdAt: "2026-11-14T03:00:00Z" });
const made = (...instants: string[]) => ({
  policy,
  accounts: [
    {
      secrets: [
        old,
        ...instants.map((createdAt, index) => secret({ createdAt, secretId: hexId(600 + index) })),
      ],
    },
  ],
  previous: { accounts: [{ secrets: [old] }] },
});

describe("MSA705 unplanned-secret", () => {
  test("finds a new secret made outside of the window", () => {
    const { findings, verdict, ids } = tryRule("MSA705", made("2026-11-17T09:00:00Z"));
    expect(verdict).toBe("failed");
    expect(ids).toEqual([`${clientIdOf(1)} ${hexId(600)}`]);
    expect(findings[0]).toMatchObject({
      severity: "medium",
      message: `Secret ${hexId(600)} of payments-metrics was made on 2026-11-17T09:00:00Z, outside of the rotation window.`,
      evidence: [
        { fact: "createdAt", value: "2026-11-17T09:00:00Z", source: "listOrgServiceAccounts" },
        { fact: "isOutsideRotationWindow", value: true, source: "policy" },
      ],
      fixes: [{ kind: "investigate" }, { kind: "delete-secret", secretId: hexId(600) }],
    });
  });

  test("finds two within a day, though both are in the window", () => {
    const { findings } = tryRule("MSA705", made("2026-11-16T09:00:00Z", "2026-11-16T10:00:00Z"));
    expect(findings.map(({ message }) => message)).toEqual([
      `Secret ${hexId(600)} of payments-metrics was made on 2026-11-16T09:00:00Z, within 24 hours of another new one.`,
      `Secret ${hexId(601)} of payments-metrics was made on 2026-11-16T10:00:00Z, within 24 hours of another new one.`,
    ]);
    expect(findings[0]?.evidence[1]?.value).toBe(false);
  });

  test("takes a secret for unplanned whose day cannot be read", () => {
    const { findings } = tryRule("MSA705", made("soon"));
    expect(findings[0]?.message).toBe(
      `Secret ${hexId(600)} of payments-metrics was made on a day that cannot be read, outside of the rotation window.`,
    );
  });

  test("does not take the epoch for a Thursday in the window", () => {
    const always = { days: new Set([1, 2, 3, 4, 5, 6, 7]), fromHour: 0, toHour: 24 };
    const trial = { ...made("soon"), policy: { rotationWindow: always } };
    expect(tryRule("MSA705", trial).verdict).toBe("failed");
  });

  test("says both", () => {
    const { findings } = tryRule("MSA705", made("2026-11-17T09:00:00Z", "2026-11-18T09:00:00Z"));
    expect(findings[0]?.message).toContain(
      "outside of the rotation window and within 24 hours of another new one.",
    );
  });

  test.each([
    ["no new secret", made(), "passed"],
    ["one in the window", made("2026-11-16T09:00:00Z"), "passed"],
    [
      "two a day and a second apart, both in the window",
      {
        ...made("2026-11-16T09:00:00Z", "2026-11-17T09:00:01Z"),
        policy: { rotationWindow: { days: new Set([1, 2]), fromHour: 8, toHour: 12 } },
      },
      "passed",
    ],
    [
      "two exactly a day apart, both in the window",
      {
        ...made("2026-11-16T09:00:00Z", "2026-11-17T09:00:00Z"),
        policy: { rotationWindow: { days: new Set([1, 2]), fromHour: 8, toHour: 12 } },
      },
      "failed",
    ],
    ["a policy without a window", { ...made("2026-11-17T09:00:00Z"), policy: {} }, "notApplicable"],
    ["a new account", { policy, accounts: [{}], previous: { accounts: [] } }, "notApplicable"],
    [
      "an account that the previous state may have missed",
      {
        policy,
        accounts: [{}],
        previous: {
          organization: { accountCount: denied("listOrgServiceAccounts") },
          accounts: [],
        },
      },
      "notEvaluated",
    ],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA705", trial).verdict).toBe(verdict),
  );

  test("goes by the hours of the policy", () => {
    const trial = {
      ...made("2026-11-16T08:00:00Z", "2026-11-16T11:00:00Z"),
      thresholds: { hours: 2 },
    };
    expect(tryRule("MSA705", trial).verdict).toBe("passed");
    const { findings } = tryRule("MSA705", { ...trial, thresholds: { hours: 3 } });
    expect(findings[0]?.message).toContain("within 3 hours of another new one.");
  });
});
