import { describe, expect, test } from "vitest";
import { assigned, assignedTo, deniedAssignments, threeProjects } from "../../test/assigned.ts";
import { tryRule, type Trial } from "../../test/audit-with.ts";
import { clientIdOf, hexId } from "../../test/records.ts";

const admin = "ORG_STREAM_PROCESSING_ADMIN";
const manager = "GROUP_STREAM_PROCESSING_MANAGER";
const source = "getOrgServiceAccountGroups";

describe("MSA610 stream-exfil", () => {
  test("finds roles that stream data out, in the organization and in projects", () => {
    const { findings, ids } = tryRule("MSA610", {
      projects: threeProjects,
      accounts: [
        {
          roles: ["ORG_BILLING_ADMIN", admin],
          assignments: assignedTo(
            [manager, "GROUP_STREAM_PROCESSING_OWNER"],
            ["GROUP_OWNER"],
            ["GROUP_ALERTS_MANAGER", manager],
          ),
        },
      ],
    });
    const account = clientIdOf(1);
    expect(ids).toEqual([account, `${account} ${hexId(1)}`, `${account} ${hexId(3)}`]);
    expect(findings[0]).toMatchObject({
      severity: "high",
      confidence: "medium",
      message: `payments-metrics holds ${admin} in Larkfield and can stream data to targets outside.`,
      evidence: [{ fact: "roles", value: admin, source: "listOrgServiceAccounts" }],
      fixes: [{ kind: "set-organization-roles", roles: ["ORG_BILLING_ADMIN"] }],
    });
    expect(findings[1]).toMatchObject({
      message: `payments-metrics holds ${manager} and GROUP_STREAM_PROCESSING_OWNER in payments-prod and can stream data to targets outside.`,
      evidence: [
        { fact: "projectRoles", value: manager, source },
        { fact: "projectRoles", value: "GROUP_STREAM_PROCESSING_OWNER", source },
      ],
      fixes: [{ kind: "set-project-roles", projectId: hexId(1), roles: ["GROUP_READ_ONLY"] }],
    });
    expect(findings[2]?.fixes).toEqual([
      { kind: "set-project-roles", projectId: hexId(3), roles: ["GROUP_ALERTS_MANAGER"] },
    ]);
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
      { accounts: [{ assignments: deniedAssignments(manager) }] },
      "failed",
    ],
    [
      "an organization role without knowing those in projects",
      { accounts: [{ roles: [admin], assignments: deniedAssignments() }] },
      "failed",
    ],
    ["Cloud Manager", { organization: { platform: "cloud-manager" } }, "notApplicable"],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA610", trial).verdict).toBe(verdict),
  );
});
