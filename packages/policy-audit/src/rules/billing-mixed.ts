import { organizationRoleEvidence, projectRolesSource } from "../roles/role-evidence.ts";
import { tierOf } from "../roles/role-tier.ts";
import { accountRule, passed, type Outcome } from "../rule.ts";
import { assignedProjects } from "../subjects/assigned-projects.ts";
import { countOf } from "../words/count-of.ts";
import { listOf } from "../words/list-of.ts";

const billing: ReadonlySet<string> = new Set(["ORG_BILLING_ADMIN", "ORG_BILLING_READ_ONLY"]);

type Values = { held: string[]; roles: string[]; projects: number; source: string };

export const billingMixed = accountRule<Values>({
  id: "MSA107",
  slug: "billing-mixed",
  title: "Billing and other work in one account",
  why: "Invoices go to other people and programs than clusters do. One account for both hands each of them what only the other needs.",
  remediation: "Give billing an account of its own.",
  platforms: ["atlas", "cloud-manager"],
  isCore: false,
  severity: "medium",
  confidence: "high",
  thresholds: {},
  standards: { owasp: ["NHI9"], nist: ["AC-5"], iso: ["A.5.3"] },
  needs: ["assignments"],
  holdsInPart: true,
  check({ record, organization }, _thresholds, { policy }): Outcome<Values> {
    if (!record.roles.some((role) => billing.has(role))) return passed;
    const roles = record.roles.filter(
      (role) => !billing.has(role) && tierOf(role, policy.roleTiers) > 0,
    );
    const projects = assignedProjects(record).length;
    if (roles.length === 0 && projects === 0) return passed;
    const held = record.roles.filter((role) => billing.has(role));
    return [{ values: { held, roles, projects, source: projectRolesSource(organization) } }];
  },
  message({ values: { held, roles, projects }, names }) {
    const inProjects = projects === 0 ? [] : [`roles in ${countOf(projects, "project")}`];
    return `${names.account} holds ${listOf(held)} in ${names.organization} and also ${listOf([...roles, ...inProjects])}.`;
  },
  evidence: ({ values: { held, roles, projects, source } }) => [
    ...organizationRoleEvidence([...held, ...roles]),
    { fact: "assignments", value: projects, source },
  ],
  fixes: () => [{ kind: "split-account" }],
});
