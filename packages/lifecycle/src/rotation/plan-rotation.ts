import { ownSecretsLife } from "../guards/own-secret.ts";
import { gather, refuse, type Verdict } from "../guards/verdict.ts";
import type { RotationEntry } from "../journal/journal-entry.ts";
import { option } from "../plan/command-line.ts";
import { makePlan } from "../plan/make-plan.ts";
import type { Plan } from "../plan/plan.ts";
import type { Scene } from "../plan/scene.ts";
import { nameOf } from "../plan/words.ts";
import { levelOf } from "../reading/level.ts";
import { readSettings } from "../reading/read-settings.ts";
import { blastRadiusOf, surveyAccount, targetOf } from "../reading/survey.ts";
import { isExpired } from "./account-reading.ts";
import { findFreeSlot } from "./free-slot.ts";
import { lifetimeWithinCap } from "./lifetime-guards.ts";
import { requestsOfRotation } from "./planned-rotation.ts";
import { noRoom, roomHint } from "./prepare-rotation.ts";
import type { Rotated } from "./rotated.ts";
import type { RotationMeans } from "./rotation-means.ts";
import type { RotationOptions } from "./rotation-options.ts";
import { toOutcome } from "./rotation-result.ts";
import { oldSecretWarnings } from "./rotation-warnings.ts";
import { startRotation } from "./start-rotation.ts";
import { toCompletion } from "./to-completion.ts";

/**
 * Plans a rotation: a second secret is created, verified by obtaining a token with it, and handed to the sink; with `finish`
 * the old one is deleted once the new one has been used since. Each step is in the journal before the next one is taken, so
 * that `planResume` completes whatever a crash interrupts. At every moment a secret works that somebody has.
 *
 * Throws what reading the account throws.
 */
export async function planRotation(
  scene: Scene,
  clientId: string,
  options: RotationOptions,
  means: RotationMeans,
): Promise<Plan<Rotated>> {
  const { secretExpiresAfterHours: hours, projectId, finish = false, self = false } = options;
  const { sink, journal, verify } = means;
  const { client, orgId, clock } = scene;
  const level = levelOf(projectId);
  const [survey, settings] = await Promise.all([
    surveyAccount(scene, level, clientId),
    readSettings(scene),
  ]);
  const { name: accountName, secrets } = survey.account;
  const now = clock.now();
  const rotation: RotationEntry = {
    entry: "rotation",
    platform: client.platform,
    orgId,
    clientId,
    accountName,
    ...(projectId !== undefined && { projectId }),
    secretExpiresAfterHours: hours,
    finish,
    isSelf: scene.self === clientId,
  };
  const slot = findFreeSlot(secrets, (secret) => isExpired(secret, undefined, now));
  const room: Verdict =
    slot.kind === "none"
      ? refuse("no-free-slot", noRoom({ rotation }), roomHint(clientId))
      : undefined;
  const old = secrets.filter(
    ({ secretId }) => slot.kind !== "expired" || secretId !== slot.secret.secretId,
  );
  const { refusals, warnings } = gather([
    room,
    lifetimeWithinCap(hours, client.platform, settings),
    ownSecretsLife(scene, clientId, secrets, self, now),
  ]);
  const name = nameOf({ name: accountName, clientId });
  const requests = requestsOfRotation(rotation, slot);
  return makePlan<Rotated>(
    {
      action: "rotate",
      tier: "rotation",
      summary: `Creates a secret of ${name} that lives ${hours} hours, verifies it, and hands it to ${sink.name}${finish ? "; deletes the old one once the new one has been used" : ""}.`,
      target: targetOf(scene, survey),
      requests,
      blastRadius: blastRadiusOf(survey),
      warnings: [
        ...(slot.kind === "expired"
          ? [`The expired secret ${slot.secret.secretId} is deleted to make room.`]
          : []),
        ...oldSecretWarnings(old, { hours, now }),
        ...warnings,
      ],
      refusals,
      command: commandOf(rotation, sink.name, self),
      undo: null,
    },
    async function* run({ signal = scene.signal }) {
      const context = {
        scene: { ...scene, ...(signal && { signal }) },
        rotation,
        journal,
        verify,
        waitMs: options.waitMs ?? 0,
        count: { step: 0, of: requests.length },
        priority: "person",
      } as const;
      return toOutcome(context, yield* toCompletion(startRotation(context, sink)));
    },
  );
}

function commandOf(rotation: RotationEntry, sink: string, self: boolean): string[] {
  const { clientId, secretExpiresAfterHours, projectId, finish } = rotation;
  return [
    "purser",
    "secrets",
    "rotate",
    clientId,
    ...option("hours", secretExpiresAfterHours),
    ...option("project", projectId),
    ...option("to", sink),
    ...(finish ? ["--finish"] : []),
    ...(self ? ["--self"] : []),
  ];
}
