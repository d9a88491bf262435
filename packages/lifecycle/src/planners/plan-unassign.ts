import { gather } from "../guards/verdict.ts";
import { ownAssignment } from "../guards/own-role.ts";
import { option, options as optionsOf, purser } from "../plan/command-line.ts";
import { makePlan } from "../plan/make-plan.ts";
import type { Plan } from "../plan/plan.ts";
import { planRequest } from "../plan/planned-request.ts";
import { runSteps } from "../plan/run-steps.ts";
import type { Scene } from "../plan/scene.ts";
import type { Step } from "../plan/step.ts";
import { list, nameOf, projectWords } from "../plan/words.ts";
import { projectAccount } from "../reading/account-port.ts";
import { isGone } from "../reading/is-gone.ts";
import { readOwnRoles } from "../reading/read-own-roles.ts";
import { blastRadiusOf, knownAssignment, surveyAccount, targetOf } from "../reading/survey.ts";
import { orphanedProjects, recentUse } from "./warnings.ts";

export type Unassigned = { clientId: string; projectId: string };

/**
 * Plans to take an account out of a project; it lives on in the organization, with its secrets. It is reversible: the roles
 * it had there are known, and assigning it with them puts everything back. Rejects with `NotFoundError` if it is not
 * assigned.
 */
export async function planUnassign(
  scene: Scene,
  clientId: string,
  { projectId }: { projectId: string },
): Promise<Plan<Unassigned>> {
  const { orgId, clock } = scene;
  const operationId = "deleteGroupServiceAccount";
  const params = { groupId: projectId, clientId };
  const effect = "Takes the account out of the project. Its secrets stay valid.";
  const request = await planRequest(scene, { operationId, params, effect });
  const survey = await surveyAccount(scene, { kind: "project", projectId }, clientId);
  const { account, projectName } = survey;
  const ownRoles = await readOwnRoles(scene, clientId);
  const { refusals, warnings } = gather([ownAssignment(scene, clientId, ownRoles)]);
  const place = projectWords(projectId, projectName);
  const here = projectName ? [knownAssignment(projectId, projectName, account)] : [];
  const step: Step = {
    request,
    words: `Taking ${nameOf(account)} out of ${place}`,
    said: `${nameOf(account)} was taken out of ${place}.`,
    send: (options) => projectAccount(scene, projectId, clientId).unassign(options),
    isDone: (options) => isGone(projectAccount(scene, projectId, clientId).get(options)),
    unknown: () => ({
      what: "assignment",
      orgId,
      clientId,
      projectId,
      message: `Whether ${nameOf(account)} was taken out of ${place} is not known.`,
      command: `purser accounts projects ${clientId}`,
    }),
  };
  return makePlan(
    {
      action: "unassign",
      tier: "reversible",
      summary: `Takes ${nameOf(account)} out of ${place}, where it is ${list(account.roles)}.`,
      target: targetOf(scene, survey),
      requests: [request],
      blastRadius: blastRadiusOf(survey),
      warnings: [
        ...warnings,
        ...recentUse(survey, clock.now(), "whatever uses it loses this project"),
        ...(await orphanedProjects(scene, clientId, here)),
      ],
      refusals,
      command: purser("accounts unassign", clientId, option("project", projectId)),
      undo: purser(
        "accounts assign",
        clientId,
        option("project", projectId),
        optionsOf("role", account.roles),
      ),
    },
    (options) => runSteps({ scene, steps: [step], made: () => ({ clientId, projectId }) }, options),
  );
}
