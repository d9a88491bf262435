import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, daysAgo, denied, hexId, ok, secret } from "../../test/records.ts";

const second = 1 / 86_400;
const until = (expiresAt: string, ...more: object[]) => ({
  accounts: [
    {
      secrets: [{ expiresAt }, ...more].map((changes, index) =>
        secret({ secretId: hexId(501 + index), ...changes }),
      ),
    },
  ],
});

describe("MSA302 expiring-soon", () => {
  test("finds a secret that ends within 14 days and has no successor", () => {
    const { verdict, findings, ids } = tryRule("MSA302", until(daysAgo(-13.5)));
    expect(verdict).toBe("failed");
    expect(ids).toEqual([`${clientIdOf(1)} ${hexId(501)}`]);
    expect(findings[0]).toMatchObject({
      severity: "medium",
      message: `Secret ${hexId(501)} of payments-metrics expires in 13 days and has no successor; 14 days are the time to rotate it.`,
      evidence: [{ fact: "expiresAt", value: daysAgo(-13.5), source: "listOrgServiceAccounts" }],
      fixes: [{ kind: "rotate-secret", hours: 2160 }],
    });
  });

  test.each([
    ["an end in three days", daysAgo(-3), "high"],
    ["an end a second later", daysAgo(-3 - second), "medium"],
    ["an end in a second", daysAgo(-second), "high"],
    ["an end in 14 days", daysAgo(-14), "medium"],
  ])("weighs %s", (_title, end, severity) =>
    expect(tryRule("MSA302", until(end)).findings).toMatchObject([{ severity }]),
  );

  const soon = daysAgo(-5);
  const newer = { createdAt: daysAgo(2) };
  test.each([
    ["an end a second after 14 days", until(daysAgo(-14 - second)), "passed"],
    ["one that expires now", until(daysAgo(0)), "passed"],
    ["one with a successor", until(soon, { ...newer, expiresAt: daysAgo(-60) }), "passed"],
    [
      "one whose successor has expired already",
      until(soon, { ...newer, expiresAt: daysAgo(1) }),
      "failed",
    ],
    ["none", { accounts: [{ secrets: [] }] }, "passed"],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA302", trial).verdict).toBe(verdict),
  );

  test("says hours, then less than one, as the end comes near", () => {
    expect(tryRule("MSA302", until(daysAgo(-0.25))).findings[0]?.message).toContain(
      "in 6 hours and",
    );
    expect(tryRule("MSA302", until(daysAgo(-1 / 24))).findings[0]?.message).toContain(
      "in 1 hour and",
    );
    expect(tryRule("MSA302", until(daysAgo(-second))).findings[0]?.message).toContain(
      "in less than an hour and",
    );
  });

  test("asks for no longer a successor than the organization allows", () => {
    const settings = ok({
      apiAccessListRequired: true,
      maxServiceAccountSecretValidityInHours: 720,
    });
    const { findings } = tryRule("MSA302", { ...until(soon), organization: { settings } });
    expect(findings[0]?.fixes).toEqual([{ kind: "rotate-secret", hours: 720 }]);
  });

  test.each([
    [
      "sets no limit",
      ok({ apiAccessListRequired: true, maxServiceAccountSecretValidityInHours: null }),
    ],
    ["does not tell its limit", denied("getOrgSettings")],
  ])("asks for what the policy allows where the organization %s", (_title, settings) => {
    const { findings } = tryRule("MSA302", { ...until(soon), organization: { settings } });
    expect(findings[0]?.fixes).toEqual([{ kind: "rotate-secret", hours: 2160 }]);
  });

  test("goes by the days of the policy", () => {
    const trial = { ...until(daysAgo(-20)), thresholds: { days: 30, highDays: 20 } };
    expect(tryRule("MSA302", trial).findings).toMatchObject([{ severity: "high" }]);
  });
});
