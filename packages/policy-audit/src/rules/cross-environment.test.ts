import { describe, expect, test } from "vitest";
import { assigned, deniedAssignments, threeProjects } from "../../test/assigned.ts";
import { tryRule, type Trial } from "../../test/audit-with.ts";
import { denied, hexId, notOffered, ok } from "../../test/records.ts";

const writes = ["GROUP_ALERTS_MANAGER"];
const reads = ["GROUP_CLUSTER_LOG_VIEWER"];
const source = "getOrgServiceAccountGroups";

describe("MSA602 cross-environment", () => {
  test("finds an account that changes production and development", () => {
    const { findings } = tryRule("MSA602", assigned(writes, writes, writes));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      severity: "high",
      confidence: "medium",
      message:
        "payments-metrics may change things in production (payments-prod) and development (payments-dev).",
      evidence: [
        { fact: "projectsOf production", value: "payments-prod", source },
        { fact: "projectsOf development", value: "payments-dev", source },
      ],
      fixes: [{ kind: "split-account" }],
    });
  });

  test("counts many projects of one environment, and keeps them all as evidence", () => {
    const numbers = [1, 2, 3, 4, 5];
    const projects = [
      ...numbers.map((number) => ({ projectId: hexId(number), name: `p${number}` })),
      { projectId: hexId(6), name: "p-dev", tags: ok([]) },
    ];
    const trial = assigned(...projects.map(() => writes));
    const { findings } = tryRule("MSA602", { ...trial, projects });
    expect(findings[0]?.message).toContain(
      "production (p1, p2, p3 and 2 more) and development (p-dev)",
    );
    expect(findings[0]?.evidence[0]?.value).toBe("p1, p2, p3, p4, p5");
  });

  test.each<[string, Trial, string]>([
    [
      "passes two projects of one environment",
      { ...assigned(writes, writes), projects: [{}, { projectId: hexId(2) }] },
      "passed",
    ],
    ["passes where the account only reads one of them", assigned(writes, reads), "passed"],
    ["passes a project that is of no environment", assigned(writes, [], writes), "passed"],
    [
      "is not evaluated where roles could not be read",
      { projects: threeProjects, accounts: [{ assignments: deniedAssignments(...writes) }] },
      "notEvaluated",
    ],
  ])("%s", (_title, trial, verdict) => expect(tryRule("MSA602", trial).verdict).toBe(verdict));

  describe("where a project does not tell its environment", () => {
    const third = (changes: object): Trial => {
      const [first, second] = threeProjects;
      const projects = [first ?? {}, second ?? {}, { projectId: hexId(3), name: "p", ...changes }];
      return { ...assigned(writes, [], writes), projects };
    };
    const reason = "Names or tags of projects that this account changes were not read.";

    test.each<[string, Trial]>([
      ["its tags", third({ tags: denied("getGroup") })],
      ["the project", { ...assigned(writes, [], writes), projects: threeProjects.slice(0, 2) }],
    ])("is not evaluated without %s", (_title, trial) => {
      const { report, verdict } = tryRule("MSA602", trial);
      expect(verdict).toBe("notEvaluated");
      expect(report.notEvaluated[0]?.reason).toBe(reason);
    });

    test("goes by its name where the tags could not be read", () => {
      const trial = third({ name: "p-dev", tags: denied("getGroup") });
      expect(tryRule("MSA602", trial).verdict).toBe("failed");
    });

    test("passes where the platform has no tags", () =>
      expect(tryRule("MSA602", third({ tags: notOffered("getGroup") })).verdict).toBe("passed"));

    test("passes an account that changes that project alone", () => {
      const trial = { ...third({ tags: denied("getGroup") }), ...assigned([], [], writes) };
      expect(tryRule("MSA602", { ...trial, projects: [] }).verdict).toBe("passed");
    });

    test("finds two others all the same", () => {
      const trial = { ...assigned(writes, writes, writes), projects: threeProjects.slice(0, 2) };
      expect(tryRule("MSA602", trial).verdict).toBe("failed");
    });
  });
});
