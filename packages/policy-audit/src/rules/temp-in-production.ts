import { listedAssignments } from "../accounts/listed-assignments.ts";
import { accountRule, passed, type Outcome } from "../rule.ts";
import { daysBetween } from "../subjects/audit-context.ts";

/** `age` is in days; `project` is the name of the first of its production projects. */
type Values = { word: string; age: number; project: string; projectId: string };

/** As a word of its own, whatever stands around it: names are written with dashes and underscores. */
const temporary = /(?<![\p{L}\p{N}])(?:test|tmp|temp|poc|demo|old|deprecated)(?![\p{L}\p{N}])/iu;

export const tempInProduction = accountRule({
  id: "MSA405",
  slug: "temp-in-production",
  title: "Temporary account in production",
  why: "By its own words the account was meant for a while, and it still reaches a production project. What is temporary is rarely reviewed, and rarely has an owner.",
  remediation:
    "Take it out of the production project or delete it; if it is there to stay, give it a name and a description that say so.",
  platforms: ["atlas", "cloud-manager"],
  isCore: false,
  severity: "medium",
  confidence: "medium",
  thresholds: {
    days: {
      default: 30,
      unit: "days",
      least: 1,
      most: 3650,
      source: "Purser's choice: what is temporary should not outlast a month",
    },
  },
  standards: { owasp: ["NHI8"], iso: ["A.8.31"] },
  needs: ["assignments", "projects"],
  holdsInPart: true,
  check(account, { days }, { now }): Outcome<Values> {
    const { record, createdAt, organization } = account;
    const age = daysBetween(createdAt, now);
    if (age <= days) return passed;
    const [word] = temporary.exec(record.name) ?? temporary.exec(record.description) ?? [];
    if (word === undefined) return passed;
    for (const { projectId } of listedAssignments(record)) {
      const project = organization.projects.get(projectId);
      if (project?.isProduction !== true) continue;
      return [{ values: { word, age, project: project.record.name, projectId } }];
    }
    return passed;
  },
  message: ({ values: { word, age, project }, names }, { days }) =>
    `${names.account} calls itself “${word}”, is ${age} days old and in the production project ${project}; ${days} days are allowed.`,
  evidence: ({ values: { word, age, projectId } }) => [
    { fact: "word", value: word, source: "listOrgServiceAccounts" },
    { fact: "ageDays", value: age, source: "listOrgServiceAccounts" },
    { fact: "projectId", value: projectId, source: "getOrgServiceAccountGroups" },
  ],
  fixes: ({ values: { projectId } }) => [
    { kind: "unassign", projectId },
    { kind: "rename-account" },
  ],
});
