import { describe, expect, test } from "vitest";
import { assigned, assignedTo, deniedAssignments, threeProjects } from "../../test/assigned.ts";
import { tryRule, type Trial } from "../../test/audit-with.ts";
import { denied, hexId, ok } from "../../test/records.ts";

const reads = ["GROUP_READ_ONLY"];
const writes = ["GROUP_ALERTS_MANAGER"];
const source = "getOrgServiceAccountGroups";
const held = (roles: string[], ...inProjects: string[][]): Trial => ({
  projects: threeProjects,
  accounts: [{ roles, assignments: assignedTo(...inProjects) }],
});

describe("MSA603 org-privileged-but-project-managed", () => {
  test("finds a powerful organization role in reach of a project's owners", () => {
    const trial = held(["ORG_BILLING_ADMIN", "ORG_OWNER"], reads, [], writes);
    const { findings } = tryRule("MSA603", trial);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      severity: "high",
      confidence: "medium",
      message:
        "payments-metrics holds ORG_OWNER in Larkfield and is assigned to payments-prod, payments: project owners there can make secrets for it.",
      evidence: [
        { fact: "roles", value: "ORG_OWNER", source: "listOrgServiceAccounts" },
        { fact: "assignments", value: hexId(1), source },
        { fact: "assignments", value: hexId(3), source },
      ],
      fixes: [
        { kind: "unassign", projectId: hexId(1) },
        { kind: "unassign", projectId: hexId(3) },
      ],
    });
  });

  test("finds roles in one project in reach of another's owners", () => {
    const { findings } = tryRule("MSA603", assigned(writes, reads));
    expect(findings[0]).toMatchObject({
      severity: "high",
      message:
        "payments-metrics is assigned to payments-prod, payments-dev: the owners of each can make secrets for it and use its roles in the others.",
      evidence: [
        { fact: "assignments", value: hexId(1), source },
        { fact: "assignments", value: hexId(2), source },
      ],
      fixes: [{ kind: "split-account" }],
    });
  });

  test("takes roles that only read for less, and names projects that could not be read by ID", () => {
    const { findings } = tryRule("MSA603", { ...assigned(reads, reads), projects: [] });
    expect(findings[0]?.severity).toBe("medium");
    expect(findings[0]?.message).toContain(`is assigned to ${hexId(1)}, ${hexId(2)}: `);
  });

  test.each<[string, Trial, string]>([
    ["an organization owner in no project", held(["ORG_OWNER"]), "passed"],
    ["an organization owner in one project", held(["ORG_OWNER"], reads), "failed"],
    ["a project creator (tier 3) in one project", held(["ORG_GROUP_CREATOR"], writes), "passed"],
    ["one project", assigned(["GROUP_OWNER"]), "passed"],
    ["two projects", assigned(reads, reads), "failed"],
    [
      "no knowledge of assignments",
      { accounts: [{ assignments: deniedAssignments() }] },
      "notEvaluated",
    ],
    [
      "one known assignment of an owner",
      { accounts: [{ roles: ["ORG_OWNER"], assignments: deniedAssignments(...reads) }] },
      "failed",
    ],
    [
      "one known assignment",
      { accounts: [{ assignments: deniedAssignments(...reads) }] },
      "notEvaluated",
    ],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA603", trial).verdict).toBe(verdict),
  );

  test("does without knowing the roles, and takes them for the worst", () => {
    const hidden = denied("getOrgServiceAccountGroups");
    const assignments = ok([
      { projectId: hexId(1), roles: ok(reads) },
      { projectId: hexId(2), roles: hidden },
    ]);
    const { findings } = tryRule("MSA603", { accounts: [{ assignments }] });
    expect(findings[0]?.severity).toBe("high");
  });

  test("goes by the policy's tier of an unknown role", () => {
    const trial = held(["ORG_CAT_BREEDER"], reads);
    expect(tryRule("MSA603", trial).verdict).toBe("failed");
    const tiers = (tier: number) => ({ roleTiers: new Map([["ORG_CAT_BREEDER", tier]]) });
    expect(tryRule("MSA603", { ...trial, policy: tiers(3) }).verdict).toBe("passed");
    expect(tryRule("MSA603", { ...trial, policy: tiers(4) }).findings[0]?.message).toContain(
      "holds ORG_CAT_BREEDER in Larkfield",
    );
  });
});
