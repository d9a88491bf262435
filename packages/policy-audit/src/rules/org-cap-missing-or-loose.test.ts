import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { denied, ok, orgId } from "../../test/records.ts";

const capped = (cap: number | null) => ({
  organization: {
    settings: ok({ apiAccessListRequired: true, maxServiceAccountSecretValidityInHours: cap }),
  },
});

describe("MSA308 org-cap-missing-or-loose", () => {
  test("finds an organization without a limit", () => {
    const { verdict, findings } = tryRule("MSA308", capped(null));
    expect(verdict).toBe("failed");
    expect(findings[0]).toMatchObject({
      severity: "medium",
      subject: { orgId },
      message: "Larkfield sets no limit on how long secrets live; 2160 hours are allowed.",
      evidence: [
        { fact: "maxServiceAccountSecretValidityInHours", value: null, source: "getOrgSettings" },
      ],
      fixes: [{ kind: "set-settings", settings: { maxServiceAccountSecretValidityInHours: 2160 } }],
    });
  });

  test("finds a limit that is too long", () => {
    expect(tryRule("MSA308", capped(2161)).findings).toMatchObject([
      {
        message: "Larkfield lets secrets live for 2161 hours; 2160 are allowed.",
        evidence: [{ value: 2161 }],
      },
    ]);
  });

  test.each([
    ["the longest limit allowed", capped(2160), "passed"],
    [
      "settings that could not be read",
      { organization: { settings: denied("getOrgSettings") } },
      "notEvaluated",
    ],
    [
      "Cloud Manager, which has none",
      { organization: { platform: "cloud-manager" as const } },
      "notApplicable",
    ],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA308", trial).verdict).toBe(verdict),
  );

  test("goes by the hours of the policy, in its fix as well", () => {
    const { findings } = tryRule("MSA308", { ...capped(2160), thresholds: { hours: 720 } });
    expect(findings[0]?.fixes).toEqual([
      { kind: "set-settings", settings: { maxServiceAccountSecretValidityInHours: 720 } },
    ]);
  });
});
