import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, denied, hexId, notOffered, ok, orgId } from "../../test/records.ts";

const eventType = "GROUP_SERVICE_ACCOUNT_SECRETS_EXPIRING";
const alert = { alertConfigId: hexId(901), enabled: true, eventType };
const silent = { alerts: ok([]) };
const notRead = {
  alerts: {
    state: "unknown" as const,
    cause: { kind: "not-read", operationId: "listGroupAlertConfigs", message: "not read" },
  },
};
const inProjects = (...numbers: number[]) =>
  ok(numbers.map((number) => ({ projectId: hexId(number), roles: ok(["GROUP_READ_ONLY"]) })));
const unreadable = denied("getOrgServiceAccountGroups");

describe("MSA311 no-expiry-alert", () => {
  test("finds a project that hosts accounts of its own and warns nobody", () => {
    const accounts = [{}, { clientId: clientIdOf(2), name: "payments-deploy" }];
    const { verdict, findings } = tryRule("MSA311", { projects: [silent], accounts });
    expect(verdict).toBe("failed");
    expect(findings).toMatchObject([
      {
        severity: "medium",
        subject: { orgId, projectId: hexId(1) },
        message:
          "payments-prod has no enabled alert about expiring secrets, and payments-metrics, payments-deploy depend on it alone.",
        evidence: [
          { fact: eventType, value: "not enabled", source: "listGroupAlertConfigs" },
          { fact: "accountsOfThisProjectAlone", value: 2, source: "getOrgServiceAccountGroups" },
        ],
        fixes: [{ kind: "create-expiry-alert", projectId: hexId(1) }],
      },
    ]);
  });

  test("says depends of one account", () => {
    const { findings } = tryRule("MSA311", { projects: [silent] });
    expect(findings[0]?.message).toMatch(/payments-metrics depends on it alone\.$/);
  });

  test.each([
    ["an enabled alert", { projects: [{}] }, "passed"],
    [
      "one that is switched off",
      { projects: [{ alerts: ok([{ ...alert, enabled: false }]) }] },
      "failed",
    ],
    [
      "one about something else",
      { projects: [{ alerts: ok([{ ...alert, eventType: "HOST_DOWN" }]) }] },
      "failed",
    ],
    [
      "the right one among others",
      { projects: [{ alerts: ok([{ ...alert, enabled: false }, alert]) }] },
      "passed",
    ],
    ["a project without accounts", { projects: [notRead], accounts: [] }, "notApplicable"],
    [
      "a project of other accounts",
      { projects: [notRead], accounts: [{ assignments: inProjects(2) }] },
      "notApplicable",
    ],
    [
      "an account of two projects",
      { projects: [notRead], accounts: [{ assignments: inProjects(1, 2) }] },
      "notApplicable",
    ],
    [
      "an account of none",
      { projects: [notRead], accounts: [{ assignments: inProjects() }] },
      "notApplicable",
    ],
    [
      "an account with a role in the organization",
      { projects: [notRead], accounts: [{ roles: ["ORG_READ_ONLY"] }] },
      "notApplicable",
    ],
    [
      "an account with two roles there",
      { projects: [notRead], accounts: [{ roles: ["ORG_MEMBER", "ORG_READ_ONLY"] }] },
      "notApplicable",
    ],
    [
      "an account of the platform's own",
      { projects: [silent], accounts: [{ systemManaged: ok(true) }] },
      "notApplicable",
    ],
    [
      "an account that may be",
      { projects: [silent], accounts: [{ systemManaged: denied("listOrgServiceAccounts") }] },
      "failed",
    ],
    ["alerts that nobody read", { projects: [notRead] }, "notEvaluated"],
    [
      "alerts that could not be read",
      { projects: [{ alerts: denied("listGroupAlertConfigs") }] },
      "notEvaluated",
    ],
    [
      "assignments that could not be read",
      { projects: [silent], accounts: [{ assignments: unreadable }] },
      "notEvaluated",
    ],
    [
      "unreadable assignments of an account that it does not depend on",
      { projects: [notRead], accounts: [{ roles: ["ORG_OWNER"], assignments: unreadable }] },
      "notApplicable",
    ],
    [
      "a host that was read beside one that was not",
      { projects: [silent], accounts: [{ clientId: clientIdOf(2), assignments: unreadable }, {}] },
      "failed",
    ],
    [
      "Cloud Manager, which has no alerts here",
      {
        organization: { platform: "cloud-manager" as const },
        projects: [{ alerts: notOffered("x") }],
      },
      "notApplicable",
    ],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA311", trial).verdict).toBe(verdict),
  );

  test("judges each project by its own accounts", () => {
    const projects = [
      silent,
      { ...silent, projectId: hexId(2), name: "ledger" },
      { ...silent, projectId: hexId(3) },
    ];
    const accounts = [{}, { clientId: clientIdOf(2), assignments: inProjects(2) }];
    const { findings, verdict } = tryRule("MSA311", { projects, accounts });
    expect(verdict).toBe("failed 2, notApplicable");
    expect(findings.map(({ subject }) => subject.projectId)).toEqual([hexId(1), hexId(2)]);
  });

  test("finds what is wrong in the part of the accounts that was read, and passes nothing", () => {
    const organization = { accountCount: denied("listOrgServiceAccounts") };
    expect(tryRule("MSA311", { organization, projects: [silent] }).verdict).toBe("failed");
    expect(tryRule("MSA311", { organization }).verdict).toBe("notEvaluated");
    expect(tryRule("MSA311", { organization, accounts: [] }).verdict).toBe("notEvaluated");
  });
});
