import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, daysAgo, denied, hexId, ok } from "../../test/records.ts";

/** The previous state is a week older. */
const added = (changes = {}) => ({
  accounts: [{}, { clientId: clientIdOf(2), name: "pricing", createdAt: daysAgo(3), ...changes }],
  previous: { accounts: [{}] },
});

describe("MSA701 new-sa", () => {
  test("tells the account that was not there before", () => {
    const { findings, verdict, ids } = tryRule("MSA701", added());
    expect(verdict).toBe("passed, failed");
    expect(ids).toEqual([clientIdOf(2)]);
    expect(findings[0]).toMatchObject({
      severity: "info",
      message:
        "pricing was not there on 2026-11-15T09:00:00Z; it was created on 2026-11-19T09:00:00Z.",
      evidence: [
        { fact: "createdAt", value: "2026-11-19T09:00:00Z", source: "listOrgServiceAccounts" },
        { fact: "tier", value: 0, source: "listOrgServiceAccounts" },
      ],
      fixes: [{ kind: "investigate" }, { kind: "declare", section: "accounts" }],
    });
  });

  test.each([
    [{ createdAt: daysAgo(7) }, "although it was created on 2026-11-15T09:00:00Z."],
    [{ createdAt: "soon" }, "the day it was created cannot be read."],
  ])("says of %j that it should have been there", (changes, words) => {
    const { findings } = tryRule("MSA701", added(changes));
    expect(findings[0]?.message).toBe(`pricing was not there on 2026-11-15T09:00:00Z; ${words}`);
  });

  const inProject = (role: string) => ({
    assignments: ok([{ projectId: hexId(1), roles: ok([role]) }]),
  });
  test.each([
    ["a role of tier 3", inProject("GROUP_CLUSTER_MANAGER"), "info"],
    ["a role of tier 4", inProject("GROUP_DATABASE_ACCESS_ADMIN"), "high"],
    ["a role of tier 5", inProject("GROUP_OWNER"), "high"],
    ["an owner's role", { roles: ["ORG_OWNER"] }, "high"],
  ])("grades one with %s", (_title, changes, severity) =>
    expect(tryRule("MSA701", added(changes)).findings[0]?.severity).toBe(severity),
  );

  test("goes by the client ID, not by the name", () => {
    const trial = { accounts: [{ name: "renamed" }], previous: { accounts: [{}] } };
    expect(tryRule("MSA701", trial).verdict).toBe("passed");
  });

  test("does not call an account new that the previous state may have missed", () => {
    const accountCount = denied("listOrgServiceAccounts");
    const { verdict, report } = tryRule("MSA701", {
      ...added(),
      previous: { organization: { accountCount }, accounts: [{}] },
    });
    expect(verdict).toBe("passed, notEvaluated");
    expect(report.notEvaluated[0]?.reason).toBe(
      "The previous state does not tell: listOrgServiceAccounts was denied (403).",
    );
  });

  test("is not applicable without a previous state", () => {
    expect(tryRule("MSA701", { accounts: [{}] }).verdict).toBe("notApplicable");
  });
});
