import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, denied, hexId, ok } from "../../test/records.ts";

const operation = "getOrgServiceAccountGroups";
const staging = {
  projectId: hexId(2),
  name: "staging",
  tags: ok([{ key: "env", value: "staging" }]),
};
const within = (numbers: number[], roles = ok(["GROUP_READ_ONLY", "GROUP_INDEX_MANAGER"])) => ({
  assignments: ok(numbers.map((number) => ({ projectId: hexId(number), roles }))),
});
const changed = (before: object, after: object) => ({
  projects: [{}, staging],
  accounts: [after],
  previous: { accounts: [before] },
});

describe("MSA703 new-prod-assignment", () => {
  test("finds an account that is newly in production", () => {
    const { findings, verdict, ids } = tryRule("MSA703", changed(within([2]), within([1, 2])));
    expect(verdict).toBe("failed");
    expect(ids).toEqual([`${clientIdOf(1)} ${hexId(1)}`]);
    expect(findings[0]).toMatchObject({
      severity: "medium",
      message:
        "payments-metrics is newly in the production project payments-prod, with GROUP_READ_ONLY, GROUP_INDEX_MANAGER.",
      evidence: [
        { fact: "projectId", value: hexId(1), source: operation },
        { fact: "roles", value: "GROUP_READ_ONLY GROUP_INDEX_MANAGER", source: operation },
      ],
      fixes: [{ kind: "unassign", projectId: hexId(1) }],
    });
  });

  test.each([
    [ok([]), "with no role.", ""],
    [denied(operation), "with roles that could not be read.", null],
  ])("tells which roles: %#", (roles, words, value) => {
    const { findings } = tryRule("MSA703", changed(within([]), within([1], roles)));
    expect(findings[0]?.message).toContain(words);
    expect(findings[0]?.evidence[1]?.value).toBe(value);
  });

  const unread = { assignments: denied(operation) };
  const known = (numbers: number[]) => ({
    assignments: {
      ...denied(operation),
      known: numbers.map((number) => ({ projectId: hexId(number), roles: ok([]) })),
    },
  });
  test.each([
    ["a project that it was in", within([1]), within([1]), "passed"],
    ["another project", within([]), within([2]), "passed"],
    ["a project that was not read", within([]), within([7]), "passed"],
    ["assignments denied now", within([]), unread, "notEvaluated"],
    ["a project in what is known now", within([]), known([1]), "failed"],
    ["assignments denied before", unread, within([1]), "notEvaluated"],
    ["assignments denied before, no production now", unread, within([2]), "passed"],
    ["a project in what was known before", known([1]), within([1]), "passed"],
  ])("judges %s", (_title, before, after, verdict) =>
    expect(tryRule("MSA703", changed(before, after)).verdict).toBe(verdict),
  );

  test("says what the previous state lacks", () => {
    const { report } = tryRule("MSA703", changed(unread, within([1])));
    expect(report.notEvaluated[0]?.reason).toBe(
      `The previous state does not tell: ${operation} was denied (403).`,
    );
  });

  test.each([
    ["a new account", { accounts: [{}], previous: { accounts: [] } }],
    ["no previous state", { accounts: [{}] }],
  ])("is not applicable to %s", (_title, trial) =>
    expect(tryRule("MSA703", trial).verdict).toBe("notApplicable"),
  );
});
