import { writeTier } from "./effective-scope.ts";
import type { AccountSubject, AssignmentSubject } from "./subjects.ts";

/** The kinds of environment that an account changes through its project roles, and the projects of each. */
export type WrittenEnvironments = {
  byName: ReadonlyMap<string, readonly string[]>;
  /** Whether a project could be of a kind that is not among them, had its name or tags been read. */
  isPart: boolean;
};

export function writtenEnvironments({ assignments }: AccountSubject): WrittenEnvironments {
  const byName = new Map<string, string[]>();
  let isPart = false;
  for (const assignment of assignments) {
    if (assignment.tier < writeTier) continue;
    const { project } = assignment;
    if (project?.environment === undefined) {
      isPart ||= couldBeTold(assignment);
      continue;
    }
    const { name } = project.environment;
    byName.set(name, [...(byName.get(name) ?? []), project.record.name]);
  }
  return { byName, isPart };
}

/** A project that was read whole and still tells nothing stays without an environment; so does one that has no tags at all. */
function couldBeTold({ project }: AssignmentSubject): boolean {
  if (project === undefined) return true;
  const { tags } = project.record;
  return tags.state !== "ok" && tags.cause.kind !== "not-offered";
}
