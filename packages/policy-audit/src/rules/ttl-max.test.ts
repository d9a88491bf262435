import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, daysAgo, hexId, secret } from "../../test/records.ts";

/** Made 20 days ago for so many hours. */
const livesFor = (hours: number, changes = {}) => ({
  secrets: [secret({ expiresAt: daysAgo(20 - hours / 24), ...changes })],
});

describe("MSA305 ttl-max", () => {
  test("finds a secret that was made for a year", () => {
    const account = livesFor(8760);
    const { verdict, findings, ids } = tryRule("MSA305", { accounts: [account] });
    expect(verdict).toBe("failed");
    expect(ids).toEqual([`${clientIdOf(1)} ${hexId(501)}`]);
    expect(findings[0]).toMatchObject({
      severity: "high",
      message: `Secret ${hexId(501)} of payments-metrics was made for 8760 hours (365 days), about as long as the platform allows.`,
      evidence: [
        { fact: "createdAt", value: daysAgo(20), source: "listOrgServiceAccounts" },
        {
          fact: "expiresAt",
          value: account.secrets[0]?.expiresAt,
          source: "listOrgServiceAccounts",
        },
      ],
      fixes: [{ kind: "rotate-secret", hours: 2160 }],
    });
  });

  test.each([
    ["364 days", livesFor(8736), "failed"],
    ["an hour less", livesFor(8735), "passed"],
    [
      "an expired one",
      livesFor(8760, { createdAt: daysAgo(400), expiresAt: daysAgo(0) }),
      "passed",
    ],
    [
      "a date that cannot be read, as long ago",
      livesFor(60, { createdAt: "?", expiresAt: daysAgo(-9) }),
      "failed",
    ],
    ["none", { secrets: [] }, "passed"],
  ])("judges %s", (_title, account, verdict) =>
    expect(tryRule("MSA305", { accounts: [account] }).verdict).toBe(verdict),
  );

  test("goes by the days of the policy", () => {
    const trial = { accounts: [livesFor(8735)], thresholds: { days: 363 } };
    expect(tryRule("MSA305", trial).verdict).toBe("failed");
  });
});
