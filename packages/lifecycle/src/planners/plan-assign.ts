import { ownRole, organizationOwner, projectOwners } from "../guards/own-role.ts";
import { gather } from "../guards/verdict.ts";
import { option, options as optionsOf, purser } from "../plan/command-line.ts";
import type { LifecycleEvent } from "../plan/event.ts";
import { makePlan } from "../plan/make-plan.ts";
import type { Outcome } from "../plan/outcome.ts";
import type { Plan, RunOptions } from "../plan/plan.ts";
import { planRequest, type PlannedRequest } from "../plan/planned-request.ts";
import { runSteps } from "../plan/run-steps.ts";
import type { Scene } from "../plan/scene.ts";
import type { Step } from "../plan/step.ts";
import { list, nameOf, projectWords } from "../plan/words.ts";
import { projectAccount } from "../reading/account-port.ts";
import { readAssignment } from "../reading/read-assignment.ts";
import { readOwnRoles } from "../reading/read-own-roles.ts";
import { readProjectName } from "../reading/read-assignments.ts";
import { blastRadiusOf, surveyAccount, targetOf } from "../reading/survey.ts";
import { planUpdate, sameRoles } from "./update-request.ts";

/** The project to assign an account to, and the roles it shall have there. */
export type AssignmentToMake = { projectId: string; roles: readonly string[] };

export type Assigned = { clientId: string; projectId: string; roles: readonly string[] };

/**
 * Plans to assign an account to a project. One that is assigned already has its roles there set, and nothing is sent where
 * they are as asked. Reversible: the undo takes it out again, or gives it back the roles that it had.
 */
export async function planAssign(
  scene: Scene,
  clientId: string,
  { projectId, roles }: AssignmentToMake,
): Promise<Plan<Assigned>> {
  const level = { kind: "project", projectId } as const;
  const invitation = await planRequest(scene, {
    operationId: "inviteGroupServiceAccount",
    params: { groupId: projectId, clientId },
    body: { roles },
    effect: `Assigns the account to the project as ${list(roles)}.`,
  });
  const before = await readAssignment(scene, projectId, clientId);
  const survey = await surveyAccount(scene, { kind: "organization" }, clientId);
  const { account } = survey;
  const projectName = await readProjectName(scene, projectId);
  const place = projectWords(projectId, projectName);
  const isSame = before !== undefined && sameRoles(before, roles);
  const change = before ? await planUpdate(scene, level, clientId, { roles }) : invitation;
  const requests = isSame ? [] : [change];
  const inherited = before && !isSame ? ((await readOwnRoles(scene, clientId)) ?? []) : [];
  const { refusals, warnings } = gather([
    ownRole(scene, {
      clientId,
      before: before ?? [],
      after: [...roles, ...inherited],
      needed: [...projectOwners[scene.client.platform], organizationOwner],
    }),
  ]);
  const commandOf = (given: readonly string[]) =>
    purser("accounts assign", clientId, option("project", projectId), optionsOf("role", given));
  const said = before
    ? `The roles of ${nameOf(account)} in ${place} were set to ${list(roles)}.`
    : `${nameOf(account)} was assigned to ${place} as ${list(roles)}.`;
  return makePlan(
    {
      action: "assign",
      tier: "reversible",
      summary: summaryOf(nameOf(account), place, before, roles),
      target: {
        ...targetOf(scene, survey, { projectId }),
        ...(projectName.state === "ok" && { projectName: projectName.value }),
      },
      requests,
      blastRadius: blastRadiusOf(survey),
      warnings: isSame
        ? ["It is assigned with these roles already: there is nothing to do."]
        : warnings,
      refusals,
      command: commandOf(roles),
      undo: undoOf(),
    },
    (options) =>
      run({ scene, clientId, projectId, roles, requests, said, words: nameOf(account) }, options),
  );

  function undoOf(): string[] | null {
    if (isSame) return null;
    if (!before) return purser("accounts unassign", clientId, option("project", projectId));
    return commandOf(before);
  }
}

function summaryOf(
  name: string,
  place: string,
  before: readonly string[] | undefined,
  roles: readonly string[],
): string {
  if (!before) return `Assigns ${name} to ${place} as ${list(roles)}.`;
  if (sameRoles(before, roles)) return `Leaves ${name} in ${place} as it is.`;
  return `Sets the roles of ${name} in ${place} from ${list(before)} to ${list(roles)}.`;
}

type AssignRun = {
  scene: Scene;
  clientId: string;
  projectId: string;
  roles: readonly string[];
  requests: readonly PlannedRequest[];
  said: string;
  words: string;
};

function run(
  { scene, clientId, projectId, roles, requests, said, words }: AssignRun,
  options: RunOptions,
): AsyncGenerator<LifecycleEvent, Outcome<Assigned>> {
  const port = projectAccount(scene, projectId, clientId);
  const steps = requests.map((request): Step => ({
    request,
    words: `Assigning ${words}`,
    said,
    send: (call) =>
      request.method === "POST" ? port.assign({ roles }, call) : port.update({ roles }, call),
    isDone: async (call) =>
      sameRoles((await readAssignment(scene, projectId, clientId, call)) ?? [], roles),
    unknown: () => ({
      what: "assignment",
      orgId: scene.orgId,
      clientId,
      projectId,
      message: `Whether ${words} was assigned to project ${projectId} is not known.`,
      command: `purser accounts projects ${clientId}`,
    }),
  }));
  return runSteps({ scene, steps, made: () => ({ clientId, projectId, roles }) }, options);
}
