import { describe, expect, test } from "vitest";
import { assigned, deniedAssignments } from "../../test/assigned.ts";
import { tryRule, type Trial } from "../../test/audit-with.ts";
import { clientIdOf, hexId } from "../../test/records.ts";

const network = "GROUP_NETWORK_ACCESS_MANAGER";
const users = "GROUP_DATABASE_ACCESS_ADMIN";
const streams = "GROUP_STREAM_PROCESSING_OWNER";
const part = (...roles: string[]): Trial => ({
  accounts: [{ assignments: deniedAssignments(...roles) }],
});

describe("MSA604 exfil-pair", () => {
  test("finds both roles in a project, and says nothing of others", () => {
    const { findings, ids } = tryRule(
      "MSA604",
      assigned([users, "GROUP_ALERTS_MANAGER", network], [network, streams], [network]),
    );
    expect(ids).toEqual([`${clientIdOf(1)} ${hexId(1)}`, `${clientIdOf(1)} ${hexId(2)}`]);
    expect(findings[0]).toMatchObject({
      severity: "high",
      confidence: "high",
      message: `payments-metrics holds ${users} and ${network} in payments-prod: it can create a database user and open the network to it.`,
      evidence: [
        { fact: "projectRoles", value: users, source: "getOrgServiceAccountGroups" },
        { fact: "projectRoles", value: network, source: "getOrgServiceAccountGroups" },
      ],
      fixes: [{ kind: "split-account" }],
    });
    expect(findings[1]?.message).toContain(`holds ${network} and ${streams} in payments-dev`);
  });

  test.each<[string, Trial, string]>([
    ["the roles in different projects", assigned([users], [network]), "passed"],
    ["two roles that create users", assigned([users, streams]), "passed"],
    ["the network beside another role", assigned([network, "GROUP_ALERTS_MANAGER"]), "passed"],
    ["an owner, who can do both anyway", assigned([users, network, "GROUP_OWNER"]), "passed"],
    ["roles that could not be read", part(users), "notEvaluated"],
    ["both in the part that was read", part(users, network), "failed"],
    [
      "Cloud Manager, which has no such roles",
      { organization: { platform: "cloud-manager" } },
      "notApplicable",
    ],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA604", trial).verdict).toBe(verdict),
  );
});
