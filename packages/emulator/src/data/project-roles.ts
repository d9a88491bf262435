import type { ProjectRoles } from "./description.ts";

/** Returns project roles by project ID, in the order described. Throws a RangeError for a project nobody described. */
export function resolveProjectRoles(
  projects: ProjectRoles,
  projectIds: ReadonlyMap<string, string>,
): Map<string, string[]> {
  return new Map(
    Object.entries(projects).map(([name, roles]) => {
      const id = projectIds.get(name);
      if (id === undefined) throw new RangeError(`No project is called "${name}".`);
      return [id, [...roles]];
    }),
  );
}
