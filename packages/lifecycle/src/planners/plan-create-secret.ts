import type { CreatedSecret, ServiceAccountSecret } from "@purser/core";
import { freeSlot } from "../guards/free-slot.ts";
import { ownSecretsLife } from "../guards/own-secret.ts";
import { gather } from "../guards/verdict.ts";
import { option, purser } from "../plan/command-line.ts";
import { messageOf } from "../plan/message-of.ts";
import { makePlan } from "../plan/make-plan.ts";
import type { Leftover } from "../plan/outcome.ts";
import type { Plan } from "../plan/plan.ts";
import { planRequest } from "../plan/planned-request.ts";
import type { Scene } from "../plan/scene.ts";
import { nameOf } from "../plan/words.ts";
import { accountAt } from "../reading/account-port.ts";
import { levelOf, operationAt, paramsOf } from "../reading/level.ts";
import { readSettings } from "../reading/read-settings.ts";
import { blastRadiusOf, surveyAccount, targetOf } from "../reading/survey.ts";
import { lifetimeWithinCap } from "../rotation/lifetime-guards.ts";
import { endAfterRotation, tellCutLives } from "../rotation/old-life.ts";
import { deliverSecret } from "./deliver-secret.ts";
import type { LevelOption } from "./level-option.ts";
import type { SecretMeans } from "./secret-means.ts";
import { takeSecretBack } from "./take-secret-back.ts";

export type SecretToCreate = LevelOption & {
  /** Hours until it expires. */
  secretExpiresAfterHours: number;
  /** Allows it for the credential in use, whose own secret then ends within seven days. @default false */
  self?: boolean;
};

export type MadeSecret = {
  clientId: string;
  secretId: string;
  /** ISO 8601. */
  expiresAt: string;
  /** The sink that took the secret. */
  deliveredTo: string;
};

/**
 * Plans to create a secret and hand it to the sink. A secret that works already then ends within seven days, which nothing
 * takes back; without one the plan is reversible. Refused where the account has two secrets, and for the account in use
 * unless `self` says that it is meant.
 */
export async function planCreateSecret(
  scene: Scene,
  clientId: string,
  { projectId, secretExpiresAfterHours, self = false }: SecretToCreate,
  { sink }: SecretMeans,
): Promise<Plan<MadeSecret>> {
  const { client, orgId, clock } = scene;
  const level = levelOf(projectId);
  const body = { secretExpiresAfterHours };
  const request = await planRequest(scene, {
    operationId: operationAt(level, "createSecret"),
    params: { ...paramsOf(scene, level), clientId },
    body,
    effect: `Creates a secret that expires after ${secretExpiresAfterHours} hours.`,
  });
  const survey = await surveyAccount(scene, level, clientId);
  const { account } = survey;
  const { secrets } = account;
  const now = clock.now();
  const { refusals, warnings } = gather([
    freeSlot(clientId, secrets, now),
    ownSecretsLife(scene, clientId, secrets, self, now),
    lifetimeWithinCap(secretExpiresAfterHours, client.platform, await readSettings(scene)),
  ]);
  const cuts = secrets.flatMap((one) => shortening(one, now));
  const place = option("project", projectId);
  const port = accountAt(scene, level, clientId);
  const leftoverOf = (secretId: string | undefined, message: string): Leftover => ({
    what: "secret",
    orgId,
    clientId,
    ...(secretId !== undefined && { secretId }),
    message,
    command: (secretId === undefined
      ? purser("secrets list", clientId)
      : purser("secrets delete", clientId, secretId, place)
    ).join(" "),
  });
  const takeBack = async ({ secretId }: CreatedSecret): Promise<Leftover[]> => {
    const failure = await takeSecretBack(scene, level, clientId, secretId);
    if (!failure) return [];
    const why = messageOf(failure.error);
    return [leftoverOf(secretId, `The new secret ${secretId} could not be deleted again: ${why}`)];
  };
  return makePlan(
    {
      action: "create-secret",
      tier: cuts.length > 0 ? "rotation" : "reversible",
      summary: `Creates a secret of ${nameOf(account)} and hands it to ${sink.name}.`,
      target: targetOf(scene, survey),
      requests: [request],
      blastRadius: blastRadiusOf(survey),
      warnings: [...warnings, ...cuts],
      refusals,
      command: purser(
        "secrets create",
        clientId,
        option("hours", secretExpiresAfterHours),
        option("to", sink.name),
        place,
      ),
      undo: cuts.length > 0 ? null : purser("secrets delete", clientId, "{secretId}", place),
    },
    (options) =>
      deliverSecret(
        {
          scene,
          sink,
          request,
          words: `Creating a secret of ${nameOf(account)}`,
          create: (call) =>
            port.secrets.create(body, { ...call, known: secrets.map(({ secretId }) => secretId) }),
          secretOf: (created) => created,
          noteOf: ({ secretId, expiresAt }) => ({
            orgId,
            clientId,
            accountName: account.name,
            secretId,
            expiresAt,
          }),
          madeOf: ({ secretId, expiresAt }) => ({
            clientId,
            secretId,
            expiresAt,
            deliveredTo: sink.name,
          }),
          warningsOf: () => [],
          takeBack,
          leftoverOf: ({ secretId }, why) => leftoverOf(secretId, why),
          takenBack: "The new secret was deleted again: nobody has it.",
          lasting: tellCutLives(secrets, clock.now()),
        },
        options,
      ),
  );
}

/** Whom a second secret cuts the life of, and what is left of it. */
function shortening({ secretId, expiresAt }: ServiceAccountSecret, now: number): string[] {
  const end = endAfterRotation(expiresAt, now);
  if (end === expiresAt) return [];
  return [
    `The secret ${secretId} will end at ${end} instead of ${expiresAt}: a second secret cuts the life of the first to seven days, and that cannot be undone.`,
  ];
}
