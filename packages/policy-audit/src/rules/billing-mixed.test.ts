import { describe, expect, test } from "vitest";
import { assignedTo, deniedAssignments } from "../../test/assigned.ts";
import { tryRule, type Trial } from "../../test/audit-with.ts";

const source = "getOrgServiceAccountGroups";
const viewer = "ORG_BILLING_READ_ONLY";
const held = (roles: string[], ...inProjects: string[][]): Trial => ({
  accounts: [{ roles, assignments: assignedTo(...inProjects) }],
});

describe("MSA107 billing-mixed", () => {
  test("finds what the account does beside billing", () => {
    const trial = held(
      ["ORG_BILLING_ADMIN", viewer, "ORG_MEMBER", "ORG_READ_ONLY"],
      ["GROUP_OWNER"],
    );
    const { findings } = tryRule("MSA107", trial);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      severity: "medium",
      confidence: "high",
      message:
        "payments-metrics holds ORG_BILLING_ADMIN and ORG_BILLING_READ_ONLY in Larkfield and also ORG_READ_ONLY and roles in 1 project.",
      evidence: [
        { fact: "roles", value: "ORG_BILLING_ADMIN", source: "listOrgServiceAccounts" },
        { fact: "roles", value: viewer, source: "listOrgServiceAccounts" },
        { fact: "roles", value: "ORG_READ_ONLY", source: "listOrgServiceAccounts" },
        { fact: "assignments", value: 1, source },
      ],
      fixes: [{ kind: "split-account" }],
    });
  });

  test("names roles alone where there are no projects", () => {
    const { findings } = tryRule("MSA107", held([viewer, "ORG_OWNER"]));
    expect(findings[0]?.message).toMatch(/in Larkfield and also ORG_OWNER\.$/);
  });

  test.each<[string, Trial, string]>([
    ["passes billing alone", held([viewer]), "passed"],
    ["passes billing and being a member", held([viewer, "ORG_MEMBER"]), "passed"],
    ["passes what has nothing to do with billing", held(["ORG_OWNER"], ["GROUP_OWNER"]), "passed"],
    ["finds roles in projects alone", held([viewer], ["GROUP_READ_ONLY"]), "failed"],
    [
      "goes by the tier that the policy gives to an unknown role",
      {
        ...held(["ORG_CAT_BREEDER", viewer]),
        policy: { roleTiers: new Map([["ORG_CAT_BREEDER", 0]]) },
      },
      "passed",
    ],
    [
      "is not evaluated without assignments",
      { accounts: [{ roles: [viewer], assignments: deniedAssignments() }] },
      "notEvaluated",
    ],
    [
      "finds one in the part that was read",
      { accounts: [{ roles: [viewer], assignments: deniedAssignments("GROUP_READ_ONLY") }] },
      "failed",
    ],
    [
      "judges Cloud Manager too",
      { ...held([viewer, "ORG_OWNER"]), organization: { platform: "cloud-manager" } },
      "failed",
    ],
  ])("%s", (_title, trial, verdict) => expect(tryRule("MSA107", trial).verdict).toBe(verdict));
});
