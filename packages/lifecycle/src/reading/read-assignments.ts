import { unreadable, type Cause, type Fact } from "@purser/inventory";
import type { TouchedAssignment } from "../plan/blast-radius.ts";
import type { Scene } from "../plan/scene.ts";
import { organizationAccount, projectAccount } from "./account-port.ts";
import { factOf } from "./fact-of.ts";

/**
 * Reads the projects that an account is assigned to, with their names and its roles there. Cloud Manager lists the projects
 * alone, so that each of them is asked for the roles.
 */
export async function readAssignments(
  scene: Scene,
  clientId: string,
): Promise<Fact<TouchedAssignment[]>> {
  const listed = await factOf(scene, "getOrgServiceAccountGroups", (options) =>
    organizationAccount(scene, clientId).projects(options).all(),
  );
  if (listed.state !== "ok" || listed.value.length === 0) return withoutValue(listed);
  const names = await readNames(scene);
  const assignments = listed.value.map(
    async ({ projectId, roles }): Promise<TouchedAssignment> => ({
      projectId,
      projectName: nameIn(names, projectId),
      roles: roles ? { state: "ok", value: roles } : await readRoles(scene, projectId, clientId),
    }),
  );
  return { state: "ok", value: await Promise.all(assignments) };
}

/** The roles of an account in one project. */
function readRoles(scene: Scene, projectId: string, clientId: string): Promise<Fact<string[]>> {
  return factOf(scene, "getGroupServiceAccount", async (options) => {
    const { roles } = await projectAccount(scene, projectId, clientId).get(options);
    return roles;
  });
}

/** The name of one project. */
export function readProjectName(scene: Scene, projectId: string): Promise<Fact<string>> {
  return factOf(scene, "getGroup", async (options) => {
    const { name } = await scene.client.project(projectId).get(options);
    return name;
  });
}

function readNames(scene: Scene): Promise<Fact<Map<string, string>>> {
  return factOf(scene, "getOrgGroups", async (options) => {
    const projects = await scene.client.organization(scene.orgId).projects.list(options).all();
    return new Map(projects.map(({ projectId, name }) => [projectId, name]));
  });
}

function nameIn(names: Fact<Map<string, string>>, projectId: string): Fact<string> {
  if (names.state !== "ok") return unreadable(names.cause);
  const name = names.value.get(projectId);
  return name === undefined ? unreadable(notListed(projectId)) : { state: "ok", value: name };
}

function notListed(projectId: string): Cause {
  return {
    kind: "not-found",
    operationId: "getOrgGroups",
    message: `The projects that this credential is shown have no ${projectId}.`,
  };
}

function withoutValue(listed: Fact<unknown[]>): Fact<TouchedAssignment[]> {
  return listed.state === "ok" ? { state: "ok", value: [] } : unreadable(listed.cause);
}
