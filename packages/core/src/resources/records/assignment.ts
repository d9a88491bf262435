import type { Answered } from "../answered.ts";

/** A service account in a project. */
export type Assignment = {
  projectId: string;
  /** Project roles; undefined where the platform does not tell, as Cloud Manager may. Then the project's own list does. */
  roles: string[] | undefined;
};

export function toAssignment(raw: Answered<"ServiceAccountAssignment">): Assignment {
  const { groupId, roles, ...others } = raw;
  return { projectId: groupId, roles, ...others };
}
