import { projectRolesSource } from "../roles/role-evidence.ts";
import { accountRule, passed, type Outcome } from "../rule.ts";
import { writeTier } from "../subjects/effective-scope.ts";
import { writtenEnvironments } from "../subjects/written-environments.ts";
import { listOf } from "../words/list-of.ts";
import { someOf } from "../words/some-of.ts";

type Values = { environments: { name: string; projects: readonly string[] }[]; source: string };

export const crossEnvironment = accountRule<Values>({
  id: "MSA602",
  slug: "cross-environment",
  title: "The same account in several environments",
  why: "A secret that is handed around where things are tried out also changes production. Whoever breaks into the weaker environment is in the stronger one at once.",
  remediation: "Make an account for each environment, and take this one out of all but one.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "high",
  confidence: "medium",
  thresholds: {},
  standards: { owasp: ["NHI8"], pci: ["6.5.3"], iso: ["A.8.31"] },
  needs: ["projectRoles"],
  holdsInPart: true,
  check(account): Outcome<Values> {
    if (!mayBeInTwo(account.assignments)) return passed;
    const { byName, isPart } = writtenEnvironments(account);
    if (byName.size > 1) {
      const environments = [...byName].map(([name, projects]) => ({ name, projects }));
      const source = projectRolesSource(account.organization);
      return [{ values: { environments, source } }];
    }
    return isPart
      ? { notEvaluated: "Names or tags of projects that this account changes were not read." }
      : passed;
  },
  message({ values: { environments }, names }) {
    const places = environments.map(({ name, projects }) => `${name} (${someOf(projects)})`);
    return `${names.account} may change things in ${listOf(places)}.`;
  },
  evidence: ({ values: { environments, source } }) =>
    environments.map(({ name, projects }) => ({
      fact: `projectsOf ${name}`,
      value: projects.join(", "),
      source,
    })),
  fixes: () => [{ kind: "split-account" }],
});

function mayBeInTwo(assignments: readonly { tier: number }[]): boolean {
  let written = 0;
  for (const { tier } of assignments) if (tier >= writeTier) written++;
  return written > 1;
}
