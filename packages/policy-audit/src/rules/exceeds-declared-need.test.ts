import { describe, expect, test } from "vitest";
import { assignedTo, deniedAssignments, threeProjects } from "../../test/assigned.ts";
import { tryRule, type Trial } from "../../test/audit-with.ts";
import { clientIdOf, hexId } from "../../test/records.ts";

const judge = (needs: string[] | undefined, trial: Trial) =>
  tryRule("MSA116", {
    projects: threeProjects,
    policy: {
      source: "purser.policy.yaml",
      accounts: [{ match: { name: /^payments/ }, ...(needs === undefined ? {} : { needs }) }],
    },
    ...trial,
  });
const held = (roles: string[], ...inProjects: string[][]): Trial => ({
  accounts: [{ roles, assignments: assignedTo(...inProjects) }],
});

describe("MSA116 exceeds-declared-need", () => {
  test("finds roles in projects that the needs do not take, and says which do", () => {
    const needs = ["mongodbatlas_database_user", "getGroupCluster"];
    const { findings, ids } = judge(
      needs,
      held(
        ["ORG_MEMBER"],
        ["GROUP_DATABASE_ACCESS_ADMIN"],
        ["GROUP_CLUSTER_CREATOR", "GROUP_DATABASE_ACCESS_ADMIN"],
        ["GROUP_OWNER"],
      ),
    );
    expect(ids).toEqual([`${clientIdOf(1)} ${hexId(2)}`, `${clientIdOf(1)} ${hexId(3)}`]);
    expect(findings[0]).toMatchObject({
      severity: "medium",
      confidence: "high",
      message:
        "payments-metrics holds GROUP_CLUSTER_CREATOR in payments-dev, for 1 write beyond its declared needs (createGroupCluster). They take GROUP_DATABASE_ACCESS_ADMIN.",
      evidence: [
        { fact: "needs", value: "mongodbatlas_database_user, getGroupCluster", source: "policy" },
        {
          fact: "projectRoles",
          value: "GROUP_CLUSTER_CREATOR",
          source: "getOrgServiceAccountGroups",
        },
      ],
      fixes: [
        {
          kind: "set-project-roles",
          projectId: hexId(2),
          roles: ["GROUP_DATABASE_ACCESS_ADMIN"],
        },
      ],
    });
    expect(findings[1]?.message).toMatch(
      /^payments-metrics holds GROUP_OWNER in payments, for 193 writes beyond its declared needs \(acceptGroupStreamVpcPeeringConnection, acknowledgeGroupAlert, addGroupAccessUser and 190 more\)\./,
    );
  });

  test("finds an organization role, and says what the needs take in projects too", () => {
    const { findings, ids } = judge(["mongodbatlas_database_user"], held(["ORG_GROUP_CREATOR"]));
    expect(ids).toEqual([clientIdOf(1)]);
    expect(findings[0]).toMatchObject({
      message:
        "payments-metrics holds ORG_GROUP_CREATOR in Larkfield, for 1 write beyond its declared needs (createGroup). They take ORG_MEMBER, and GROUP_DATABASE_ACCESS_ADMIN in its projects.",
      evidence: [
        { fact: "needs" },
        { fact: "roles", value: "ORG_GROUP_CREATOR", source: "listOrgServiceAccounts" },
      ],
      fixes: [{ kind: "set-organization-roles", roles: ["ORG_MEMBER"] }],
    });
  });

  test("takes the account out of a project where it needs nothing", () => {
    const { findings } = judge(["getOrgSettings"], held(["ORG_MEMBER"], ["GROUP_CLUSTER_CREATOR"]));
    expect(findings[0]?.message).toMatch(/They take no role there\.$/);
    expect(findings[0]?.fixes).toEqual([{ kind: "unassign", projectId: hexId(1) }]);
  });

  test("is less sure where nobody can say which role a need takes", () => {
    const roles = ["ORG_GROUP_CREATOR"];
    const { findings } = judge(["createUser"], held(roles, ["GROUP_OWNER"]));
    expect(findings.map(({ confidence }) => confidence)).toEqual(["medium", "medium"]);
  });

  test.each<[string, string[] | undefined, Trial, string]>([
    [
      "passes what is needed",
      ["createGroupCluster"],
      held(["ORG_MEMBER"], ["GROUP_CLUSTER_CREATOR"]),
      "passed",
    ],
    [
      "passes less than is needed",
      ["deleteGroupCluster"],
      held(["ORG_MEMBER"], ["GROUP_CLUSTER_CREATOR"]),
      "passed",
    ],
    [
      "passes reads beyond the needs",
      ["getOrgSettings"],
      held(["ORG_READ_ONLY"], ["GROUP_CLUSTER_LOG_VIEWER"]),
      "passed",
    ],
    [
      "has nothing to say where no needs are declared",
      undefined,
      held(["ORG_OWNER"]),
      "notApplicable",
    ],
    [
      "is not evaluated where roles could not be read",
      ["getOrgSettings"],
      { accounts: [{ assignments: deniedAssignments("GROUP_READ_ONLY") }] },
      "notEvaluated",
    ],
    [
      "finds too much in the part that was read",
      ["getOrgSettings"],
      { accounts: [{ assignments: deniedAssignments("GROUP_OWNER") }] },
      "failed",
    ],
    [
      "has nothing to say on Cloud Manager, whose operations name no roles",
      ["getOrgSettings"],
      { ...held(["ORG_OWNER"]), organization: { platform: "cloud-manager" } },
      "notApplicable",
    ],
  ])("%s", (_title, needs, trial, verdict) => expect(judge(needs, trial).verdict).toBe(verdict));

  test("is not evaluated with a need that is not known, however often it is met", () => {
    const account = { roles: ["ORG_OWNER"], assignments: assignedTo() };
    const accounts = [account, { ...account, clientId: clientIdOf(2) }];
    const { report, verdict } = judge(["getOrgSettings", "breedCat"], { accounts });
    expect(verdict).toBe("notEvaluated 2");
    expect(report.notEvaluated[0]?.reason).toBe(
      "The policy declares a need that is not known: breedCat.",
    );
  });

  test("needs a policy", () =>
    expect(judge(undefined, { ...held(["ORG_OWNER"]), policy: {} }).verdict).toBe("notApplicable"));
});
