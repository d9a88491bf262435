import { describe, expect, test } from "vitest";
import { assigned, assignedTo, deniedAssignments, threeProjects } from "../../test/assigned.ts";
import { tryRule, type Trial } from "../../test/audit-with.ts";
import { clientIdOf, hexId, now } from "../../test/records.ts";

const cloudManager = { platform: "cloud-manager" as const };

describe("MSA608 self-perpetuating", () => {
  test("finds an organization owner once, as critical", () => {
    const { findings, ids } = tryRule("MSA608", {
      projects: threeProjects,
      accounts: [
        {
          roles: ["ORG_BILLING_ADMIN", "ORG_OWNER"],
          assignments: assignedTo(["GROUP_OWNER"]),
        },
      ],
    });
    expect(ids).toEqual([clientIdOf(1)]);
    expect(findings[0]).toMatchObject({
      severity: "critical",
      confidence: "high",
      message:
        "payments-metrics holds ORG_OWNER in Larkfield and can make secrets for itself: rotation does not shut anybody out.",
      evidence: [{ fact: "roles", value: "ORG_OWNER", source: "listOrgServiceAccounts" }],
      fixes: [{ kind: "set-organization-roles", roles: ["ORG_BILLING_ADMIN"] }],
    });
  });

  test("finds each project that an account owns, as high", () => {
    const { findings, ids } = tryRule(
      "MSA608",
      assigned(["GROUP_OWNER"], ["GROUP_ACCESS_MANAGER"], ["GROUP_OWNER", "GROUP_READ_ONLY"]),
    );
    expect(ids).toEqual([`${clientIdOf(1)} ${hexId(1)}`, `${clientIdOf(1)} ${hexId(3)}`]);
    expect(findings[0]).toMatchObject({
      severity: "high",
      message:
        "payments-metrics holds GROUP_OWNER in payments-prod and can make secrets for itself: rotation does not shut anybody out.",
      evidence: [
        { fact: "projectRoles", value: "GROUP_OWNER", source: "getOrgServiceAccountGroups" },
      ],
      fixes: [{ kind: "set-project-roles", projectId: hexId(1), roles: ["GROUP_READ_ONLY"] }],
    });
  });

  test.each([
    ["is running", now + 1, [{ kind: "declare", section: "suppressions" }], true],
    ["has ended", now, [{ kind: "set-organization-roles", roles: ["ORG_MEMBER"] }], false],
  ])(
    "takes nothing away from an account for emergencies whose declaration %s",
    (_title, expiresAt, fixes, isSaid) => {
      const breakGlass = [{ match: {}, reason: "emergencies", reviewer: "anna", expiresAt }];
      const [finding] = tryRule("MSA608", {
        accounts: [{ roles: ["ORG_OWNER"] }],
        policy: { breakGlass },
      }).findings;
      expect(finding?.fixes).toEqual(fixes);
      expect(finding?.message.endsWith("out. The account is declared as break-glass.")).toBe(
        isSaid,
      );
    },
  );

  test("leaves an organization owner with nothing else a member", () =>
    expect(tryRule("MSA608", { accounts: [{ roles: ["ORG_OWNER"] }] }).findings[0]?.fixes).toEqual([
      { kind: "set-organization-roles", roles: ["ORG_MEMBER"] },
    ]));

  test.each<[string, Trial, string]>([
    ["other roles", assigned(["GROUP_ACCESS_MANAGER"]), "passed"],
    [
      "roles that could not be read",
      { accounts: [{ assignments: deniedAssignments() }] },
      "notEvaluated",
    ],
    [
      "an owner in the part that was read",
      { accounts: [{ assignments: deniedAssignments("GROUP_OWNER") }] },
      "failed",
    ],
    [
      "an organization owner whose projects could not be read",
      { accounts: [{ roles: ["ORG_OWNER"], assignments: deniedAssignments() }] },
      "failed",
    ],
    [
      "a user admin of Cloud Manager, who makes secrets there",
      { ...assigned(["GROUP_USER_ADMIN"]), organization: cloudManager },
      "failed",
    ],
    ["a user admin of Atlas, which has none", assigned(["GROUP_USER_ADMIN"]), "passed"],
    [
      "a project owner of Cloud Manager",
      { ...assigned(["GROUP_OWNER"]), organization: cloudManager },
      "failed",
    ],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA608", trial).verdict).toBe(verdict),
  );
});
