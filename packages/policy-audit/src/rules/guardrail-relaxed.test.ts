import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { denied, ok } from "../../test/records.ts";

type Settings = { required?: boolean; cap?: number | null; mcp?: string; partner?: string };

const of = ({
  required = true,
  cap = 2160,
  mcp = "DISALLOWED",
  partner = "DISALLOWED",
}: Settings) => ({
  settings: ok({ apiAccessListRequired: required, maxServiceAccountSecretValidityInHours: cap }),
  delegation: ok({ delegatedMcpAccess: mcp, delegatedPartnerAccess: partner }),
});
const changed = (before: Settings, after: Settings) => ({
  organization: of(after),
  previous: { organization: of(before) },
});

describe("MSA707 guardrail-relaxed", () => {
  test.each([
    [
      changed({ required: true }, { required: false }),
      "does not require access lists any more.",
      ["apiAccessListRequired", false, true, "getOrgSettings"],
      { kind: "set-settings", settings: { apiAccessListRequired: true } },
    ],
    [
      changed({ cap: 2160 }, { cap: 4320 }),
      "lets secrets live for 4320 hours; it was 2160.",
      ["maxServiceAccountSecretValidityInHours", 4320, 2160, "getOrgSettings"],
      { kind: "set-settings", settings: { maxServiceAccountSecretValidityInHours: 2160 } },
    ],
    [
      changed({ cap: 2160 }, { cap: null }),
      "has no limit on the life of secrets any more; it was 2160 hours.",
      ["maxServiceAccountSecretValidityInHours", null, 2160, "getOrgSettings"],
      { kind: "set-settings", settings: { maxServiceAccountSecretValidityInHours: 2160 } },
    ],
    [
      changed({}, { mcp: "READ_ONLY" }),
      "sets delegated access for MCP to READ_ONLY; it was DISALLOWED.",
      ["delegatedMcpAccess", "READ_ONLY", "DISALLOWED", "getOrgDelegationSettings"],
      { kind: "close-delegation" },
    ],
    [
      changed({}, { partner: "READ_WRITE" }),
      "sets delegated access for partners to READ_WRITE; it was DISALLOWED.",
      ["delegatedPartnerAccess", "READ_WRITE", "DISALLOWED", "getOrgDelegationSettings"],
      { kind: "close-delegation" },
    ],
  ])("tells what was relaxed: %#", (trial, message, [fact, value, before, source], fix) => {
    const { findings, verdict } = tryRule("MSA707", trial);
    expect(verdict).toBe("failed");
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      severity: "critical",
      message: `Larkfield ${message}`,
      evidence: [
        { fact, value, source },
        { fact: `previous.${String(fact)}`, value: before, source },
      ],
      fixes: [fix],
    });
  });

  test("tells each setting of its own, by a fingerprint of its own", () => {
    const { findings } = tryRule(
      "MSA707",
      changed({}, { required: false, cap: null, mcp: "READ_WRITE" }),
    );
    expect(findings).toHaveLength(3);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });

  test("keeps the fingerprint of a setting from run to run", () => {
    const prints = [{ cap: 4320 }, { cap: null }].map(
      (after) => tryRule("MSA707", changed({}, after)).findings[0]?.fingerprint,
    );
    expect(prints[0]).toBe(prints[1]);
  });

  test.each([
    ["nothing changed", {}, {}, "passed"],
    [
      "nothing changed, lax as it is",
      { required: false, cap: null },
      { required: false, cap: null },
      "passed",
    ],
    ["a lower cap", { cap: 2160 }, { cap: 720 }, "passed"],
    ["the first cap", { cap: null }, { cap: 8760 }, "passed"],
    ["a requirement turned on", { required: false }, { required: true }, "passed"],
    ["delegation closed", { mcp: "READ_WRITE" }, { mcp: "READ_ONLY" }, "passed"],
    ["delegation opened further", { mcp: "READ_ONLY" }, { mcp: "READ_WRITE" }, "failed"],
    ["delegation of a kind that is not known", { mcp: "READ_WRITE" }, { mcp: "ADMIN" }, "failed"],
    ["delegation known again", { mcp: "ADMIN" }, { mcp: "READ_WRITE" }, "passed"],
  ])("judges %s", (_title, before, after, verdict) =>
    expect(tryRule("MSA707", changed(before, after)).verdict).toBe(verdict),
  );

  const settings = denied("getOrgSettings");
  const delegation = denied("getOrgDelegationSettings");
  const relaxed = of({ required: false, mcp: "READ_ONLY" });
  test.each([
    ["settings denied now", { ...of({}), settings }, of({}), "notEvaluated"],
    ["delegation denied now", { ...of({}), delegation }, of({}), "notEvaluated"],
    ["settings denied before", of({}), { ...of({}), settings }, "notEvaluated"],
    ["delegation denied before", of({}), { ...of({}), delegation }, "notEvaluated"],
    ["settings denied now, delegation opened", { ...relaxed, settings }, of({}), "failed"],
    ["delegation denied now, settings relaxed", { ...relaxed, delegation }, of({}), "failed"],
    ["settings denied before, delegation opened", relaxed, { ...of({}), settings }, "failed"],
    ["delegation denied before, settings relaxed", relaxed, { ...of({}), delegation }, "failed"],
  ])("judges %s", (_title, organization, before, verdict) => {
    const trial = { organization, previous: { organization: before } };
    expect(tryRule("MSA707", trial).verdict).toBe(verdict);
  });

  test.each([
    ["settings", { settings }, "getOrgSettings"],
    ["delegation", { delegation }, "getOrgDelegationSettings"],
  ])("says that the previous state lacks the %s", (_title, before, operation) => {
    const trial = { organization: of({}), previous: { organization: { ...of({}), ...before } } };
    expect(tryRule("MSA707", trial).report.notEvaluated[0]?.reason).toBe(
      `The previous state does not tell: ${operation} was denied (403).`,
    );
  });

  test.each([
    ["without a previous state", { organization: of({}) }],
    [
      "on Cloud Manager",
      {
        organization: { platform: "cloud-manager" as const },
        previous: { organization: { platform: "cloud-manager" as const } },
      },
    ],
  ])("is not applicable %s", (_title, trial) =>
    expect(tryRule("MSA707", trial).verdict).toBe("notApplicable"),
  );
});
