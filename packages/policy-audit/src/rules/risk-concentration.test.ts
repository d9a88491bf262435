import { describe, expect, test } from "vitest";
import { assignedTo, deniedAssignments } from "../../test/assigned.ts";
import { tryRule, type Trial } from "../../test/audit-with.ts";
import { clientIdOf, denied } from "../../test/records.ts";

/** Accounts that score this much each: 0, 5, 15, 30, 60 or 100. */
const scoring = (...scores: number[]) => {
  const roles: Record<number, string> = {
    0: "GROUP_READ_ONLY",
    5: "GROUP_CLUSTER_LOG_VIEWER",
    15: "GROUP_ALERTS_MANAGER",
    30: "GROUP_CLUSTER_MANAGER",
    60: "GROUP_ACCESS_MANAGER",
    100: "GROUP_OWNER",
  };
  return scores.map((score, index) => ({
    clientId: clientIdOf(index + 1),
    name: `account-${index + 1}`,
    assignments: assignedTo([roles[score] ?? ""]),
  }));
};

describe("MSA612 risk-concentration", () => {
  test("finds the account that makes up more than 30 percent", () => {
    const { findings, ids } = tryRule("MSA612", { accounts: scoring(100, 60, 60, 60, 0) });
    expect(ids).toEqual([clientIdOf(1)]);
    expect(findings[0]).toMatchObject({
      severity: "info",
      confidence: "high",
      names: { account: "account-1", organization: "Larkfield" },
      message:
        "account-1 makes up 35 percent of the score of Larkfield before findings (100 of 280); above 30 percent it is the place to start.",
      evidence: [
        { fact: "score", value: 100, source: "listOrgServiceAccounts" },
        { fact: "scoreOfOrganization", value: 280, source: "listOrgServiceAccounts" },
      ],
      fixes: [{ kind: "investigate" }],
    });
  });

  test.each<[string, Trial, string[]]>([
    [
      "a little more than 30 percent",
      { accounts: scoring(60, 60, 30, 30, 15) },
      [clientIdOf(1), clientIdOf(2)],
    ],
    ["exactly 30 percent", { accounts: scoring(30, 30, 30, 5, 5) }, []],
    ["nothing to share", { accounts: scoring(0, 0, 0, 0) }, []],
    ["a quarter each", { accounts: scoring(60, 60, 60, 60) }, []],
    [
      "a quarter each, where a quarter is the limit",
      { accounts: scoring(60, 60, 60, 60), thresholds: { share: 25 } },
      [],
    ],
  ])("judges %s", (_title, trial, found) => {
    const { ids, verdict } = tryRule("MSA612", trial);
    expect(ids).toEqual(found);
    expect(verdict).toBe(found.length > 0 ? "failed" : "passed");
  });

  test("has nothing to say where an equal share is above the limit", () => {
    const three = scoring(60, 60, 60);
    expect(tryRule("MSA612", { accounts: three }).verdict).toBe("notApplicable");
    expect(tryRule("MSA612", { accounts: three, thresholds: { share: 34 } }).verdict).toBe(
      "passed",
    );
    expect(tryRule("MSA612", { accounts: [] }).verdict).toBe("notApplicable");
  });

  test.each<[string, object]>([
    ["roles", { assignments: deniedAssignments() }],
    ["an access list", { accessList: denied("listOrgServiceAccountAccessList") }],
  ])("is not evaluated where %s could not be read", (_title, changes) => {
    const [first, ...others] = scoring(100, 0, 0, 0);
    const { report, verdict } = tryRule("MSA612", {
      accounts: [...others, { ...first, ...changes }],
    });
    expect(verdict).toBe("notEvaluated");
    expect(report.notEvaluated[0]?.reason).toBe(
      "Roles or access lists of some accounts were not read, so their scores are not known.",
    );
  });

  test.each(["accountCount", "projectCount"] as const)("is not evaluated without %s", (count) => {
    const organization = { [count]: denied("any") };
    const trial = { organization, accounts: scoring(100, 0, 0, 0) };
    expect(tryRule("MSA612", trial).verdict).toBe("notEvaluated");
  });
});
