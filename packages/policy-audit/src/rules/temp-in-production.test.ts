import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { daysAgo, denied, hexId, ok } from "../../test/records.ts";

const called = (name: string, changes = {}) => ({
  accounts: [{ name, description: "Moves prices", createdAt: daysAgo(31), ...changes }],
});

describe("MSA405 temp-in-production", () => {
  test("finds an account that calls itself temporary in a production project", () => {
    const { findings, verdict } = tryRule("MSA405", called("migration-TEMP"));
    expect(verdict).toBe("failed");
    expect(findings[0]).toMatchObject({
      severity: "medium",
      confidence: "medium",
      message:
        "migration-TEMP calls itself “TEMP”, is 31 days old and in the production project payments-prod; 30 days are allowed.",
      evidence: [
        { fact: "word", value: "TEMP", source: "listOrgServiceAccounts" },
        { fact: "ageDays", value: 31, source: "listOrgServiceAccounts" },
        { fact: "projectId", value: hexId(1), source: "getOrgServiceAccountGroups" },
      ],
      fixes: [{ kind: "unassign", projectId: hexId(1) }, { kind: "rename-account" }],
    });
  });

  test("looks at the description as well", () => {
    const trial = called("migration", { description: "the old one" });
    expect(tryRule("MSA405", trial).findings[0]?.message).toContain("calls itself “old”");
  });

  test.each(["test", "my tmp", "temp_export", "poc.2", "demo", "old", "deprecated-sync"])(
    "takes %j for temporary",
    (name) => expect(tryRule("MSA405", called(name)).verdict).toBe("failed"),
  );

  test.each(["contest", "template", "olden", "poc2", "demos", "attempt", "ältold"])(
    "does not take %j for temporary",
    (name) => expect(tryRule("MSA405", called(name)).verdict).toBe("passed"),
  );

  const elsewhere = { projectId: hexId(2), name: "dev", tags: ok([{ key: "env", value: "dev" }]) };
  const inProjects = (...numbers: number[]) => ({
    assignments: ok(numbers.map((number) => ({ projectId: hexId(number), roles: ok([]) }))),
  });
  test.each([
    ["one of 30 days", called("test", { createdAt: daysAgo(30.9) }), "passed"],
    ["one of 31 days", called("test"), "failed"],
    ["one in no project", called("test", { assignments: ok([]) }), "passed"],
    [
      "one in another project",
      { ...called("test", inProjects(2)), projects: [{}, elsewhere] },
      "passed",
    ],
    [
      "one in production and another project",
      { ...called("test", inProjects(2, 1)), projects: [{}, elsewhere] },
      "failed",
    ],
    ["one in a project that was not read", called("test", inProjects(7)), "passed"],
    ["one of MongoDB's own", called("test", { systemManaged: ok(true) }), "notApplicable"],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA405", trial).verdict).toBe(verdict),
  );

  const operation = "getOrgServiceAccountGroups";
  const known = [{ projectId: hexId(1), roles: denied(operation) }];
  test.each([
    [
      "assignments that were denied",
      called("test", { assignments: denied(operation) }),
      "notEvaluated",
    ],
    [
      "assignments known in part",
      called("test", { assignments: { ...denied(operation), known } }),
      "failed",
    ],
    [
      "projects that were denied",
      { ...called("test", inProjects(7)), organization: { projectCount: denied("getOrgGroups") } },
      "notEvaluated",
    ],
    [
      "projects known in part",
      { ...called("test"), organization: { projectCount: denied("getOrgGroups") } },
      "failed",
    ],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA405", trial).verdict).toBe(verdict),
  );

  test("goes by the days of the policy", () => {
    const trial = { ...called("test", { createdAt: daysAgo(11) }), thresholds: { days: 10 } };
    expect(tryRule("MSA405", trial).findings[0]?.message).toContain("11 days old");
    expect(tryRule("MSA405", trial).findings[0]?.message).toContain("; 10 days are allowed");
  });
});
