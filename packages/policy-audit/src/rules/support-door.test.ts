import { describe, expect, test } from "vitest";
import { assigned, deniedAssignments } from "../../test/assigned.ts";
import { tryRule, type Trial } from "../../test/audit-with.ts";
import { clientIdOf, hexId } from "../../test/records.ts";

const role = "GROUP_SUPPORT_ACCESS_MANAGER";

describe("MSA609 support-door", () => {
  test("finds who can let employees of MongoDB in", () => {
    const { findings, ids } = tryRule("MSA609", assigned(["GROUP_OWNER"], [role]));
    expect(ids).toEqual([`${clientIdOf(1)} ${hexId(2)}`]);
    expect(findings[0]).toMatchObject({
      severity: "medium",
      confidence: "high",
      message:
        "payments-metrics holds GROUP_SUPPORT_ACCESS_MANAGER in payments-dev and can let employees of MongoDB in.",
      evidence: [{ fact: "projectRoles", value: role, source: "getOrgServiceAccountGroups" }],
      fixes: [{ kind: "set-project-roles", projectId: hexId(2), roles: ["GROUP_READ_ONLY"] }],
    });
  });

  test.each<[string, Trial, string]>([
    ["other roles", assigned(["GROUP_OWNER"]), "passed"],
    [
      "roles that could not be read",
      { accounts: [{ assignments: deniedAssignments() }] },
      "notEvaluated",
    ],
    [
      "one in the part that was read",
      { accounts: [{ assignments: deniedAssignments(role) }] },
      "failed",
    ],
    ["Cloud Manager", { organization: { platform: "cloud-manager" } }, "notApplicable"],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA609", trial).verdict).toBe(verdict),
  );
});
