import { describe, expect, test } from "vitest";
import { assigned, assignedTo, deniedAssignments, threeProjects } from "../../test/assigned.ts";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, hexId } from "../../test/records.ts";

const cloudManager = { platform: "cloud-manager" as const };

describe("MSA114 unknown-role", () => {
  test("finds unknown roles, those of the organization and those of each project", () => {
    const { findings, ids } = tryRule("MSA114", {
      projects: threeProjects,
      accounts: [
        {
          roles: ["ORG_CAT_BREEDER", "ORG_MEMBER"],
          assignments: assignedTo(
            ["GROUP_CAT_BREEDER", "GROUP_DOG_BREEDER", "GROUP_READ_ONLY"],
            ["GROUP_READ_ONLY"],
          ),
        },
      ],
    });
    expect(ids).toEqual([clientIdOf(1), `${clientIdOf(1)} ${hexId(1)}`]);
    expect(findings[0]).toMatchObject({
      severity: "medium",
      confidence: "high",
      message:
        "payments-metrics holds ORG_CAT_BREEDER in Larkfield, which Purser does not know and ranks as highest.",
      evidence: [{ fact: "roles", value: "ORG_CAT_BREEDER", source: "listOrgServiceAccounts" }],
      fixes: [{ kind: "declare", section: "roles" }],
    });
    const source = "getOrgServiceAccountGroups";
    expect(findings[1]).toMatchObject({
      message:
        "payments-metrics holds GROUP_CAT_BREEDER and GROUP_DOG_BREEDER in payments-prod, which Purser does not know and ranks as highest.",
      evidence: [
        { fact: "projectRoles", value: "GROUP_CAT_BREEDER", source },
        { fact: "projectRoles", value: "GROUP_DOG_BREEDER", source },
      ],
      fixes: [{ kind: "declare", section: "roles" }],
    });
  });

  test.each([
    ["passes known roles", assigned(["GROUP_OWNER", "GROUP_READ_ONLY"]), "passed"],
    [
      "passes roles whose tier the policy says",
      {
        ...assigned(["GROUP_CAT_BREEDER"]),
        policy: { roleTiers: new Map([["GROUP_CAT_BREEDER", 1]]) },
      },
      "passed",
    ],
    [
      "finds a role of Atlas on Cloud Manager",
      { ...assigned(["GROUP_CLUSTER_MANAGER"]), organization: cloudManager },
      "failed",
    ],
    [
      "passes a role of Cloud Manager there",
      { ...assigned(["GROUP_AUTOMATION_ADMIN"]), organization: cloudManager },
      "passed",
    ],
    [
      "is not evaluated where roles could not be read",
      { accounts: [{ assignments: deniedAssignments("GROUP_OWNER") }] },
      "notEvaluated",
    ],
    [
      "finds one in the part that was read",
      { accounts: [{ assignments: deniedAssignments("GROUP_CAT_BREEDER") }] },
      "failed",
    ],
  ])("%s", (_title, trial, verdict) => expect(tryRule("MSA114", trial).verdict).toBe(verdict));
});
