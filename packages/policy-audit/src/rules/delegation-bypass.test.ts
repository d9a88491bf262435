import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { denied, ok } from "../../test/records.ts";

const of = (apiAccessListRequired: boolean, mcp: string, partner: string) => ({
  organization: {
    settings: ok({ apiAccessListRequired, maxServiceAccountSecretValidityInHours: null }),
    delegation: ok({ delegatedMcpAccess: mcp, delegatedPartnerAccess: partner }),
  },
});

describe("MSA508 delegation-bypass", () => {
  test.each([
    [of(true, "READ_ONLY", "DISALLOWED"), "delegatedMcpAccess is READ_ONLY", 2],
    [of(true, "DISALLOWED", "READ_WRITE"), "delegatedPartnerAccess is READ_WRITE", 2],
    [
      of(true, "READ_WRITE", "READ_WRITE"),
      "delegatedMcpAccess is READ_WRITE and delegatedPartnerAccess is READ_WRITE",
      3,
    ],
  ])("finds delegated access beside required lists: %#", (trial, words, evidence) => {
    const { findings, verdict } = tryRule("MSA508", trial);
    expect(verdict).toBe("failed");
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      severity: "medium",
      message: `Larkfield requires access lists, but ${words}: such calls are not held against them.`,
      fixes: [{ kind: "close-delegation" }],
    });
    expect(findings[0]?.evidence).toHaveLength(evidence);
  });

  test("tells the settings it saw", () => {
    const { findings } = tryRule("MSA508", of(true, "READ_ONLY", "DISALLOWED"));
    expect(findings[0]?.evidence).toEqual([
      { fact: "apiAccessListRequired", value: true, source: "getOrgSettings" },
      { fact: "delegatedMcpAccess", value: "READ_ONLY", source: "getOrgDelegationSettings" },
    ]);
  });

  test.each([
    ["no delegated access", of(true, "DISALLOWED", "DISALLOWED"), "passed"],
    ["no required lists", of(false, "READ_WRITE", "READ_WRITE"), "passed"],
    ["denied settings", { organization: { settings: denied("getOrgSettings") } }, "notEvaluated"],
    [
      "denied delegation",
      { organization: { delegation: denied("getOrgDelegationSettings") } },
      "notEvaluated",
    ],
    [
      "delegation that nobody asked for",
      {
        organization: {
          delegation: {
            state: "unknown" as const,
            cause: { kind: "not-read", operationId: "getOrgDelegationSettings", message: "" },
          },
        },
      },
      "notEvaluated",
    ],
    [
      "settings that nobody asked for",
      {
        organization: {
          settings: {
            state: "unknown" as const,
            cause: { kind: "not-read", operationId: "getOrgSettings", message: "" },
          },
        },
      },
      "notEvaluated",
    ],
    ["Cloud Manager", { organization: { platform: "cloud-manager" as const } }, "notApplicable"],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA508", trial).verdict).toBe(verdict),
  );
});
