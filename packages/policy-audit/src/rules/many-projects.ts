import { leaveOrganizationRoles } from "../roles/remaining-roles.ts";
import { organizationRoleEvidence, projectRolesSource } from "../roles/role-evidence.ts";
import { accountRule, passed, type Outcome } from "../rule.ts";
import { isBreakGlass, keptWords } from "../secrets/retire-account.ts";
import { roleEverywhere, writeTier } from "../subjects/effective-scope.ts";

type Values = {
  count: number;
  /** Projects of the organization; null where they could not be counted. */
  of: number | null;
  /** The organization role that reaches all projects, and the roles that stay without it. */
  through: { role: string; rest: string[] } | undefined;
  /** Declared as break-glass, where an organization role is what the account is for. */
  isKept: boolean;
  /** Roles in further projects could not be read. */
  isPart: boolean;
  source: string;
};

export const manyProjects = accountRule({
  id: "MSA601",
  slug: "many-projects",
  title: "Changes many projects",
  why: "One leaked secret reaches as many projects as its account does, and nobody can tell afterwards which application it was used by. An account per application and environment keeps the damage in one place.",
  remediation:
    "Make an account for each application and environment and give each its own projects; take an organization role that reaches all projects away once they work.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "high",
  confidence: "high",
  thresholds: {
    projects: {
      default: 5,
      unit: "projects",
      least: 1,
      most: 10_000,
      source: "Purser: what one application with its environments has at most",
      presets: { relaxed: 10, strict: 3 },
    },
    manyProjects: {
      default: 20,
      unit: "projects",
      least: 1,
      most: 10_000,
      source: "Purser: above it the finding is high",
    },
    share: {
      default: 25,
      unit: "percent",
      least: 1,
      most: 100,
      source: "Purser: above this share of the organization's projects the finding is high",
    },
  },
  standards: { owasp: ["NHI9"], nist: ["AC-6"] },
  needs: ["projects", "projectRoles"],
  holdsInPart: true,
  check(account, limits, { now }): Outcome<Values> {
    const { record, assignments, scope, organization } = account;
    const role = roleEverywhere(record.roles);
    const { of } = scope;
    const count = role === undefined ? countWritten(assignments) : (of ?? 0);
    if (count <= limits.projects) return passed;
    const isMost = of !== null && count * 100 > limits.share * of;
    return [
      {
        severity: count > limits.manyProjects || isMost ? "high" : "medium",
        values: {
          count,
          of,
          through:
            role === undefined
              ? undefined
              : { role, rest: record.roles.filter((one) => one !== role) },
          isKept: role !== undefined && isBreakGlass(account, now),
          isPart: scope.projects === null,
          source: projectRolesSource(organization),
        },
      },
    ];
  },
  message({ values: { count, of, through, isKept, isPart }, names }, { projects }) {
    if (through !== undefined) {
      return `${names.account} may change things in all ${count} projects of ${names.organization}, through ${through.role}; ${projects} are allowed.${keptWords(isKept)}`;
    }
    const all = of === null ? "" : ` of ${of}`;
    return `${names.account} may change things in ${isPart ? "at least " : ""}${count}${all} projects of ${names.organization}; ${projects} are allowed.`;
  },
  evidence: ({ values: { count, of, through, source } }) => [
    ...(through === undefined
      ? [{ fact: "projectsWithWriteRoles", value: count, source }]
      : organizationRoleEvidence([through.role])),
    { fact: "projects", value: of, source: "getOrgGroups" },
  ],
  fixes({ values: { through, isKept } }) {
    if (isKept) return [{ kind: "declare", section: "suppressions" }];
    return through === undefined
      ? [{ kind: "split-account" }]
      : [leaveOrganizationRoles(through.rest), { kind: "split-account" }];
  },
});

function countWritten(assignments: readonly { tier: number }[]): number {
  let count = 0;
  for (const { tier } of assignments) if (tier >= writeTier) count++;
  return count;
}
