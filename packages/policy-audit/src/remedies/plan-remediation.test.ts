import { describe, expect, test } from "vitest";
import { auditWith } from "../../test/audit-with.ts";
import {
  account,
  clientIdOf,
  daysAgo,
  entry,
  hexId,
  ok,
  organization,
  orgId,
  project,
  recordsOf,
  secret,
} from "../../test/records.ts";
import type { Fix } from "../fix.ts";
import { presetPolicy, settingOf } from "../policy/preset-policy.ts";
import type { Report, RootCause } from "../report.ts";
import { rules } from "../rules/registry.ts";
import { planRemediation } from "./plan-remediation.ts";

const clientId = clientIdOf(1);

function policyOf(...ids: string[]) {
  const on = rules.filter(({ id }) => ids.includes(id));
  return {
    ...presetPolicy("recommended"),
    rules: new Map(on.map((rule) => [rule.id, settingOf(rule, "recommended")])),
  };
}

const report = (...changes: Parameters<typeof account>[0][]): Report =>
  auditWith(
    recordsOf(organization({ self: clientIdOf(9) }), project(), ...changes.map(account)),
    policyOf("MSA101", "MSA202", "MSA204", "MSA304"),
  );

/** The steps of a report that has just these causes, about account 1. */
function planOf(fixes: Fix[], given = report({}), changes: Partial<RootCause> = {}) {
  const causes = fixes.map((fix, at) => ({
    rank: at + 1,
    fix,
    summary: fix.kind,
    subject: { orgId, clientId },
    names: { organization: "Larkfield", account: "payments-metrics" },
    commands: ["x"],
    resolves: [],
    severity: "high" as const,
    ...changes,
  }));
  return planRemediation({ ...given, rootCauses: causes });
}

