import { describe, expect, test } from "vitest";
import { assigned, deniedAssignments } from "../../test/assigned.ts";
import { tryRule, type Trial } from "../../test/audit-with.ts";
import { clientIdOf, hexId } from "../../test/records.ts";

const alerts = "GROUP_ALERTS_MANAGER";
const cloudManager = { platform: "cloud-manager" as const };

describe("MSA607 alert-tamper", () => {
  test("finds alerts beside roles that an alert should tell of", () => {
    const { findings, ids } = tryRule(
      "MSA607",
      assigned(
        [alerts, "GROUP_CLUSTER_MANAGER", "GROUP_READ_ONLY"],
        [alerts, "GROUP_CLUSTER_CREATOR"],
      ),
    );
    expect(ids).toEqual([`${clientIdOf(1)} ${hexId(1)}`]);
    const source = "getOrgServiceAccountGroups";
    expect(findings[0]).toMatchObject({
      severity: "medium",
      confidence: "high",
      message:
        "payments-metrics holds GROUP_ALERTS_MANAGER and GROUP_CLUSTER_MANAGER in payments-prod: it can switch off the alerts on what it does.",
      evidence: [
        { fact: "projectRoles", value: alerts, source },
        { fact: "projectRoles", value: "GROUP_CLUSTER_MANAGER", source },
      ],
      fixes: [{ kind: "split-account" }],
    });
  });

  const unknown = assigned(["GROUP_CAT_BREEDER", alerts]);
  const tier = (of: number) => ({ roleTiers: new Map([["GROUP_CAT_BREEDER", of]]) });
  test.each<[string, Trial, string]>([
    ["the two in different projects", assigned([alerts], ["GROUP_CLUSTER_MANAGER"]), "passed"],
    ["a great role alone", assigned(["GROUP_CLUSTER_MANAGER", "GROUP_OWNER"]), "passed"],
    ["an unknown role of tier 3", { ...unknown, policy: tier(3) }, "failed"],
    ["an unknown role of tier 2", { ...unknown, policy: tier(2) }, "passed"],
    [
      "roles that could not be read",
      { accounts: [{ assignments: deniedAssignments(alerts) }] },
      "notEvaluated",
    ],
    [
      "both in the part that was read",
      { accounts: [{ assignments: deniedAssignments(alerts, "GROUP_OWNER") }] },
      "failed",
    ],
    [
      "a monitoring admin of Cloud Manager",
      {
        ...assigned(["GROUP_AUTOMATION_ADMIN", "GROUP_MONITORING_ADMIN"]),
        organization: cloudManager,
      },
      "failed",
    ],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA607", trial).verdict).toBe(verdict),
  );

  test("names only unknown roles that are as great", () => {
    const { findings } = tryRule("MSA607", {
      ...assigned(["GROUP_CAT_BREEDER", alerts, "GROUP_CLUSTER_MANAGER"]),
      policy: tier(2),
    });
    expect(findings[0]?.evidence.map(({ value }) => value)).toEqual([
      alerts,
      "GROUP_CLUSTER_MANAGER",
    ]);
  });
});
