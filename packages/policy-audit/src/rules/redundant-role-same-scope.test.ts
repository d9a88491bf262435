import { describe, expect, test } from "vitest";
import { assigned, assignedTo, deniedAssignments } from "../../test/assigned.ts";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, hexId } from "../../test/records.ts";

const cloudManager = { platform: "cloud-manager" as const };
const single = assignedTo(["GROUP_READ_ONLY"]);

describe("MSA112 redundant-role-same-scope", () => {
  test("finds a role of the organization that another includes", () => {
    const { findings, ids } = tryRule("MSA112", {
      accounts: [{ roles: ["ORG_MEMBER", "ORG_READ_ONLY"], assignments: single }],
    });
    expect(ids).toEqual([clientIdOf(1)]);
    expect(findings[0]).toMatchObject({
      severity: "low",
      confidence: "high",
      message:
        "payments-metrics holds roles in Larkfield that others there include: ORG_MEMBER (in ORG_READ_ONLY).",
      evidence: [{ fact: "roles", value: "ORG_MEMBER", source: "listOrgServiceAccounts" }],
      fixes: [{ kind: "set-organization-roles", roles: ["ORG_READ_ONLY"] }],
    });
  });

  test("finds roles of each project that others there include", () => {
    const { findings, ids } = tryRule(
      "MSA112",
      assigned(
        ["GROUP_CLUSTER_MANAGER", "GROUP_READ_ONLY", "GROUP_REPLICA_SET_MANAGER"],
        ["GROUP_ALERTS_MANAGER", "GROUP_CLUSTER_MANAGER"],
        ["GROUP_OWNER", "GROUP_READ_ONLY"],
      ),
    );
    expect(ids).toEqual([`${clientIdOf(1)} ${hexId(1)}`, `${clientIdOf(1)} ${hexId(3)}`]);
    const source = "getOrgServiceAccountGroups";
    expect(findings[0]).toMatchObject({
      message:
        "payments-metrics holds roles in payments-prod that others there include: GROUP_READ_ONLY (in GROUP_CLUSTER_MANAGER), GROUP_REPLICA_SET_MANAGER (in GROUP_CLUSTER_MANAGER).",
      names: { project: "payments-prod" },
      evidence: [
        { fact: "projectRoles", value: "GROUP_READ_ONLY", source },
        { fact: "projectRoles", value: "GROUP_REPLICA_SET_MANAGER", source },
      ],
      fixes: [{ kind: "set-project-roles", projectId: hexId(1), roles: ["GROUP_CLUSTER_MANAGER"] }],
    });
  });

  test("finds both, the organization's first", () => {
    const roles = ["ORG_GROUP_CREATOR", "ORG_MEMBER"];
    const assignments = assignedTo(["GROUP_OWNER", "GROUP_READ_ONLY"]);
    const { report } = tryRule("MSA112", { accounts: [{ roles, assignments }] });
    expect(report.findings.map(({ names }) => names.project)).toEqual([undefined, "payments-prod"]);
  });

  test("names a project that could not be read by its ID", () => {
    const trial = { ...assigned(["GROUP_OWNER", "GROUP_READ_ONLY"]), projects: [] };
    expect(tryRule("MSA112", trial).findings[0]?.names.project).toBe(hexId(1));
  });

  test.each([
    [
      "passes a project role beside an organization role",
      { accounts: [{ roles: ["ORG_READ_ONLY"], assignments: single }] },
      "passed",
    ],
    [
      "passes roles of which neither includes the other",
      assigned(["GROUP_ALERTS_MANAGER", "GROUP_CLUSTER_MANAGER"]),
      "passed",
    ],
    [
      "passes the same roles in different projects",
      assigned(["GROUP_OWNER"], ["GROUP_READ_ONLY"]),
      "passed",
    ],
    [
      "has nothing against an unknown role",
      assigned(["GROUP_CAT_BREEDER", "GROUP_READ_ONLY"]),
      "passed",
    ],
    [
      "is not evaluated where roles could not be read",
      { accounts: [{ assignments: deniedAssignments("GROUP_OWNER") }] },
      "notEvaluated",
    ],
    [
      "finds one in the part that was read",
      { accounts: [{ assignments: deniedAssignments("GROUP_OWNER", "GROUP_READ_ONLY") }] },
      "failed",
    ],
    [
      "judges Cloud Manager too",
      {
        ...assigned(["GROUP_AUTOMATION_ADMIN", "GROUP_READ_ONLY"]),
        organization: cloudManager,
      },
      "failed",
    ],
  ])("%s", (_title, trial, verdict) => expect(tryRule("MSA112", trial).verdict).toBe(verdict));
});
