import type { AccountRecord } from "@purser/inventory";
import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, denied, entry, hexId, ok } from "../../test/records.ts";

const projects = ["production", "staging", "development"].map((environment, index) => ({
  projectId: hexId(index + 1),
  name: environment,
  tags: ok([{ key: "env", value: environment }]),
}));
const unnamed = { projectId: hexId(9), name: "shop", tags: ok([]) };
const app = (
  number: number,
  projectNumbers: number[],
  addresses: string[],
): Partial<AccountRecord> => ({
  clientId: clientIdOf(number),
  name: `app-${number}`,
  assignments: ok(
    projectNumbers.map((one) => ({ projectId: hexId(one), roles: ok(["GROUP_READ_ONLY"]) })),
  ),
  accessList: ok(addresses.map((address) => entry({ address }))),
});
const judge = (...accounts: Partial<AccountRecord>[]) =>
  tryRule("MSA509", { projects: [...projects, unnamed], accounts });

describe("MSA509 shared-egress", () => {
  test("tells each address that accounts of several environments call from", () => {
    const { findings, verdict, ids } = judge(
      app(1, [2], ["18.193.77.36", "3.0.0.1"]),
      app(2, [1], ["18.193.77.36/32"]),
      app(3, [1], ["3.0.0.2"]),
    );
    expect(verdict).toBe("failed");
    expect(ids).toEqual(["18.193.77.36"]);
    expect(findings[0]).toMatchObject({
      severity: "info",
      confidence: "low",
      message:
        "18.193.77.36 is on the access lists of 2 accounts (app-1, app-2) in production, staging.",
      evidence: [
        { fact: "address", value: "18.193.77.36", source: "listOrgServiceAccountAccessList" },
        { fact: "accounts", value: 2, source: "listOrgServiceAccountAccessList" },
        { fact: "environments", value: "production staging", source: "getOrgGroups" },
      ],
      fixes: [{ kind: "investigate" }],
    });
  });

  test.each([
    ["accounts of one environment", [app(1, [1], ["3.0.0.1"]), app(2, [1], ["3.0.0.1"])], "passed"],
    ["one account of two environments", [app(1, [1, 2], ["3.0.0.1"])], "passed"],
    ["addresses of their own", [app(1, [1], ["3.0.0.1"]), app(2, [2], ["3.0.0.2"])], "passed"],
    [
      "an account in no known environment",
      [app(1, [1], ["3.0.0.1"]), app(2, [9], ["3.0.0.1"])],
      "passed",
    ],
    ["an account in no project", [app(1, [1], ["3.0.0.1"]), app(2, [], ["3.0.0.1"])], "passed"],
    [
      "accounts of one and of two environments",
      [app(1, [1], ["3.0.0.1"]), app(2, [1, 3], ["3.0.0.1"])],
      "failed",
    ],
  ])("judges %s", (_title, accounts, verdict) => expect(judge(...accounts).verdict).toBe(verdict));

  test("leaves accounts in no environment out of what it tells", () => {
    const { findings } = judge(
      app(1, [1], ["3.0.0.1"]),
      app(2, [2], ["3.0.0.1"]),
      app(3, [9], ["3.0.0.1"]),
    );
    expect(findings[0]?.message).toContain("of 2 accounts (app-1, app-2) in");
  });

  const list = denied("listOrgServiceAccountAccessList");
  const groups = denied("getOrgServiceAccountGroups");
  const pair = [app(1, [1], ["3.0.0.1"]), app(2, [2], ["3.0.0.1"])];
  test.each([
    ["an access list was denied", [app(1, [1], []), { ...app(2, [2], []), accessList: list }]],
    ["assignments were denied", [app(1, [1], []), { ...app(2, [2], []), assignments: groups }]],
  ])("does not pass where %s", (_title, accounts) =>
    expect(judge(...accounts).verdict).toBe("notEvaluated"),
  );

  test("tells what it sees beside a list that was denied", () => {
    expect(judge(...pair, { ...app(3, [1], []), accessList: list }).verdict).toBe("failed");
  });

  test("does not pass without the list of projects", () => {
    const organization = { projectCount: denied("getOrgGroups") };
    expect(tryRule("MSA509", { organization, accounts: [{}] }).verdict).toBe("notEvaluated");
  });
});
