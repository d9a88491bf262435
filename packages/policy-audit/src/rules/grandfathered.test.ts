import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, daysAgo, denied, hexId, ok, secret } from "../../test/records.ts";

const capped = (cap: number | null) => ({
  settings: ok({ apiAccessListRequired: true, maxServiceAccountSecretValidityInHours: cap }),
});
/** Made 20 days ago for so many hours. */
const livesFor = (hours: number, changes = {}) =>
  secret({ expiresAt: daysAgo(20 - hours / 24), ...changes });
const of = (cap: number | null, ...secrets: ReturnType<typeof secret>[]) => ({
  organization: capped(cap),
  accounts: [{ secrets }],
});

describe("MSA309 grandfathered", () => {
  test("finds a secret that was made before the organization's limit", () => {
    const { verdict, findings, ids } = tryRule("MSA309", of(720, livesFor(2160)));
    expect(verdict).toBe("failed");
    expect(ids).toEqual([`${clientIdOf(1)} ${hexId(501)}`]);
    expect(findings[0]).toMatchObject({
      severity: "medium",
      message: `Secret ${hexId(501)} of payments-metrics was made for 2160 hours (90 days); Larkfield allows 720 hours since.`,
      evidence: [
        { fact: "createdAt", value: daysAgo(20), source: "listOrgServiceAccounts" },
        { fact: "expiresAt", value: daysAgo(-70), source: "listOrgServiceAccounts" },
        { fact: "maxServiceAccountSecretValidityInHours", value: 720, source: "getOrgSettings" },
      ],
      fixes: [{ kind: "rotate-secret", hours: 720 }],
    });
  });

  const older = livesFor(8000, { secretId: hexId(502), createdAt: daysAgo(30) });
  test.each([
    ["a secret of just the limit", of(720, livesFor(720)), "passed"],
    ["an hour more", of(720, livesFor(721)), "failed"],
    ["the newest secret alone", of(720, older, livesFor(700)), "passed"],
    [
      "an expired one",
      of(720, livesFor(900, { createdAt: daysAgo(100), expiresAt: daysAgo(0) })),
      "passed",
    ],
    ["no secret", of(720), "passed"],
    ["an organization without a limit", of(null, livesFor(8760)), "notApplicable"],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA309", trial).verdict).toBe(verdict),
  );

  test("needs the settings", () => {
    const settings = denied("getOrgSettings");
    expect(tryRule("MSA309", { organization: { settings } }).verdict).toBe("notEvaluated");
    const platform = "cloud-manager" as const;
    expect(tryRule("MSA309", { organization: { platform } }).verdict).toBe("notApplicable");
  });
});
