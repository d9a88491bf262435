import type { Platform } from "@purser/inventory";
import type { Policy } from "../policy/policy.ts";
import { heldFailure } from "../roles/held-in-projects.ts";
import { isKnownRole } from "../roles/known-roles.ts";
import { organizationRoleEvidence, projectRoleEvidence } from "../roles/role-evidence.ts";
import { accountRule, passed, type Failure, type Outcome } from "../rule.ts";
import { listOf } from "../words/list-of.ts";

type Values = { held: string[]; source: string };

export const unknownRole = accountRule<Values>({
  id: "MSA114",
  slug: "unknown-role",
  title: "Role that Purser does not know",
  why: "Nobody has ranked this role yet, so Purser takes it for the most powerful one until somebody says what it is. Other findings on the account may be too severe because of it.",
  remediation: "Update Purser, or say in the policy under `roles` which tier the role has.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "medium",
  confidence: "high",
  thresholds: {},
  standards: { nist: ["AC-6"] },
  needs: ["projectRoles"],
  holdsInPart: true,
  check(account, _thresholds, { policy }): Outcome<Values> {
    const { record, assignments, organization } = account;
    const { platform } = organization.record;
    let failures: Failure<Values>[] | undefined;
    if (record.roles.some((role) => isUnknown(role, platform, policy))) {
      const held = record.roles.filter((role) => isUnknown(role, platform, policy));
      failures = [{ values: { held, source: "listOrgServiceAccounts" } }];
    }
    for (const assignment of assignments) {
      if (!assignment.roles.some((role) => isUnknown(role, platform, policy))) continue;
      const held = assignment.roles.filter((role) => isUnknown(role, platform, policy));
      failures ??= [];
      failures.push(heldFailure(account, assignment, held));
    }
    return failures ?? passed;
  },
  message: ({ values: { held }, names }) =>
    `${names.account} holds ${listOf(held)} in ${names.project ?? names.organization}, which Purser does not know and ranks as highest.`,
  evidence: ({ values: { held, source }, subject }) =>
    subject.projectId === undefined
      ? organizationRoleEvidence(held)
      : projectRoleEvidence(held, source),
  fixes: () => [{ kind: "declare", section: "roles" }],
});

function isUnknown(role: string, platform: Platform, { roleTiers }: Policy): boolean {
  return !isKnownRole(role, platform) && !roleTiers.has(role);
}
