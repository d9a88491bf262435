import { describe, expect, test } from "vitest";
import { assignedTo, deniedAssignments } from "../../test/assigned.ts";
import { tryRule, type Trial } from "../../test/audit-with.ts";

const source = "getOrgServiceAccountGroups";
const held = (roles: string[], ...inProjects: string[][]): Trial => ({
  accounts: [{ roles, assignments: assignedTo(...inProjects) }],
});

describe("MSA105 org-project-creator-plus", () => {
  test("finds what the account does beside creating projects", () => {
    const trial = held(
      ["ORG_BILLING_ADMIN", "ORG_GROUP_CREATOR", "ORG_READ_ONLY"],
      ["GROUP_READ_ONLY"],
      ["GROUP_OWNER"],
    );
    const { findings } = tryRule("MSA105", trial);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      severity: "medium",
      confidence: "medium",
      message:
        "payments-metrics creates projects in Larkfield and also holds ORG_BILLING_ADMIN and roles in 2 projects.",
      evidence: [
        { fact: "roles", value: "ORG_GROUP_CREATOR", source: "listOrgServiceAccounts" },
        { fact: "roles", value: "ORG_BILLING_ADMIN", source: "listOrgServiceAccounts" },
        { fact: "assignments", value: 2, source },
      ],
      fixes: [{ kind: "split-account" }],
    });
  });

  test("names roles alone where there are no projects", () => {
    const { findings } = tryRule("MSA105", held(["ORG_GROUP_CREATOR", "ORG_OWNER"]));
    expect(findings[0]?.message).toMatch(/also holds ORG_OWNER\.$/);
  });

  test.each<[string, Trial, string]>([
    ["passes one that only creates projects", held(["ORG_GROUP_CREATOR"]), "passed"],
    [
      "passes one that also reads",
      held(["ORG_BILLING_READ_ONLY", "ORG_GROUP_CREATOR", "ORG_READ_ONLY"]),
      "passed",
    ],
    ["passes one that creates none", held(["ORG_OWNER"], ["GROUP_OWNER"]), "passed"],
    [
      "takes an unknown role for a great one",
      held(["ORG_CAT_BREEDER", "ORG_GROUP_CREATOR"]),
      "failed",
    ],
    [
      "goes by the tier that the policy gives it",
      {
        ...held(["ORG_CAT_BREEDER", "ORG_GROUP_CREATOR"]),
        policy: { roleTiers: new Map([["ORG_CAT_BREEDER", 1]]) },
      },
      "passed",
    ],
    [
      "is not evaluated without assignments",
      { accounts: [{ roles: ["ORG_GROUP_CREATOR"], assignments: deniedAssignments() }] },
      "notEvaluated",
    ],
    [
      "finds one in the part that was read",
      {
        accounts: [{ roles: ["ORG_GROUP_CREATOR"], assignments: deniedAssignments("GROUP_OWNER") }],
      },
      "failed",
    ],
    [
      "judges Cloud Manager too",
      { ...held(["ORG_GROUP_CREATOR", "ORG_OWNER"]), organization: { platform: "cloud-manager" } },
      "failed",
    ],
  ])("%s", (_title, trial, verdict) => expect(tryRule("MSA105", trial).verdict).toBe(verdict));
});
