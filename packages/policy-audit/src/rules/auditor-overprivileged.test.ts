import { describe, expect, test } from "vitest";
import { assignedTo, deniedAssignments, threeProjects } from "../../test/assigned.ts";
import { tryRule, type Trial } from "../../test/audit-with.ts";
import { clientIdOf, hexId } from "../../test/records.ts";

const collector = { self: clientIdOf(1) };
const held = (roles: string[], ...inProjects: string[][]): Trial => ({
  organization: collector,
  projects: threeProjects,
  accounts: [{ roles, assignments: assignedTo(...inProjects) }],
});

describe("MSA611 auditor-overprivileged", () => {
  test("finds every role that the collecting account does not need", () => {
    const { findings, ids } = tryRule(
      "MSA611",
      held(
        ["ORG_BILLING_ADMIN", "ORG_MEMBER", "ORG_OWNER"],
        ["GROUP_OWNER", "GROUP_READ_ONLY"],
        ["GROUP_READ_ONLY"],
        ["GROUP_ALERTS_MANAGER"],
      ),
    );
    const account = clientIdOf(1);
    expect(ids).toEqual([account, `${account} ${hexId(1)}`, `${account} ${hexId(3)}`]);
    expect(findings[0]).toMatchObject({
      severity: "high",
      confidence: "high",
      message:
        "payments-metrics, with which this was collected, holds ORG_BILLING_ADMIN and ORG_OWNER in Larkfield; ORG_READ_ONLY is enough.",
      evidence: [
        { fact: "roles", value: "ORG_BILLING_ADMIN", source: "listOrgServiceAccounts" },
        { fact: "roles", value: "ORG_OWNER", source: "listOrgServiceAccounts" },
      ],
      fixes: [{ kind: "set-organization-roles", roles: ["ORG_READ_ONLY"] }],
    });
    expect(findings[1]).toMatchObject({
      message:
        "payments-metrics, with which this was collected, holds GROUP_OWNER in payments-prod; ORG_READ_ONLY is enough.",
      evidence: [
        { fact: "projectRoles", value: "GROUP_OWNER", source: "getOrgServiceAccountGroups" },
      ],
      fixes: [{ kind: "set-project-roles", projectId: hexId(1), roles: ["GROUP_READ_ONLY"] }],
    });
    expect(findings[2]?.fixes).toEqual([{ kind: "unassign", projectId: hexId(3) }]);
  });

  test.each<[string, Trial, string]>([
    ["passes ORG_READ_ONLY", held(["ORG_READ_ONLY"]), "passed"],
    ["passes a member that reads projects", held(["ORG_MEMBER"], ["GROUP_READ_ONLY"]), "passed"],
    [
      "has nothing to say on other accounts",
      { ...held(["ORG_OWNER"]), organization: { self: clientIdOf(2) } },
      "notApplicable",
    ],
    [
      "has nothing to say where no service account collected",
      { ...held(["ORG_OWNER"]), organization: {} },
      "notApplicable",
    ],
    [
      "is not evaluated where its roles in projects could not be read",
      { organization: collector, accounts: [{ assignments: deniedAssignments() }] },
      "notEvaluated",
    ],
    [
      "finds an organization role without them",
      {
        organization: collector,
        accounts: [{ roles: ["ORG_OWNER"], assignments: deniedAssignments() }],
      },
      "failed",
    ],
    [
      "judges Cloud Manager too",
      { ...held(["ORG_OWNER"]), organization: { ...collector, platform: "cloud-manager" } },
      "failed",
    ],
  ])("%s", (_title, trial, verdict) => expect(tryRule("MSA611", trial).verdict).toBe(verdict));
});
