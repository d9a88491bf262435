import { NotFoundError, type ServiceAccountSecret } from "@purser/core";
import { liveSecrets, ownSecret } from "../guards/own-secret.ts";
import { gather } from "../guards/verdict.ts";
import { option, purser } from "../plan/command-line.ts";
import { makePlan } from "../plan/make-plan.ts";
import type { Plan, Tier } from "../plan/plan.ts";
import { planRequest } from "../plan/planned-request.ts";
import { runSteps } from "../plan/run-steps.ts";
import type { Scene } from "../plan/scene.ts";
import type { Step } from "../plan/step.ts";
import { ago, nameOf } from "../plan/words.ts";
import { accountAt } from "../reading/account-port.ts";
import { levelOf, operationAt, paramsOf } from "../reading/level.ts";
import { blastRadiusOf, surveyAccount, targetOf } from "../reading/survey.ts";
import type { LevelOption } from "./level-option.ts";

export type DeletedSecret = { clientId: string; secretId: string };

/**
 * Plans to delete a secret, which ends the access tokens that it obtained; nothing takes it back. The only one that works,
 * and one that is still used more than the other, are confirmed with the account's name. Refused for the secret in use.
 * Rejects with `NotFoundError` if the account has no such secret.
 */
export async function planDeleteSecret(
  scene: Scene,
  clientId: string,
  secretId: string,
  { projectId }: LevelOption = {},
): Promise<Plan<DeletedSecret>> {
  const { orgId, clock } = scene;
  const level = levelOf(projectId);
  const request = await planRequest(scene, {
    operationId: operationAt(level, "deleteSecret"),
    params: { ...paramsOf(scene, level), clientId, secretId },
    effect: "Deletes the secret, and with it the access tokens that it obtained.",
  });
  const survey = await surveyAccount(scene, level, clientId);
  const { account } = survey;
  const { secrets } = account;
  const secret = secrets.find((one) => one.secretId === secretId);
  if (!secret) {
    const { operationId, method, path } = request;
    throw new NotFoundError(
      `Deleting the secret ${secretId} of ${nameOf(account)}: it has no such secret, so nothing was deleted. See which it has: purser secrets list ${clientId}.`,
      { operationId, method, path, status: 404 },
    );
  }
  const now = clock.now();
  const { refusals, warnings } = gather([ownSecret(scene, { clientId, secretId, secrets, now })]);
  const { tier, reason } = weigh(secret, secrets, now);
  const command = purser("secrets delete", clientId, secretId, option("project", projectId));
  const port = accountAt(scene, level, clientId);
  const step: Step = {
    request,
    words: `Deleting the secret ${secretId} of ${nameOf(account)}`,
    said: `The secret ${secretId} of ${nameOf(account)} was deleted.`,
    send: (options) => port.secrets.delete(secretId, options),
    isDone: async (options) => {
      const read = await port.get(options);
      return !read.secrets.some((one) => one.secretId === secretId);
    },
    unknown: () => ({
      what: "secret",
      orgId,
      clientId,
      secretId,
      message: `Whether the secret ${secretId} of ${nameOf(account)} was deleted is not known.`,
      command: command.join(" "),
    }),
  };
  return makePlan(
    {
      action: "delete-secret",
      tier,
      summary: `Deletes the secret ${secretId} of ${nameOf(account)}.`,
      target: targetOf(scene, survey, { secretId }),
      requests: [request],
      blastRadius: blastRadiusOf(survey),
      warnings: [...warnings, ...reason],
      refusals,
      command,
      undo: null,
    },
    (options) => runSteps({ scene, steps: [step], made: () => ({ clientId, secretId }) }, options),
  );
}

/** What deleting a secret may break: nothing if it has expired, all if no other works or the other is less in use. */
function weigh(
  secret: ServiceAccountSecret,
  secrets: readonly ServiceAccountSecret[],
  now: number,
): { tier: Tier; reason: string[] } {
  const live = liveSecrets(secrets, now);
  if (!live.includes(secret)) return { tier: "rotation", reason: [] };
  const other = live.find((one) => one !== secret);
  const { lastUsedAt } = secret;
  const use = lastUsedAt === null ? "it was never used" : `last used ${ago(lastUsedAt, now)}`;
  if (!other) {
    const reason = `It is the only secret of the account that works (${use}).`;
    return { tier: "destructive", reason: [reason] };
  }
  if (lastUsedAt === null) return { tier: "rotation", reason: [] };
  if (other.lastUsedAt !== null && Date.parse(other.lastUsedAt) >= Date.parse(lastUsedAt)) {
    return { tier: "rotation", reason: [] };
  }
  const than = other.lastUsedAt === null ? "was never used" : `was ${ago(other.lastUsedAt, now)}`;
  const reason = `It is in use (${use}), and the account's other secret ${than}.`;
  return { tier: "destructive", reason: [reason] };
}
