import { describe, expect, test } from "vitest";
import { assignedTo, deniedAssignments, threeProjects } from "../../test/assigned.ts";
import { tryRule, type Trial } from "../../test/audit-with.ts";
import { clientIdOf, hexId } from "../../test/records.ts";

const reads = ["GROUP_READ_ONLY"];
const source = "getOrgServiceAccountGroups";
const held = (roles: string[], ...inProjects: string[][]): Trial => ({
  projects: threeProjects,
  accounts: [{ roles, assignments: assignedTo(...inProjects) }],
});

describe("MSA117 org-read-when-project-enough", () => {
  test("finds an account that reads everything for the sake of two projects", () => {
    const { findings } = tryRule("MSA117", held(["ORG_READ_ONLY"], reads, [], reads));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      severity: "low",
      confidence: "low",
      message:
        "payments-metrics holds ORG_READ_ONLY in Larkfield but only reads payments-prod, payments.",
      evidence: [
        { fact: "roles", value: "ORG_READ_ONLY", source: "listOrgServiceAccounts" },
        { fact: "assignments", value: hexId(1), source },
        { fact: "assignments", value: hexId(3), source },
      ],
      fixes: [{ kind: "set-organization-roles", roles: ["ORG_MEMBER"] }],
    });
  });

  test("keeps other organization roles, and names a project that could not be read by its ID", () => {
    const trial = { ...held(["ORG_GROUP_CREATOR", "ORG_READ_ONLY"], reads), projects: [] };
    const { findings } = tryRule("MSA117", trial);
    expect(findings[0]?.message).toMatch(new RegExp(`only reads ${hexId(1)}\\.$`));
    expect(findings[0]?.fixes).toEqual([
      { kind: "set-organization-roles", roles: ["ORG_GROUP_CREATOR"] },
    ]);
  });

  test.each<[string, Trial, string]>([
    ["three projects", held(["ORG_READ_ONLY"], reads, reads, reads), "failed"],
    ["four projects", held(["ORG_READ_ONLY"], reads, reads, reads, reads), "passed"],
    ["no project", held(["ORG_READ_ONLY"]), "passed"],
    [
      "a project where it may more",
      held(["ORG_READ_ONLY"], reads, ["GROUP_CLUSTER_LOG_VIEWER"]),
      "passed",
    ],
    ["a member", held(["ORG_MEMBER"], reads), "passed"],
    [
      "the account that collects",
      { ...held(["ORG_READ_ONLY"], reads), organization: { self: clientIdOf(1) } },
      "passed",
    ],
    [
      "fewer projects by the policy",
      { ...held(["ORG_READ_ONLY"], reads, reads), thresholds: { projects: 1 } },
      "passed",
    ],
    [
      "roles that could not be read",
      { accounts: [{ roles: ["ORG_READ_ONLY"], assignments: deniedAssignments(...reads) }] },
      "notEvaluated",
    ],
    [
      "Cloud Manager",
      { ...held(["ORG_READ_ONLY"], reads), organization: { platform: "cloud-manager" } },
      "failed",
    ],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA117", trial).verdict).toBe(verdict),
  );
});
