import { describe, expect, test } from "vitest";
import { assignedTo, deniedAssignments, threeProjects } from "../../test/assigned.ts";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, hexId } from "../../test/records.ts";

const held = (roles: string[], ...inProjects: string[][]) => ({
  projects: threeProjects,
  accounts: [{ roles, assignments: assignedTo(...inProjects) }],
});

describe("MSA113 org-makes-project-redundant", () => {
  test("finds every project role of an organization owner, and takes it out of the project", () => {
    const trial = held(
      ["ORG_OWNER"],
      ["GROUP_READ_ONLY"],
      [],
      ["GROUP_ALERTS_MANAGER", "GROUP_OWNER"],
    );
    const { findings, ids } = tryRule("MSA113", trial);
    expect(ids).toEqual([`${clientIdOf(1)} ${hexId(1)}`, `${clientIdOf(1)} ${hexId(3)}`]);
    expect(findings[1]).toMatchObject({
      severity: "low",
      confidence: "high",
      message:
        "payments-metrics holds GROUP_ALERTS_MANAGER and GROUP_OWNER in payments; ORG_OWNER grants that in every project of Larkfield.",
      scope: { access: "write", projects: 3, of: 3 },
      evidence: [
        { fact: "roles", value: "ORG_OWNER", source: "listOrgServiceAccounts" },
        {
          fact: "projectRoles",
          value: "GROUP_ALERTS_MANAGER",
          source: "getOrgServiceAccountGroups",
        },
        { fact: "projectRoles", value: "GROUP_OWNER", source: "getOrgServiceAccountGroups" },
      ],
      fixes: [{ kind: "unassign", projectId: hexId(3) }],
    });
  });

  test("keeps the project roles that the organization role does not include", () => {
    const trial = held(["ORG_READ_ONLY"], ["GROUP_ALERTS_MANAGER", "GROUP_READ_ONLY"]);
    expect(tryRule("MSA113", trial).findings[0]).toMatchObject({
      message:
        "payments-metrics holds GROUP_READ_ONLY in payments-prod; ORG_READ_ONLY grants that in every project of Larkfield.",
      fixes: [{ kind: "set-project-roles", projectId: hexId(1), roles: ["GROUP_ALERTS_MANAGER"] }],
    });
  });

  test("names the organization role that includes the project's, not another", () => {
    const roles = ["ORG_GROUP_CREATOR", "ORG_STREAM_PROCESSING_ADMIN"];
    const { findings } = tryRule("MSA113", held(roles, ["GROUP_STREAM_PROCESSING_MANAGER"]));
    expect(findings[0]?.message).toContain("; ORG_STREAM_PROCESSING_ADMIN grants that");
  });

  test.each([
    ["passes a greater project role", held(["ORG_READ_ONLY"], ["GROUP_ALERTS_MANAGER"]), "passed"],
    ["passes a member", held(["ORG_MEMBER"], ["GROUP_READ_ONLY"]), "passed"],
    ["passes an owner without projects", held(["ORG_OWNER"]), "passed"],
    [
      "passes a role of the organization that says nothing on projects",
      held(["ORG_GROUP_CREATOR"], ["GROUP_READ_ONLY"]),
      "passed",
    ],
    [
      "is not evaluated where roles could not be read",
      { accounts: [{ roles: ["ORG_OWNER"], assignments: deniedAssignments() }] },
      "notEvaluated",
    ],
    [
      "finds one in the part that was read",
      { accounts: [{ roles: ["ORG_OWNER"], assignments: deniedAssignments("GROUP_OWNER") }] },
      "failed",
    ],
  ])("%s", (_title, trial, verdict) => expect(tryRule("MSA113", trial).verdict).toBe(verdict));
});
