import { gather } from "../guards/verdict.ts";
import { lastOwner } from "../guards/last-owner.ts";
import { ownAccount } from "../guards/own-account.ts";
import { organizationOwner } from "../guards/own-role.ts";
import { purser } from "../plan/command-line.ts";
import { makePlan } from "../plan/make-plan.ts";
import type { Plan } from "../plan/plan.ts";
import { planRequest } from "../plan/planned-request.ts";
import { runSteps } from "../plan/run-steps.ts";
import type { Scene } from "../plan/scene.ts";
import type { Step } from "../plan/step.ts";
import { count, nameOf } from "../plan/words.ts";
import { organizationAccount } from "../reading/account-port.ts";
import { isGone } from "../reading/is-gone.ts";
import { readAccountsAt } from "../reading/read-owners.ts";
import { blastRadiusOf, surveyAccount, targetOf, type Survey } from "../reading/survey.ts";
import { orphanedProjects, recentUse, unknowns } from "./warnings.ts";

export type DeletedAccount = { clientId: string };

/**
 * Plans to delete an account with its secrets, assignments and access list, which nothing takes back. Refused for the
 * account in use and for the last one that owns the organization. Rejects with what reading the account rejects with.
 */
export async function planDeleteAccount(
  scene: Scene,
  clientId: string,
): Promise<Plan<DeletedAccount>> {
  const { orgId, clock } = scene;
  const operationId = "deleteOrgServiceAccount";
  const effect = "Deletes the account with its secrets, assignments and access list.";
  const request = await planRequest(scene, { operationId, params: { orgId, clientId }, effect });
  const survey = await surveyAccount(scene, { kind: "organization" }, clientId);
  const { account, assignments } = survey;
  const isOwner = account.roles.includes(organizationOwner);
  const { refusals, warnings } = gather([
    ownAccount(scene, clientId),
    isOwner
      ? lastOwner(
          scene,
          clientId,
          await readAccountsAt(scene, { kind: "organization" }),
          clock.now(),
        )
      : undefined,
  ]);
  const known = assignments.state === "ok" ? assignments.value : (assignments.known ?? []);
  const command = purser("accounts delete", clientId);
  const step: Step = {
    request,
    words: `Deleting the account ${nameOf(account)}`,
    said: `The account ${nameOf(account)} was deleted.`,
    send: (options) => organizationAccount(scene, clientId).delete(options),
    isDone: (options) => isGone(organizationAccount(scene, clientId).get(options)),
    unknown: () => ({
      what: "account",
      orgId,
      clientId,
      message: `Whether the account ${nameOf(account)} was deleted is not known.`,
      command: command.join(" "),
    }),
  };
  return makePlan(
    {
      action: "delete-account",
      tier: "destructive",
      summary: summaryOf(survey),
      target: targetOf(scene, survey),
      requests: [request],
      blastRadius: blastRadiusOf(survey),
      warnings: [
        ...warnings,
        ...recentUse(survey, clock.now(), "whatever uses it stops working"),
        ...(await orphanedProjects(scene, clientId, known)),
        ...unknowns(survey),
      ],
      refusals,
      command,
      undo: null,
    },
    (options) => runSteps({ scene, steps: [step], made: () => ({ clientId }) }, options),
  );
}

function summaryOf({ account, assignments }: Survey): string {
  const parts = [count(account.secrets.length, "secret")];
  if (assignments.state === "ok") parts.push(count(assignments.value.length, "assignment"));
  return `Deletes the account ${nameOf(account)} with ${parts.join(", ")} and its access list.`;
}
