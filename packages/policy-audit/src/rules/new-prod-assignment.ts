import { listedAssignments } from "../accounts/listed-assignments.ts";
import { unreadBefore, withoutPrevious } from "../drift/unread-before.ts";
import { accountRule, passed, type Failure } from "../rule.ts";

/** Null where the roles could not be read. */
type Values = { roles: string[] | null };

export const newProdAssignment = accountRule<Values>({
  id: "MSA703",
  slug: "new-prod-assignment",
  title: "Account newly in a production project",
  why: "Somebody let the account into a project of production that it had nothing to do with before. Such a change should have been asked for. Who did it stands in the organization's events, which name no account and are not read.",
  remediation: "Ask who approved it; if nobody did, take the account out of the project.",
  platforms: ["atlas", "cloud-manager"],
  isCore: false,
  severity: "medium",
  confidence: "high",
  thresholds: {},
  standards: { nist: ["AC-2"], iso: ["A.5.18"] },
  needs: ["assignments", "projects"],
  holdsInPart: true,
  compares: "previous",
  check(account) {
    const { record, previous, organization } = account;
    if (previous === undefined) return withoutPrevious(account);
    const before = new Set(listedAssignments(previous).map(({ projectId }) => projectId));
    const failures: Failure<Values>[] = [];
    for (const { projectId, roles } of listedAssignments(record)) {
      const project = organization.projects.get(projectId);
      if (project?.isProduction !== true || before.has(projectId)) continue;
      failures.push({
        values: { roles: roles.state === "ok" ? roles.value : null },
        about: { projectId },
        names: { project: project.record.name },
      });
    }
    if (failures.length === 0) return passed;
    return previous.assignments.state === "ok" ? failures : unreadBefore(previous.assignments);
  },
  message({ values: { roles }, names }) {
    const held = roles === null ? "roles that could not be read" : roles.join(", ") || "no role";
    return `${names.account} is newly in the production project ${names.project}, with ${held}.`;
  },
  evidence: ({ values: { roles }, subject }) => [
    {
      fact: "projectId",
      value: subject.projectId ?? null,
      source: "getOrgServiceAccountGroups",
    },
    { fact: "roles", value: roles?.join(" ") ?? null, source: "getOrgServiceAccountGroups" },
  ],
  fixes: ({ subject }) => [{ kind: "unassign", projectId: subject.projectId ?? "" }],
});
