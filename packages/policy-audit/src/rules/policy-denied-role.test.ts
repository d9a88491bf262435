import { describe, expect, test } from "vitest";
import { assignedTo, deniedAssignments, threeProjects } from "../../test/assigned.ts";
import { tryRule, type Trial } from "../../test/audit-with.ts";
import { clientIdOf, denied, hexId, ok } from "../../test/records.ts";
import type { RoleEntry } from "../policy/policy.ts";

const all = { name: /^payments/ };
const source = "purser.policy.yaml";
const roles = ["ORG_MEMBER", "ORG_READ_ONLY"];
const assignments = assignedTo(["GROUP_OWNER", "GROUP_READ_ONLY"], ["GROUP_OWNER"]);

const judge = (entries: Omit<RoleEntry, "match">[], trial: Trial = {}) =>
  tryRule("MSA115", {
    projects: threeProjects,
    accounts: [{ roles, assignments }],
    policy: { source, roles: entries.map((entry) => ({ match: all, ...entry })) },
    ...trial,
  });

const account = clientIdOf(1);
const inProject = (number: number): string => `${account} ${hexId(number)}`;
const whole = "Larkfield";

describe("MSA115 policy-denied-role", () => {
  test("finds roles that the policy denies, in each place, with its reason", () => {
    const { findings, ids } = judge([
      { deny: [/^GROUP_OWNER$/], reason: "owners are people" },
      { deny: [/^ORG_READ/, /_READ_ONLY$/] },
    ]);
    expect(ids).toEqual([account, inProject(1), inProject(2)]);
    expect(findings[0]).toMatchObject({
      severity: "high",
      confidence: "high",
      message: `payments-metrics holds ORG_READ_ONLY in ${whole}, which the policy does not allow.`,
      evidence: [{ fact: "roles", value: "ORG_READ_ONLY", source: "listOrgServiceAccounts" }],
      fixes: [{ kind: "set-organization-roles", roles: ["ORG_MEMBER"] }],
    });
    expect(findings[1]).toMatchObject({
      message:
        "payments-metrics holds GROUP_OWNER and GROUP_READ_ONLY in payments-prod, which the policy does not allow. Its reason: owners are people.",
      evidence: [
        { fact: "projectRoles", value: "GROUP_OWNER", source: "getOrgServiceAccountGroups" },
        { fact: "projectRoles", value: "GROUP_READ_ONLY", source: "getOrgServiceAccountGroups" },
      ],
      fixes: [{ kind: "unassign", projectId: hexId(1) }],
    });
  });

  test("keeps what else an account holds in the organization", () => {
    const held = ["ORG_BILLING_READ_ONLY", "ORG_OWNER"];
    const { findings } = judge([{ deny: [/OWNER/] }], { accounts: [{ roles: held }] });
    expect(findings[0]?.fixes).toEqual([
      { kind: "set-organization-roles", roles: ["ORG_BILLING_READ_ONLY"] },
    ]);
  });

  test("keeps the roles that are allowed, and says a reason once", () => {
    const reason = "owners are people";
    const { findings } = judge(
      [
        { deny: [/OWNER/], reason },
        { deny: [/CREATOR/], reason },
      ],
      {
        accounts: [
          {
            roles: ["ORG_GROUP_CREATOR", "ORG_OWNER"],
            assignments: assignedTo(["GROUP_OWNER", "GROUP_READ_ONLY"]),
          },
        ],
      },
    );
    expect(findings[0]).toMatchObject({
      message: `payments-metrics holds ORG_GROUP_CREATOR and ORG_OWNER in ${whole}, which the policy does not allow. Its reason: ${reason}.`,
      fixes: [{ kind: "set-organization-roles", roles: ["ORG_MEMBER"] }],
    });
    expect(findings[1]?.fixes).toEqual([
      { kind: "set-project-roles", projectId: hexId(1), roles: ["GROUP_READ_ONLY"] },
    ]);
  });

  test.each<[string, Omit<RoleEntry, "match">, string[]]>([
    ["roles that are not allowed", { allow: [/READ_ONLY$/] }, [inProject(1), inProject(2)]],
    ["nothing that one of several patterns allows", { allow: [/^ORG_READ/, /^GROUP_/] }, []],
    ["no member, whatever is allowed", { allow: [/^ORG_READ_ONLY$|^GROUP_/] }, []],
    ["a member that is denied", { deny: [/^ORG_MEMBER$/] }, [account]],
    ["roles in projects of a name alone", { project: /-dev$/, deny: [/./] }, [inProject(2)]],
    [
      "roles in projects with a tag alone",
      { tag: { key: "env", value: /^prod/ }, deny: [/./] },
      [inProject(1)],
    ],
    ["nothing under another tag", { tag: { key: "team", value: /./ }, deny: [/./] }, []],
    [
      "nothing where name and tag do not both hold",
      { project: /-dev$/, tag: { key: "env", value: /^prod/ }, deny: [/./] },
      [],
    ],
  ])("finds %s", (_title, entry, where) => {
    const { ids, verdict } = judge([entry]);
    expect(ids).toEqual(where);
    expect(verdict).toBe(where.length > 0 ? "failed" : "passed");
  });

  test("finds roles in projects that have the tag among others", () => {
    const tags = ok([
      { key: "team", value: "payments" },
      { key: "env", value: "production" },
    ]);
    const entry = { tag: { key: "env", value: /^prod/ }, deny: [/OWNER/] };
    const { verdict } = judge([entry], {
      projects: [{ tags }],
      accounts: [{ assignments: assignedTo(["GROUP_OWNER"]) }],
    });
    expect(verdict).toBe("failed");
  });

  test("has nothing to say on accounts that the policy does not mean, or without a policy", () => {
    const entry: RoleEntry = { match: { name: /^billing/ }, deny: [/./] };
    expect(judge([], { policy: { source, roles: [entry] } }).verdict).toBe("notApplicable");
    expect(judge([]).verdict).toBe("notApplicable");
    expect(judge([], { policy: { roles: [{ match: all, deny: [/./] }] } }).verdict).toBe(
      "notApplicable",
    );
  });

  describe("where something was not read", () => {
    const reason =
      "The policy selects projects by name or tag, and those of a project of this account were not read.";
    const noTags = {
      projects: [{ tags: denied("getGroup") }],
      accounts: [{ assignments: assignedTo(["GROUP_OWNER"]) }],
    };
    const byTag = { tag: { key: "env", value: /^prod/ } };

    test.each<[string, Omit<RoleEntry, "match">, Trial]>([
      ["a tag that decides", { ...byTag, deny: [/OWNER/] }, noTags],
      ["a project whose name decides", { project: /prod/, deny: [/OWNER/] }, { projects: [] }],
    ])("is not evaluated without %s", (_title, entry, trial) => {
      const { verdict, report } = judge([entry], trial);
      expect(verdict).toBe("notEvaluated");
      expect(report.notEvaluated[0]?.reason).toBe(reason);
    });

    test("finds what is denied whatever the tag would say", () => {
      const trial = { ...noTags, accounts: [{ ...noTags.accounts[0], roles: ["ORG_OWNER"] }] };
      const { ids, verdict } = judge(
        [{ deny: [/^ORG_OWNER$/] }, { ...byTag, deny: [/OWNER/] }],
        trial,
      );
      expect(verdict).toBe("failed");
      expect(ids).toEqual([account]);
    });

    test("passes where the tag would make no difference", () => {
      expect(judge([{ ...byTag, deny: [/CREATOR/] }], noTags).verdict).toBe("passed");
      const elsewhere = { project: /elsewhere/, ...byTag, deny: [/OWNER/] };
      expect(judge([elsewhere], noTags).verdict).toBe("passed");
    });

    test("finds what another entry denies all the same", () => {
      const entries = [{ ...byTag, deny: [/OWNER/] }, { deny: [/OWNER/] }];
      expect(judge(entries, noTags).verdict).toBe("failed");
    });

    test("finds what is denied in the part that was read, and passes no part", () => {
      const part = { accounts: [{ assignments: deniedAssignments("GROUP_OWNER") }] };
      expect(judge([{ deny: [/OWNER/] }], part).verdict).toBe("failed");
      expect(judge([{ deny: [/CREATOR/] }], part).verdict).toBe("notEvaluated");
    });
  });
});
