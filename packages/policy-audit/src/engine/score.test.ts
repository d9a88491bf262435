import { describe, expect, test } from "vitest";
import type { AccountRecord, OrganizationRecord } from "@purser/inventory";
import { auditWith } from "../../test/audit-with.ts";
import { account, denied, entry, hexId, ok, organization, recordsOf } from "../../test/records.ts";
import { presetPolicy } from "../policy/preset-policy.ts";
import type { Score } from "../report.ts";

const silent = { ...presetPolicy("recommended"), rules: new Map() };

/** The score of an account that no rule looks at. */
function scoreOf(changes: Partial<AccountRecord>, open: Partial<OrganizationRecord> = {}): Score {
  const report = auditWith(recordsOf(organization(open), account(changes)), silent);
  const score = report.organizations[0]?.accounts[0]?.score;
  if (score === undefined) throw new Error("There is no score.");
  return score;
}

const inProjects = (count: number, role = "GROUP_OWNER") => ({
  assignments: ok(
    Array.from({ length: count }, (_, index) => ({
      projectId: hexId(index + 1),
      roles: ok([role]),
    })),
  ),
});
const of = (count: number) => ({ projectCount: ok(count) });
const listed = (...addresses: string[]) => ({
  accessList: ok(addresses.map((address) => entry({ address }))),
});

describe("an account's score", () => {
  test.each([
    ["GROUP_READ_ONLY", 0, 0],
    ["GROUP_OBSERVABILITY_VIEWER", 1, 5],
    ["GROUP_ALERTS_MANAGER", 2, 15],
    ["GROUP_CLUSTER_MANAGER", 3, 30],
    ["GROUP_ACCESS_MANAGER", 4, 60],
    ["GROUP_OWNER", 5, 100],
    ["GROUP_CAT_BREEDER", 5, 100],
  ])("weighs %s, tier %i, with %i", (role, tier, tierWeight) =>
    expect(scoreOf(inProjects(1, role))).toEqual({
      total: tierWeight,
      tier,
      tierWeight,
      scope: 1,
      exposure: 1,
      findings: 0,
    }),
  );

  test("goes by the most powerful role, wherever it is", () =>
    expect(scoreOf({ roles: ["ORG_GROUP_CREATOR"] }).tier).toBe(3));

  test.each([
    ["one of many", inProjects(1), of(40), 1],
    ["the only one", inProjects(1), of(1), 1],
    ["two of three", inProjects(2), of(3), 1.25],
    ["two of 51", inProjects(2), of(51), 1.01],
    ["all", inProjects(3), of(3), 1.5],
    ["none", inProjects(0), of(3), 1],
    ["all, through the organization", { roles: ["ORG_OWNER"] }, of(3), 1.5],
    ["the only one, through the organization", { roles: ["ORG_OWNER"] }, of(1), 1],
    ["those where it writes", inProjects(2, "GROUP_READ_ONLY"), of(3), 1.25],
    [
      "several of nobody knows how many",
      inProjects(2),
      { projectCount: denied("getOrgGroups") },
      1.5,
    ],
    ["nobody knows how many", { assignments: denied("getOrgServiceAccountGroups") }, of(3), 1.5],
  ])("widens with projects: %s", (_title, changes, open, scope) =>
    expect(scoreOf(changes, open).scope).toBe(scope),
  );

  test.each([
    ["an address", ["52.29.201.8"], 1],
    ["a /24", ["52.29.201.0/24"], 1],
    ["two /24s", ["52.29.201.0/24", "52.29.202.0/24"], 1.02],
    ["the same /24 twice", ["52.29.201.0/24", "52.29.201.0/25"], 1],
    ["a /16", ["52.29.0.0/16"], 1.17],
    ["a /8", ["52.0.0.0/8"], 1.35],
    ["half of IPv4", ["0.0.0.0/1"], 1.5],
    ["all of IPv4", ["0.0.0.0/0"], 1.5],
    ["a /48 of IPv6", ["2001:db8:1::/48"], 1],
    ["a /32 of IPv6", ["2001:db8::/32"], 1.18],
    ["the wider of two", ["2001:db8::/32", "52.29.0.0/16"], 1.18],
    ["all of IPv6", ["::/0"], 1.5],
    ["what is no address", ["52.29.201.8", "office"], 1.5],
  ])("widens with addresses: %s", (_title, addresses, exposure) =>
    expect(scoreOf(listed(...addresses)).exposure).toBe(exposure),
  );

  test.each([
    ["refused where a list is required", organization().settings, 1],
    [
      "open where none is",
      ok({ apiAccessListRequired: false, maxServiceAccountSecretValidityInHours: null }),
      1.5,
    ],
    ["open where nobody knows", denied("getOrgSettings"), 1.5],
  ])("takes no list for %s", (_title, settings, exposure) =>
    expect(scoreOf({ accessList: ok([]) }, { settings }).exposure).toBe(exposure),
  );

  test("takes a list that could not be read for open", () =>
    expect(scoreOf({ accessList: denied("listOrgServiceAccountAccessList") }).exposure).toBe(1.5));

  test("is the product of its terms as shown, rounded", () => {
    const score = scoreOf(
      { ...inProjects(2, "GROUP_ALERTS_MANAGER"), ...listed("52.29.0.0/16") },
      of(3),
    );
    expect(score).toMatchObject({ tierWeight: 15, scope: 1.25, exposure: 1.17, total: 22 });
    const worst = scoreOf({ roles: ["ORG_OWNER"], ...listed("0.0.0.0/0") }, of(9));
    expect(worst.total).toBe(225);
  });
});
