import { heldInProjects, type HeldInProject } from "../roles/held-in-projects.ts";
import { leaveProjectRoles } from "../roles/remaining-roles.ts";
import { projectRoleEvidence } from "../roles/role-evidence.ts";
import { accountRule } from "../rule.ts";
import { listOf } from "../words/list-of.ts";

const dataAccess: ReadonlySet<string> = new Set([
  "GROUP_DATA_ACCESS_ADMIN",
  "GROUP_DATA_ACCESS_READ_WRITE",
  "GROUP_DATA_ACCESS_READ_ONLY",
]);

export const uiOnlyRole = accountRule<HeldInProject>({
  id: "MSA109",
  slug: "ui-only-role",
  title: "Data access role that works in the web page only",
  why: "Data access roles let people read and write documents in the web page of Atlas, which a service account cannot log in to. What is left of them in the API is small and rarely what was meant: somebody expected the account to reach data.",
  remediation:
    "Drop the role. Data is reached with a database user, logs with GROUP_CLUSTER_LOG_VIEWER, slow queries with GROUP_OBSERVABILITY_VIEWER; an account that manages online archives or rolling indexes does need GROUP_DATA_ACCESS_ADMIN.",
  platforms: ["atlas"],
  isCore: true,
  severity: "medium",
  confidence: "high",
  thresholds: {},
  standards: { owasp: ["NHI5"], nist: ["AC-6"], pci: ["7.2.5"] },
  needs: ["projectRoles"],
  holdsInPart: true,
  check: (account) => heldInProjects(account, dataAccess),
  message: ({ values: { held }, names }) =>
    `${names.account} holds ${listOf(held)} in ${names.project}; no service account reaches documents with that.`,
  evidence: ({ values: { held, source } }) => projectRoleEvidence(held, source),
  fixes: ({ values: { rest }, subject }) => [leaveProjectRoles(subject.projectId, rest)],
});
