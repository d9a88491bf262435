import { describe, expect, test } from "vitest";
import { assigned, deniedAssignments } from "../../test/assigned.ts";
import { tryRule, type Trial } from "../../test/audit-with.ts";
import { clientIdOf, hexId } from "../../test/records.ts";

const declared = { accounts: [{ match: { name: /^payments/ }, handlesBackups: true as const }] };

describe("MSA606 backup-exfil", () => {
  test("finds who can carry backups out", () => {
    const { findings, ids } = tryRule(
      "MSA606",
      assigned(
        ["GROUP_ALERTS_MANAGER", "GROUP_BACKUP_MANAGER"],
        ["GROUP_BACKUP_EXPORT_OPERATOR"],
        ["GROUP_BACKUP_CREATOR", "GROUP_BACKUP_RECOVERY_OPERATOR"],
      ),
    );
    expect(ids).toEqual([`${clientIdOf(1)} ${hexId(1)}`, `${clientIdOf(1)} ${hexId(2)}`]);
    expect(findings[0]).toMatchObject({
      severity: "medium",
      confidence: "high",
      message:
        "payments-metrics holds GROUP_BACKUP_MANAGER in payments-prod and can take its backups elsewhere; the policy does not say that this is what it is for.",
      evidence: [
        {
          fact: "projectRoles",
          value: "GROUP_BACKUP_MANAGER",
          source: "getOrgServiceAccountGroups",
        },
      ],
      fixes: [
        { kind: "set-project-roles", projectId: hexId(1), roles: ["GROUP_ALERTS_MANAGER"] },
        { kind: "declare", section: "accounts" },
      ],
    });
  });

  test.each<[string, Trial, string]>([
    [
      "one that is there for it",
      { ...assigned(["GROUP_BACKUP_MANAGER"]), policy: declared },
      "passed",
    ],
    ["other roles", assigned(["GROUP_OWNER"]), "passed"],
    [
      "roles that could not be read",
      { accounts: [{ assignments: deniedAssignments() }] },
      "notEvaluated",
    ],
    [
      "one in the part that was read",
      { accounts: [{ assignments: deniedAssignments("GROUP_BACKUP_EXPORT_OPERATOR") }] },
      "failed",
    ],
    ["Cloud Manager", { organization: { platform: "cloud-manager" } }, "notApplicable"],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA606", trial).verdict).toBe(verdict),
  );
});
