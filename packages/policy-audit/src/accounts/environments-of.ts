import type { AccountSubject } from "../subjects/subjects.ts";
import { listedAssignments } from "./listed-assignments.ts";

/** Returns the names of the environments whose projects an account is in. */
export function environmentsOf({ record, organization }: AccountSubject): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { projectId } of listedAssignments(record)) {
    const environment = organization.projects.get(projectId)?.environment;
    if (environment !== undefined) names.add(environment.name);
  }
  return names;
}
