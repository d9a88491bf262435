import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, denied, hexId, ok } from "../../test/records.ts";

const within = (...roles: string[]) => ({
  assignments: ok([{ projectId: hexId(1), roles: ok(roles) }]),
});
const changed = (before: object, after: object) => ({
  accounts: [after],
  previous: { accounts: [before] },
});

describe("MSA702 role-escalated", () => {
  test("finds a more powerful role in a project", () => {
    const { findings, verdict, ids } = tryRule(
      "MSA702",
      changed(within("GROUP_READ_ONLY"), within("GROUP_CLUSTER_MANAGER", "GROUP_READ_ONLY")),
    );
    expect(verdict).toBe("failed");
    expect(ids).toEqual([`${clientIdOf(1)} ${hexId(1)}`]);
    const source = "getOrgServiceAccountGroups";
    expect(findings[0]).toMatchObject({
      severity: "high",
      names: { project: "payments-prod" },
      message:
        "payments-metrics has GROUP_CLUSTER_MANAGER, GROUP_READ_ONLY in project payments-prod; before, it had GROUP_READ_ONLY.",
      evidence: [
        { fact: "roles", value: "GROUP_CLUSTER_MANAGER GROUP_READ_ONLY", source },
        { fact: "tier", value: 3, source },
        { fact: "previous.roles", value: "GROUP_READ_ONLY", source },
        { fact: "previous.tier", value: 0, source },
      ],
      fixes: [{ kind: "set-project-roles", projectId: hexId(1), roles: ["GROUP_READ_ONLY"] }],
    });
  });

  test("finds a more powerful role in the organization", () => {
    const { findings, ids } = tryRule(
      "MSA702",
      changed({ roles: ["ORG_MEMBER"] }, { roles: ["ORG_GROUP_CREATOR"] }),
    );
    expect(ids).toEqual([clientIdOf(1)]);
    const source = "listOrgServiceAccounts";
    expect(findings[0]).toMatchObject({
      message: "payments-metrics has ORG_GROUP_CREATOR in Larkfield; before, it had ORG_MEMBER.",
      evidence: [
        { fact: "roles", value: "ORG_GROUP_CREATOR", source },
        { fact: "tier", value: 3, source },
        { fact: "previous.roles", value: "ORG_MEMBER", source },
        { fact: "previous.tier", value: 0, source },
      ],
      fixes: [{ kind: "set-organization-roles", roles: ["ORG_MEMBER"] }],
    });
  });

  test("would put back the roles that were there, whichever they were", () => {
    const before = { roles: ["ORG_BILLING_READ_ONLY", "ORG_READ_ONLY"] };
    const { findings } = tryRule("MSA702", changed(before, { roles: ["ORG_OWNER"] }));
    expect(findings[0]?.fixes).toEqual([{ kind: "set-organization-roles", ...before }]);
  });

  test("finds a role that can do harm in a project that the account was not in", () => {
    const { findings } = tryRule(
      "MSA702",
      changed({ assignments: ok([]) }, within("GROUP_CLUSTER_MANAGER")),
    );
    expect(findings[0]).toMatchObject({
      message:
        "payments-metrics has GROUP_CLUSTER_MANAGER in project payments-prod; before, it was not in it.",
      evidence: [{}, {}, { value: null }, { value: null }],
      fixes: [{ kind: "unassign", projectId: hexId(1) }],
    });
  });

  test("takes an account out of a project that it was in without a role", () => {
    const { findings } = tryRule("MSA702", changed(within(), within("GROUP_OWNER")));
    expect(findings[0]).toMatchObject({
      message: "payments-metrics has GROUP_OWNER in project payments-prod; before, it had no role.",
      evidence: [{}, {}, { value: "" }, { value: 0 }],
      fixes: [{ kind: "unassign", projectId: hexId(1) }],
    });
  });

  test("tells each scope of its own, a project that could not be read by its ID", () => {
    const assignments = ok([
      { projectId: hexId(1), roles: ok(["GROUP_OWNER"]) },
      { projectId: hexId(7), roles: ok(["GROUP_OWNER"]) },
    ]);
    const { findings } = tryRule("MSA702", {
      ...changed({ roles: [] }, { roles: ["ORG_OWNER"], assignments }),
    });
    expect(findings[0]?.fixes).toEqual([{ kind: "set-organization-roles", roles: ["ORG_MEMBER"] }]);
    expect(findings.map(({ message }) => message)).toEqual([
      "payments-metrics has ORG_OWNER in Larkfield; before, it had no role.",
      "payments-metrics has GROUP_OWNER in project payments-prod; before, it had GROUP_READ_ONLY.",
      `payments-metrics has GROUP_OWNER in project ${hexId(7)}; before, it was not in it.`,
    ]);
  });

  test.each([
    [
      "roles of the same power",
      within("GROUP_BACKUP_MANAGER"),
      within("GROUP_CLUSTER_MANAGER"),
      "passed",
    ],
    ["less power", within("GROUP_OWNER"), within("GROUP_CLUSTER_MANAGER"), "passed"],
    ["a new project to read", { assignments: ok([]) }, within("GROUP_READ_ONLY"), "passed"],
    [
      "a project that an owner reached anyway",
      { roles: ["ORG_OWNER"], assignments: ok([]) },
      within("GROUP_OWNER"),
      "passed",
    ],
    [
      "what organization-wide streams gave everywhere",
      { roles: ["ORG_MEMBER", "ORG_STREAM_PROCESSING_ADMIN"], assignments: ok([]) },
      within("GROUP_STREAM_PROCESSING_OWNER"),
      "passed",
    ],
    [
      "more than organization-wide streams gave",
      { roles: ["ORG_STREAM_PROCESSING_ADMIN"], assignments: ok([]) },
      within("GROUP_OWNER"),
      "failed",
    ],
    ["a role that is not known", within("GROUP_OWNER_OF_LATER"), within("GROUP_OWNER"), "passed"],
  ])("judges %s", (_title, before, after, verdict) =>
    expect(tryRule("MSA702", changed(before, after)).verdict).toBe(verdict),
  );

  test("goes by the tiers of the policy", () => {
    const trial = changed(within("GROUP_LATER"), within("GROUP_CLUSTER_MANAGER"));
    const policy = { roleTiers: new Map([["GROUP_LATER", 2]]) };
    expect(tryRule("MSA702", trial).verdict).toBe("passed");
    expect(tryRule("MSA702", { ...trial, policy }).verdict).toBe("failed");
  });

  const operation = "getOrgServiceAccountGroups";
  const hidden = { assignments: ok([{ projectId: hexId(1), roles: denied(operation) }]) };
  test.each([
    [
      "assignments denied before",
      { assignments: denied(operation) },
      within("GROUP_OWNER"),
      "notEvaluated",
    ],
    ["roles denied before", hidden, within("GROUP_OWNER"), "notEvaluated"],
    ["roles denied before, harmless now", hidden, within("GROUP_READ_ONLY"), "passed"],
    [
      "roles known before in a part that was read",
      { assignments: { ...denied(operation), known: [{ projectId: hexId(1), roles: ok([]) }] } },
      within("GROUP_OWNER"),
      "failed",
    ],
    [
      "roles denied before, more in the organization",
      hidden,
      { ...within("GROUP_OWNER"), roles: ["ORG_OWNER"] },
      "failed",
    ],
    ["roles denied now", {}, hidden, "notEvaluated"],
    [
      "roles denied now, more in the organization",
      {},
      { ...hidden, roles: ["ORG_OWNER"] },
      "failed",
    ],
  ])("judges %s", (_title, before, after, verdict) =>
    expect(tryRule("MSA702", changed(before, after)).verdict).toBe(verdict),
  );

  test("says what the previous state lacks", () => {
    const { report } = tryRule("MSA702", changed(hidden, within("GROUP_OWNER")));
    expect(report.notEvaluated[0]?.reason).toBe(
      `The previous state does not tell: ${operation} was denied (403).`,
    );
  });

  test.each([
    ["leaves a new account to MSA701", {}, "notApplicable"],
    [
      "does not judge an account that the previous state may have missed",
      { organization: { accountCount: denied("listOrgServiceAccounts") } },
      "notEvaluated",
    ],
  ])("%s", (_title, before, verdict) => {
    const trial = { accounts: [within("GROUP_OWNER")], previous: { ...before, accounts: [] } };
    expect(tryRule("MSA702", trial).verdict).toBe(verdict);
  });
});
