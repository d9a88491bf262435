import type { Platform } from "@purser/inventory";
import { heldInProjects, type HeldInProject } from "../roles/held-in-projects.ts";
import { leaveOrganizationRoles, leaveProjectRoles } from "../roles/remaining-roles.ts";
import { organizationRoleEvidence, projectRoleEvidence } from "../roles/role-evidence.ts";
import { accountRule, type Outcome } from "../rule.ts";
import { isBreakGlass, keptWords } from "../secrets/retire-account.ts";
import { listOf } from "../words/list-of.ts";

/** Project roles that make secrets for the project's service accounts. Source: both APIs, required roles. */
const secretMakers: Readonly<Record<Platform, ReadonlySet<string>>> = {
  atlas: new Set(["GROUP_OWNER"]),
  "cloud-manager": new Set(["GROUP_OWNER", "GROUP_USER_ADMIN"]),
};

/** `isKept`: declared as break-glass, where the role is what the account is for. */
type Values = HeldInProject & { isKept?: true };

export const selfPerpetuating = accountRule<Values>({
  id: "MSA608",
  slug: "self-perpetuating",
  title: "Can make secrets for itself",
  why: "Rotating the secret does not end a break-in here: whoever was in has made another one. An organization owner can do so for every account and make new ones.",
  remediation:
    "Let another account rotate its secrets, and replace the role by those for what it does; where it is the only one, the command leaves the account a member or reading alone.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "high",
  confidence: "high",
  thresholds: {},
  standards: { owasp: ["NHI5"], nist: ["IA-5", "AC-6"] },
  needs: ["projectRoles"],
  holdsInPart: true,
  check(account, _thresholds, { now }): Outcome<Values> {
    const { roles } = account.record;
    if (!roles.includes("ORG_OWNER")) {
      return heldInProjects(account, secretMakers[account.organization.record.platform]);
    }
    const rest = roles.filter((role) => role !== "ORG_OWNER");
    const values = { held: ["ORG_OWNER"], rest, source: "listOrgServiceAccounts" };
    const kept = isBreakGlass(account, now) ? ({ isKept: true } as const) : {};
    return [{ severity: "critical", values: { ...values, ...kept } }];
  },
  message: ({ values: { held, isKept = false }, names }) =>
    `${names.account} holds ${listOf(held)} in ${names.project ?? names.organization} and can make secrets for itself: rotation does not shut anybody out.${keptWords(isKept)}`,
  evidence: ({ values: { held, source }, subject }) =>
    subject.projectId === undefined
      ? organizationRoleEvidence(held)
      : projectRoleEvidence(held, source),
  fixes({ values: { rest, isKept }, subject: { projectId } }) {
    if (isKept) return [{ kind: "declare", section: "suppressions" }];
    return [
      projectId === undefined ? leaveOrganizationRoles(rest) : leaveProjectRoles(projectId, rest),
    ];
  },
});
