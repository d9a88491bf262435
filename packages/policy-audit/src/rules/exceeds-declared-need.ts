import { excessWrites, type ExcessWrites } from "../roles/excess-writes.ts";
import { heldFailure } from "../roles/held-in-projects.ts";
import { recommendationFor } from "../roles/recommendation-for.ts";
import { organizationRoleEvidence, projectRoleEvidence } from "../roles/role-evidence.ts";
import { accountRule, type Failure, type Outcome } from "../rule.ts";
import { countOf } from "../words/count-of.ts";
import { listOf } from "../words/list-of.ts";
import { someOf } from "../words/some-of.ts";

type Values = {
  excess: ExcessWrites;
  /** The roles of the same place that the needs ask for; none where they ask for nothing there. */
  enough: readonly string[];
  /** For the organization: the roles that the needs ask for in projects. */
  inProjects: readonly string[];
  needs: readonly string[];
  source: string;
};

export const exceedsDeclaredNeed = accountRule<Values>({
  id: "MSA116",
  slug: "exceeds-declared-need",
  title: "May change more than it is declared to need",
  why: "Your policy says what the account is there to do, and smaller roles do all of it. What is left over serves only whoever finds its secret.",
  remediation:
    "Give the account the smallest roles for its declared needs, those in projects first, or declare what is missing. The specification tells which operations a role may call, not which fields it may change: try it out before production.",
  platforms: ["atlas"],
  isCore: false,
  severity: "medium",
  confidence: "high",
  thresholds: {},
  standards: { owasp: ["NHI5"], nist: ["AC-6"], pci: ["7.2.5.1"] },
  needs: ["projectRoles"],
  holdsInPart: true,
  compares: "policy",
  check(account): Outcome<Values> {
    const { record, assignments, declared } = account;
    const { needs } = declared;
    if (needs === undefined) return "not-applicable";
    const enough = recommendationFor(needs);
    if ("unknown" in enough) {
      return { notEvaluated: `The policy declares a need that is not known: ${enough.unknown}.` };
    }
    const { organization, project, uncovered } = enough;
    // Some of what is granted may be for operations of which nobody can say which role they take.
    const sure = uncovered.length === 0 ? {} : ({ confidence: "medium" } as const);
    const failures: Failure<Values>[] = [];
    const excess = excessWrites(record.roles, organization);
    if (excess.roles.length > 0) {
      const source = "listOrgServiceAccounts";
      const values = { excess, enough: organization, inProjects: project, needs, source };
      failures.push({ ...sure, values });
    }
    for (const assignment of assignments) {
      const beyond = excessWrites(assignment.roles, project);
      if (beyond.roles.length === 0) continue;
      const failure = heldFailure(account, assignment, beyond.roles);
      const { source } = failure.values;
      const values = { excess: beyond, enough: project, inProjects: [], needs, source };
      failures.push({ ...failure, ...sure, values });
    }
    return failures;
  },
  message({ values: { excess, enough, inProjects }, names }) {
    const { roles, operations } = excess;
    const there = enough.length === 0 ? "no role there" : listOf(enough);
    const also = inProjects.length === 0 ? "" : `, and ${listOf(inProjects)} in its projects`;
    return `${names.account} holds ${listOf(roles)} in ${names.project ?? names.organization}, for ${countOf(operations.length, "write")} beyond its declared needs (${someOf(operations)}). They take ${there}${also}.`;
  },
  evidence: ({ values: { excess, needs, source }, subject }) => [
    { fact: "needs", value: needs.join(", "), source: "policy" },
    ...(subject.projectId === undefined
      ? organizationRoleEvidence(excess.roles)
      : projectRoleEvidence(excess.roles, source)),
  ],
  fixes({ values: { enough }, subject: { projectId } }) {
    if (projectId === undefined) return [{ kind: "set-organization-roles", roles: enough }];
    return [
      enough.length === 0
        ? { kind: "unassign", projectId }
        : { kind: "set-project-roles", projectId, roles: enough },
    ];
  },
});
