import type { TouchedAssignment } from "../plan/blast-radius.ts";
import type { Scene } from "../plan/scene.ts";
import { ago, projectWords } from "../plan/words.ts";
import { readOwnedProjects } from "../reading/read-owners.ts";
import { lastUseOf, type Survey } from "../reading/survey.ts";

/** Milliseconds: what was used in the last week is likely to be used tomorrow. */
const recently = 7 * 24 * 3_600_000;

/** Says when the account was last used, if that was not long ago. */
export function recentUse({ account }: Survey, now: number, consequence: string): string[] {
  const at = lastUseOf(account);
  if (at === null || now - Date.parse(at) > recently) return [];
  return [`It was last used ${ago(at, now)} (${at}): ${consequence}.`];
}

/** Says what of the blast radius is not known. */
export function unknowns({ assignments, accessList }: Survey): string[] {
  const causes: string[] = [];
  if (assignments.state !== "ok") {
    causes.push(`Which projects it is assigned to is not known: ${assignments.cause.message}`);
  }
  if (accessList.state !== "ok") {
    causes.push(`Its access list is not known: ${accessList.cause.message}`);
  }
  return causes;
}

/** Says which projects are left without an account that owns them. People who own them are not visible here. */
export async function orphanedProjects(
  scene: Scene,
  clientId: string,
  assignments: readonly TouchedAssignment[],
): Promise<string[]> {
  const owned = assignments.filter(
    ({ roles }) => roles.state === "ok" && roles.value.includes("GROUP_OWNER"),
  );
  const projects = await readOwnedProjects(
    scene,
    clientId,
    owned.map(({ projectId }) => projectId),
  );
  return projects.flatMap(({ projectId, isOnlyOwner }, index) => {
    if (isOnlyOwner === false) return [];
    const project = projectWords(projectId, owned[index]?.projectName);
    return isOnlyOwner
      ? [`It is the only account that owns ${project}; people who own it are not visible here.`]
      : [`It owns ${project}; whether another account does is not known.`];
  });
}