describe("a plan", () => {
  test("takes the worst first, within a severity what can be taken back, and questions last", () => {
    const at = (fix: Fix, severity: RootCause["severity"], commands = ["x"]): RootCause => ({
      rank: 0,
      fix,
      summary: fix.kind,
      subject: { orgId, clientId },
      names: { organization: "Larkfield" },
      commands,
      resolves: [],
      severity,
    });
    const rootCauses = [
      at({ kind: "delete-address", address: "x" }, "low"),
      at({ kind: "investigate" }, "high", []),
      at({ kind: "delete-account" }, "high"),
      at({ kind: "rotate-secret", hours: 1 }, "high"),
      at({ kind: "unassign", projectId: "p" }, "high"),
      at({ kind: "delete-secret", secretId: "s" }, "critical"),
    ];
    const steps = planRemediation({ ...report({}), rootCauses });
    expect(steps.map(({ step, summary }) => [step, summary])).toEqual([
      [1, "delete-secret"],
      [2, "unassign"],
      [3, "delete-account"],
      [4, "rotate-secret"],
      [5, "investigate"],
      [6, "delete-address"],
    ]);
  });

  test("says of each step what it resolves, what it touches and how to take it back", () => {
    const [step] = planRemediation(
      report({ roles: ["ORG_OWNER"], secrets: [secret({ lastUsedAt: daysAgo(0.125) })] }),
    );
    expect(step).toEqual({
      step: 1,
      summary: "Leave payments-metrics only ORG_MEMBER in Larkfield",
      severity: "high",
      fix: { kind: "set-organization-roles", roles: ["ORG_MEMBER"] },
      subject: { orgId, clientId },
      names: { organization: "Larkfield", account: "payments-metrics" },
      commands: [
        `printf '%s' '{"roles":["ORG_MEMBER"]}' > purser-organization-roles.json`,
        `atlas api serviceAccounts updateOrgServiceAccount --orgId ${orgId} --clientId ${clientId} --file purser-organization-roles.json`,
        `purser accounts update ${clientId} --role ORG_MEMBER --org ${orgId}`,
      ],
      checks: [
        "It loses ORG_OWNER, and every project with it: give it the project roles that it needs first. The platform keeps the last owner.",
        "Last used 3 hours ago: find what uses it first, or make sure that nothing does.",
      ],
      blastRadius: {
        organizationRoles: ["ORG_OWNER"],
        projects: [{ projectId: hexId(1), name: "payments-prod", roles: ["GROUP_READ_ONLY"] }],
        lastUsedAt: daysAgo(0.125),
        secrets: 1,
      },
      rollback: {
        isPossible: true,
        text: "Give it back the roles it has now.",
        commands: [
          `printf '%s' '{"roles":["ORG_OWNER"]}' > purser-organization-roles.json`,
          `atlas api serviceAccounts updateOrgServiceAccount --orgId ${orgId} --clientId ${clientId} --file purser-organization-roles.json`,
          `purser accounts update ${clientId} --role ORG_OWNER --org ${orgId}`,
        ],
      },
      resolves: [
        {
          fingerprint: expect.stringMatching(/^[a-f0-9]{16}$/) as string,
          ruleId: "MSA101",
          message:
            "payments-metrics holds ORG_OWNER in Larkfield and is not declared as break-glass.",
        },
      ],
    });
  });

  test("says what cannot be undone", () => {
    const idle = { createdAt: daysAgo(400), secrets: [secret({ lastUsedAt: daysAgo(100) })] };
    const [step] = planRemediation(report(idle));
    expect(step).toMatchObject({
      summary: "Delete payments-metrics",
      rollback: {
        isPossible: false,
        text: expect.stringMatching(/^Cannot be undone/) as string,
        commands: [],
      },
      resolves: [{ ruleId: "MSA204" }, { ruleId: "MSA202" }],
    });
  });

  test("is empty where nothing was found", () => {
    expect(planRemediation(report({}))).toEqual([]);
  });

  test.each<[Fix, Parameters<typeof account>[0], string[]]>([
    [
      { kind: "delete-account" },
      { secrets: [secret({ lastUsedAt: null })] },
      ["Never used, as far as the platform tells."],
    ],
    [
      { kind: "delete-account" },
      { clientId: clientIdOf(2) },
      ["When it was last used is not known: find its consumers first."],
    ],
    [
      { kind: "set-organization-roles", roles: ["ORG_MEMBER"] },
      { roles: ["ORG_READ_ONLY"] },
      ["Last used 1 day ago: find what uses it first, or make sure that nothing does."],
    ],
    [
      { kind: "set-organization-roles", roles: ["ORG_OWNER"] },
      { roles: ["ORG_OWNER", "ORG_READ_ONLY"] },
      ["Last used 1 day ago: find what uses it first, or make sure that nothing does."],
    ],
    [
      { kind: "delete-secret", secretId: hexId(502) },
      { secrets: [secret(), secret({ secretId: hexId(502), lastUsedAt: daysAgo(3) })] },
      ["Last used 3 days ago: find what uses it first, or make sure that nothing does."],
    ],
    [
      { kind: "rotate-secret", hours: 8 },
      { secrets: [secret(), secret({ secretId: hexId(502), expiresAt: daysAgo(3) })] },
      [
        `Both places for secrets are taken: delete one of ${hexId(501)}, ${hexId(502)} first.`,
        "Last used 1 day ago: find what uses it first, or make sure that nothing does.",
      ],
    ],
    [
      { kind: "delete-address", address: "52.29.201.8" },
      {},
      [
        "Find out whether anything still comes from there: it would be refused at once.",
        "It is the only entry: without one the account is let in from anywhere, or from nowhere where the organization requires a list. Add the right addresses first.",
      ],
    ],
    [
      { kind: "delete-address", address: "52.29.201.8" },
      { accessList: ok([entry(), entry({ address: "1.2.3.4" })]) },
      ["Find out whether anything still comes from there: it would be refused at once."],
    ],
    [
      { kind: "set-settings", settings: { apiAccessListRequired: true } },
      { accessList: ok([]) },
      [
        "1 account has no access list and would be refused: payments-metrics.",
        "API keys without an access list would be refused as well.",
      ],
    ],
    [
      { kind: "set-settings", settings: { apiAccessListRequired: true } },
      {
        accessList: {
          state: "unknown",
          cause: { kind: "service", operationId: "x", message: "x" },
        },
      },
      [
        "The access lists of 1 account could not be read.",
        "API keys without an access list would be refused as well.",
      ],
    ],
    [{ kind: "set-settings", settings: { maxServiceAccountSecretValidityInHours: 2160 } }, {}, []],
    [
      { kind: "close-delegation" },
      {},
      ["Find out who works with delegated access: it ends at once."],
    ],
    [
      { kind: "delete-api-key", apiKeyId: "x" },
      {},
      ["Find what uses the key first: the platform does not say when it was last used."],
    ],
    [{ kind: "declare", section: "accounts" }, {}, []],
  ])("says what to see to before %j", (fix, changes, checks) => {
    expect(planOf([fix], report(changes))[0]?.checks).toEqual(checks);
  });

  test("warns of changing the account that collected", () => {
    const own = report({ clientId: clientIdOf(9) });
    const [step] = planOf([{ kind: "delete-account" }], own, {
      subject: { orgId, clientId: clientIdOf(9) },
    });
    expect(step?.checks[0]).toBe(
      "This is the account that collected this report: change it with another credential.",
    );
  });

  test.each<[Fix, boolean, string[]]>([
    [{ kind: "delete-secret", secretId: "s" }, false, []],
    [{ kind: "delete-api-key", apiKeyId: "k" }, false, []],
    [{ kind: "rotate-secret", hours: 8 }, false, []],
    [
      { kind: "delete-address", address: "10.0.0.0/8" },
      true,
      [`purser access add ${clientId} 10.0.0.0/8 --org ${orgId}`],
    ],
    [{ kind: "set-settings", settings: {} }, true, []],
    [{ kind: "close-delegation" }, true, []],
    [{ kind: "create-expiry-alert", projectId: "p" }, true, []],
    [{ kind: "investigate" }, true, []],
  ])("says how to take %j back", (fix, isPossible, commands) => {
    expect(planOf([fix])[0]?.rollback).toMatchObject({ isPossible, commands });
  });

  test.each<[Fix, string]>([
    [{ kind: "unassign", projectId: hexId(1) }, "assign"],
    [{ kind: "set-project-roles", projectId: hexId(1), roles: [] }, "assign"],
    [{ kind: "set-project-roles", projectId: hexId(1), roles: ["GROUP_X"] }, "update"],
  ])("gives back the roles in a project after %j", (fix, verb) => {
    const subject = { orgId, clientId, projectId: hexId(1) };
    const commands = planOf([fix], report({}), { subject })[0]?.rollback.commands;
    expect(commands?.at(-1)).toBe(
      `purser accounts ${verb} ${clientId} --project ${hexId(1)} --role GROUP_READ_ONLY --org ${orgId}`,
    );
  });

  test("says so where the roles to give back could not be read", () => {
    const subject = { orgId, clientId, projectId: hexId(7) };
    const [step] = planOf([{ kind: "unassign", projectId: hexId(7) }], report({}), { subject });
    expect(step?.rollback).toEqual({
      isPossible: true,
      text: "Give it back the roles it has now; they could not be read.",
      commands: [],
    });
  });

  test("is about no account where the organization is meant", () => {
    const [step] = planOf([{ kind: "close-delegation" }], report({}), { subject: { orgId } });
    expect(step?.blastRadius).toBeNull();
  });
});
