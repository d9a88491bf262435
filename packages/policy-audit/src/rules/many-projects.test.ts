import { describe, expect, test } from "vitest";
import { deniedBeyond } from "../../test/assigned.ts";
import { tryRule, type Trial } from "../../test/audit-with.ts";
import { denied, hexId, now, ok } from "../../test/records.ts";

const listed = (count: number, ...roles: string[]) =>
  Array.from({ length: count }, (_, index) => ({ projectId: hexId(index + 1), roles: ok(roles) }));
const assignments = (count: number, ...roles: string[]) => ok(listed(count, ...roles));

/** An account that holds a role in so many projects of so many. */
const writing = (count: number, of: number, role = "GROUP_ALERTS_MANAGER"): Trial => ({
  organization: { projectCount: ok(of) },
  accounts: [{ assignments: assignments(count, role) }],
});
const everywhere = (role: string, of: number): Trial => ({
  organization: { projectCount: ok(of) },
  accounts: [{ roles: ["ORG_GROUP_CREATOR", role], assignments: assignments(1, "GROUP_OWNER") }],
});
const severityOf = (trial: Trial) => tryRule("MSA601", trial).findings[0]?.severity;

describe("MSA601 many-projects", () => {
  test.each([
    ["an owner", everywhere("ORG_OWNER", 6), [{ kind: "declare", section: "suppressions" }], true],
    ["project roles", writing(6, 24), [{ kind: "split-account" }], false],
  ])(
    "lets an account for emergencies keep what reaches all projects: %s",
    (_title, trial, fixes, isSaid) => {
      const breakGlass = [{ match: {}, reason: "r", reviewer: "anna", expiresAt: now + 1 }];
      const [finding] = tryRule("MSA601", { ...trial, policy: { breakGlass } }).findings;
      expect(finding?.fixes).toEqual(fixes);
      expect(finding?.message.endsWith("The account is declared as break-glass.")).toBe(isSaid);
    },
  );

  test("finds an account that changes more than five projects", () => {
    const { findings } = tryRule("MSA601", writing(6, 24));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      severity: "medium",
      confidence: "high",
      message:
        "payments-metrics may change things in 6 of 24 projects of Larkfield; 5 are allowed.",
      evidence: [
        { fact: "projectsWithWriteRoles", value: 6, source: "getOrgServiceAccountGroups" },
        { fact: "projects", value: 24, source: "getOrgGroups" },
      ],
      fixes: [{ kind: "split-account" }],
    });
  });

  test.each([
    ["five projects", writing(5, 5), undefined],
    ["six of 24, exactly a quarter", writing(6, 24), "medium"],
    ["six of 23, more than a quarter", writing(6, 23), "high"],
    ["twenty of a hundred", writing(20, 100), "medium"],
    ["21 of a hundred", writing(21, 100), "high"],
    ["an organization owner of five projects", everywhere("ORG_OWNER", 5), undefined],
    ["an organization owner of six projects", everywhere("ORG_OWNER", 6), "high"],
    ["roles that only read", writing(30, 30, "GROUP_CLUSTER_LOG_VIEWER"), undefined],
    ["reading everything", everywhere("ORG_READ_ONLY", 30), undefined],
  ])("ranks %s", (_title, trial, severity) => expect(severityOf(trial)).toBe(severity));

  test("says through which role an account reaches all projects", () => {
    const { findings } = tryRule("MSA601", everywhere("ORG_STREAM_PROCESSING_ADMIN", 43));
    expect(findings[0]).toMatchObject({
      message:
        "payments-metrics may change things in all 43 projects of Larkfield, through ORG_STREAM_PROCESSING_ADMIN; 5 are allowed.",
      evidence: [
        { fact: "roles", value: "ORG_STREAM_PROCESSING_ADMIN", source: "listOrgServiceAccounts" },
        { fact: "projects", value: 43, source: "getOrgGroups" },
      ],
      fixes: [
        { kind: "set-organization-roles", roles: ["ORG_GROUP_CREATOR"] },
        { kind: "split-account" },
      ],
    });
  });

  test("goes by the numbers of the policy", () => {
    const tried = (thresholds: Record<string, number>) =>
      severityOf({ ...writing(6, 100), thresholds });
    const limits = { projects: 5, manyProjects: 20, share: 25 };
    expect(tried({ ...limits, projects: 6 })).toBeUndefined();
    expect(tried({ ...limits, manyProjects: 5 })).toBe("high");
    expect(tried({ ...limits, share: 5 })).toBe("high");
  });

  describe("where something could not be read", () => {
    const inPart = (count: number): Trial => ({
      organization: { projectCount: ok(100) },
      accounts: [{ assignments: deniedBeyond(listed(count, "GROUP_OWNER")) }],
    });

    test("finds too many in the part of the projects that was read, and passes no part", () => {
      expect(tryRule("MSA601", inPart(6)).findings[0]?.message).toBe(
        "payments-metrics may change things in at least 6 of 100 projects of Larkfield; 5 are allowed.",
      );
      expect(tryRule("MSA601", inPart(5)).verdict).toBe("notEvaluated");
    });

    test("does without the number of projects, but not for roles that reach all", () => {
      const open = { projectCount: denied("getOrgGroups") };
      const { findings, verdict } = tryRule("MSA601", { ...writing(6, 6), organization: open });
      expect(verdict).toBe("failed");
      expect(findings[0]).toMatchObject({
        severity: "medium",
        message: "payments-metrics may change things in 6 projects of Larkfield; 5 are allowed.",
        evidence: [{ value: 6 }, { fact: "projects", value: null }],
      });
      const owner = { ...everywhere("ORG_OWNER", 30), organization: open };
      expect(tryRule("MSA601", owner).verdict).toBe("notEvaluated");
    });
  });
});
