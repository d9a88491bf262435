import { describe, expect, test } from "vitest";
import { assigned, deniedAssignments } from "../../test/assigned.ts";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, hexId } from "../../test/records.ts";

const cloudManager = { platform: "cloud-manager" as const };

describe("MSA110 identity-admin", () => {
  test("finds an access manager of Atlas", () => {
    const { findings, ids } = tryRule(
      "MSA110",
      assigned(["GROUP_ACCESS_MANAGER", "GROUP_ALERTS_MANAGER"], ["GROUP_OWNER"]),
    );
    expect(ids).toEqual([`${clientIdOf(1)} ${hexId(1)}`]);
    expect(findings[0]).toMatchObject({
      severity: "high",
      confidence: "high",
      message:
        "payments-metrics holds GROUP_ACCESS_MANAGER in payments-prod and can give others access to it.",
      evidence: [
        {
          fact: "projectRoles",
          value: "GROUP_ACCESS_MANAGER",
          source: "getOrgServiceAccountGroups",
        },
      ],
      fixes: [{ kind: "set-project-roles", projectId: hexId(1), roles: ["GROUP_ALERTS_MANAGER"] }],
    });
  });

  test("finds a user admin of Cloud Manager, and leaves it reading", () => {
    const trial = { ...assigned([], ["GROUP_USER_ADMIN"]), organization: cloudManager };
    expect(tryRule("MSA110", trial).findings[0]).toMatchObject({
      message:
        "payments-metrics holds GROUP_USER_ADMIN in payments-dev and can give others access to it.",
      fixes: [{ kind: "set-project-roles", projectId: hexId(2), roles: ["GROUP_READ_ONLY"] }],
    });
  });

  test.each([
    ["passes other roles", assigned(["GROUP_OWNER"]), "passed"],
    [
      "is not evaluated where roles could not be read",
      { accounts: [{ assignments: deniedAssignments("GROUP_OWNER") }] },
      "notEvaluated",
    ],
    [
      "finds one in the part that was read",
      { accounts: [{ assignments: deniedAssignments("GROUP_ACCESS_MANAGER") }] },
      "failed",
    ],
  ])("%s", (_title, trial, verdict) => expect(tryRule("MSA110", trial).verdict).toBe(verdict));
});
