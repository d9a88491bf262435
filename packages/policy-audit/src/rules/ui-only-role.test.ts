import { describe, expect, test } from "vitest";
import { assigned, deniedAssignments } from "../../test/assigned.ts";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, hexId } from "../../test/records.ts";

const cloudManager = { platform: "cloud-manager" as const };
const source = "getOrgServiceAccountGroups";

describe("MSA109 ui-only-role", () => {
  test("finds data access roles project by project", () => {
    const { findings, ids } = tryRule(
      "MSA109",
      assigned(
        ["GROUP_DATA_ACCESS_ADMIN", "GROUP_DATA_ACCESS_READ_ONLY"],
        ["GROUP_ALERTS_MANAGER", "GROUP_DATA_ACCESS_READ_WRITE"],
        ["GROUP_OBSERVABILITY_VIEWER"],
      ),
    );
    expect(ids).toEqual([`${clientIdOf(1)} ${hexId(1)}`, `${clientIdOf(1)} ${hexId(2)}`]);
    expect(findings[0]).toMatchObject({
      severity: "medium",
      confidence: "high",
      message:
        "payments-metrics holds GROUP_DATA_ACCESS_ADMIN and GROUP_DATA_ACCESS_READ_ONLY in payments-prod; no service account reaches documents with that.",
      evidence: [
        { fact: "projectRoles", value: "GROUP_DATA_ACCESS_ADMIN", source },
        { fact: "projectRoles", value: "GROUP_DATA_ACCESS_READ_ONLY", source },
      ],
      fixes: [{ kind: "set-project-roles", projectId: hexId(1), roles: ["GROUP_READ_ONLY"] }],
    });
    expect(findings[1]?.fixes).toEqual([
      { kind: "set-project-roles", projectId: hexId(2), roles: ["GROUP_ALERTS_MANAGER"] },
    ]);
  });

  test.each([
    ["passes other roles", assigned(["GROUP_OWNER", "GROUP_READ_ONLY"]), "passed"],
    [
      "is not evaluated where roles could not be read",
      { accounts: [{ assignments: deniedAssignments("GROUP_OWNER") }] },
      "notEvaluated",
    ],
    [
      "finds one in the part that was read",
      { accounts: [{ assignments: deniedAssignments("GROUP_DATA_ACCESS_READ_ONLY") }] },
      "failed",
    ],
    [
      "has nothing to say on Cloud Manager",
      { ...assigned(["GROUP_DATA_ACCESS_ADMIN"]), organization: cloudManager },
      "notApplicable",
    ],
  ])("%s", (_title, trial, verdict) => expect(tryRule("MSA109", trial).verdict).toBe(verdict));
});
