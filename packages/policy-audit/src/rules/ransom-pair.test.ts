import { describe, expect, test } from "vitest";
import { assigned, deniedAssignments } from "../../test/assigned.ts";
import { tryRule, type Trial } from "../../test/audit-with.ts";
import { clientIdOf, hexId } from "../../test/records.ts";

const backup = "GROUP_BACKUP_MANAGER";
const part = (...roles: string[]): Trial => ({
  accounts: [{ assignments: deniedAssignments(...roles) }],
});

describe("MSA605 ransom-pair", () => {
  test("finds both roles in a project", () => {
    const { findings, ids } = tryRule(
      "MSA605",
      assigned([backup], [backup, "GROUP_CLUSTER_MANAGER", "GROUP_ALERTS_MANAGER"]),
    );
    expect(ids).toEqual([`${clientIdOf(1)} ${hexId(2)}`]);
    expect(findings[0]).toMatchObject({
      severity: "high",
      confidence: "high",
      message:
        "payments-metrics holds GROUP_BACKUP_MANAGER and GROUP_CLUSTER_MANAGER in payments-dev: it can harm the data and delete the snapshots of it.",
      evidence: [
        { fact: "projectRoles", value: backup, source: "getOrgServiceAccountGroups" },
        {
          fact: "projectRoles",
          value: "GROUP_CLUSTER_MANAGER",
          source: "getOrgServiceAccountGroups",
        },
      ],
      fixes: [{ kind: "split-account" }],
    });
  });

  test.each<[string, Trial, string]>([
    ["cluster manager", assigned([backup, "GROUP_CLUSTER_MANAGER"]), "failed"],
    ["database access admin", assigned([backup, "GROUP_DATABASE_ACCESS_ADMIN"]), "failed"],
    ["data access admin", assigned([backup, "GROUP_DATA_ACCESS_ADMIN"]), "failed"],
    ["stream processing owner", assigned([backup, "GROUP_STREAM_PROCESSING_OWNER"]), "failed"],
    ["network access manager", assigned([backup, "GROUP_NETWORK_ACCESS_MANAGER"]), "passed"],
    ["cluster manager elsewhere", assigned([backup], ["GROUP_CLUSTER_MANAGER"]), "passed"],
    [
      "nothing of backups",
      assigned(["GROUP_CLUSTER_MANAGER", "GROUP_DATA_ACCESS_ADMIN"]),
      "passed",
    ],
    ["roles that could not be read", part(backup), "notEvaluated"],
    ["both in the part that was read", part(backup, "GROUP_CLUSTER_MANAGER"), "failed"],
    [
      "Cloud Manager, which has no such roles",
      { organization: { platform: "cloud-manager" } },
      "notApplicable",
    ],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA605", trial).verdict).toBe(verdict),
  );
});
