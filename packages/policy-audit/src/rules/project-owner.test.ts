import { describe, expect, test } from "vitest";
import { assigned, deniedAssignments } from "../../test/assigned.ts";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, hexId, ok } from "../../test/records.ts";

describe("MSA108 project-owner", () => {
  test("finds each project that an account owns, production ones as high", () => {
    const { findings, ids } = tryRule(
      "MSA108",
      assigned(["GROUP_CLUSTER_MANAGER", "GROUP_OWNER"], ["GROUP_OWNER"], ["GROUP_READ_ONLY"]),
    );
    expect(ids).toEqual([`${clientIdOf(1)} ${hexId(1)}`, `${clientIdOf(1)} ${hexId(2)}`]);
    expect(findings[0]).toMatchObject({
      severity: "high",
      confidence: "high",
      message: "payments-metrics owns the production project payments-prod.",
      evidence: [
        { fact: "projectRoles", value: "GROUP_OWNER", source: "getOrgServiceAccountGroups" },
      ],
      fixes: [{ kind: "set-project-roles", projectId: hexId(1), roles: ["GROUP_CLUSTER_MANAGER"] }],
    });
    expect(findings[1]).toMatchObject({
      severity: "medium",
      message: "payments-metrics owns the project payments-dev.",
      fixes: [{ kind: "set-project-roles", projectId: hexId(2), roles: ["GROUP_READ_ONLY"] }],
    });
  });

  test("names the listing of the project where the roles came from there", () => {
    const trial = assigned(["GROUP_OWNER"]);
    const plan = { projectRoles: "by-project" as const, requests: 9, lowerBound: 9 };
    const { findings } = tryRule("MSA108", { ...trial, organization: { plan } });
    expect(findings[0]?.evidence[0]?.source).toBe("listGroupServiceAccounts");
  });

  test("names a project that could not be read by its ID, and does not take it for production", () => {
    const trial = { ...assigned(["GROUP_OWNER"]), projects: [] };
    const { findings } = tryRule("MSA108", trial);
    expect(findings[0]).toMatchObject({
      severity: "medium",
      message: `payments-metrics owns the project ${hexId(1)}.`,
      names: { project: hexId(1) },
    });
  });

  test.each([
    ["passes other roles", assigned(["GROUP_ACCESS_MANAGER"], ["GROUP_CLUSTER_MANAGER"]), "passed"],
    ["passes an account without projects", { accounts: [{ assignments: ok([]) }] }, "passed"],
    [
      "is not evaluated where roles could not be read",
      { accounts: [{ assignments: deniedAssignments() }] },
      "notEvaluated",
    ],
    [
      "finds an owner in the part that was read",
      { accounts: [{ assignments: deniedAssignments("GROUP_OWNER") }] },
      "failed",
    ],
    [
      "passes no part",
      { accounts: [{ assignments: deniedAssignments("GROUP_READ_ONLY") }] },
      "notEvaluated",
    ],
    [
      "judges Cloud Manager too",
      { ...assigned(["GROUP_OWNER"]), organization: { platform: "cloud-manager" as const } },
      "failed",
    ],
  ])("%s", (_title, trial, verdict) => expect(tryRule("MSA108", trial).verdict).toBe(verdict));
});
