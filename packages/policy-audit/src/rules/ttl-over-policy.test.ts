import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, daysAgo, hexId, ok, secret } from "../../test/records.ts";

/** Made 20 days ago for so many hours. */
const livesFor = (hours: number, changes = {}) =>
  secret({ expiresAt: daysAgo(20 - hours / 24), ...changes });
const of = (...secrets: object[]) => ({
  accounts: [{ secrets: secrets.map((one) => secret(one)) }],
});

describe("MSA304 ttl-over-policy", () => {
  test("finds a secret that was made for more than 90 days", () => {
    const { verdict, findings, ids } = tryRule("MSA304", of(livesFor(2161)));
    expect(verdict).toBe("failed");
    expect(ids).toEqual([`${clientIdOf(1)} ${hexId(501)}`]);
    expect(findings[0]).toMatchObject({
      severity: "medium",
      message: `Secret ${hexId(501)} of payments-metrics was made for 2161 hours (90 days); 2160 hours (90 days) are allowed.`,
      evidence: [
        { fact: "createdAt", value: daysAgo(20), source: "listOrgServiceAccounts" },
        { fact: "expiresAt", value: livesFor(2161).expiresAt, source: "listOrgServiceAccounts" },
      ],
      fixes: [{ kind: "rotate-secret", hours: 2160 }],
    });
  });

  const older = livesFor(8000, { secretId: hexId(502), createdAt: daysAgo(100) });
  test.each([
    ["2160 hours", of(livesFor(2160)), "passed"],
    ["2160 hours and a moment, which the platform adds", of(livesFor(2160.99)), "passed"],
    ["the newest secret alone: the older ones were cut", of(older, livesFor(2000)), "passed"],
    [
      "a newest secret that has expired",
      of(livesFor(9000, { createdAt: daysAgo(400), expiresAt: daysAgo(0) })),
      "passed",
    ],
    ["an end that cannot be read, as expired", of({ expiresAt: "soon" }), "passed"],
    ["none", of(), "passed"],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA304", trial).verdict).toBe(verdict),
  );

  test.each([
    [4320, "medium"],
    [4321, "high"],
  ])("weighs %d hours", (hours, severity) =>
    expect(tryRule("MSA304", of(livesFor(hours))).findings).toMatchObject([{ severity }]),
  );

  test("takes a date that cannot be read for long ago", () => {
    expect(tryRule("MSA304", of({ createdAt: "?" })).findings).toMatchObject([
      {
        severity: "high",
        message: `Secret ${hexId(501)} of payments-metrics was made at a date that cannot be read, which counts as long ago; 2160 hours (90 days) are allowed.`,
        evidence: [{ fact: "createdAt", value: "unreadable" }, { fact: "expiresAt" }],
      },
    ]);
  });

  test("goes by the days of the policy, for the successor as well", () => {
    const trial = { ...of(livesFor(721)), thresholds: { days: 30, highDays: 30 } };
    expect(tryRule("MSA304", trial).findings).toMatchObject([
      { severity: "high", fixes: [{ kind: "rotate-secret", hours: 720 }] },
    ]);
    const settings = ok({
      apiAccessListRequired: true,
      maxServiceAccountSecretValidityInHours: 100,
    });
    expect(tryRule("MSA304", { ...trial, organization: { settings } }).findings[0]?.fixes).toEqual([
      { kind: "rotate-secret", hours: 100 },
    ]);
  });
});
