import type { CreatedServiceAccount } from "@purser/core";
import { sameName } from "../guards/same-name.ts";
import { gather } from "../guards/verdict.ts";
import { option, options as optionsOf, purser } from "../plan/command-line.ts";
import { makePlan } from "../plan/make-plan.ts";
import type { Leftover } from "../plan/outcome.ts";
import type { Plan } from "../plan/plan.ts";
import { planRequest, type PlannedRequest } from "../plan/planned-request.ts";
import type { Scene } from "../plan/scene.ts";
import { list, projectWords } from "../plan/words.ts";
import { accountsAt } from "../reading/account-port.ts";
import { levelOf, operationAt, paramsOf } from "../reading/level.ts";
import { readProjectName } from "../reading/read-assignments.ts";
import { readAccountsAt } from "../reading/read-owners.ts";
import { readSettings } from "../reading/read-settings.ts";
import { lifetimeWithinCap } from "../rotation/lifetime-guards.ts";
import { deliverSecret } from "./deliver-secret.ts";
import type { LevelOption } from "./level-option.ts";
import type { SecretMeans } from "./secret-means.ts";
import { takeAccountBack } from "./take-account-back.ts";

/** A service account to create: in the organization with its roles there, or through a project with its roles in that. */
export type AccountToCreate = LevelOption & {
  name: string;
  description: string;
  roles: readonly string[];
  /** Hours until its first secret expires. */
  secretExpiresAfterHours: number;
};

export type CreatedAccount = {
  clientId: string;
  secretId: string;
  /** ISO 8601. */
  secretExpiresAt: string;
  /** The sink that took the secret. */
  deliveredTo: string;
};

/**
 * Plans to create an account with its first secret, and to hand that to the sink. Reversible: deleting the account undoes it.
 * Two requests: the first creates it with a random mark at the end of its description, by which it is found should the
 * answer be lost; the second takes the mark off.
 */
export async function planCreateAccount(
  scene: Scene,
  { projectId, ...account }: AccountToCreate,
  { sink }: SecretMeans,
): Promise<Plan<CreatedAccount>> {
  const { client, orgId, organizationName } = scene;
  const level = levelOf(projectId);
  const { name, description, roles, secretExpiresAfterHours } = account;
  const body = { name, description, roles, secretExpiresAfterHours };
  const request = await planRequest(scene, {
    operationId: operationAt(level, "createAccount"),
    params: paramsOf(scene, level),
    body,
    effect: `Creates the account with a secret that expires after ${secretExpiresAfterHours} hours. Its description ends in a random mark until the answer is there.`,
  });
  const unmarking = await planUnmarking();
  const projectName = projectId === undefined ? undefined : await readProjectName(scene, projectId);
  const { refusals, warnings } = gather([
    lifetimeWithinCap(secretExpiresAfterHours, client.platform, await readSettings(scene)),
    sameName(name, await readAccountsAt(scene, level)),
  ]);
  const place = projectId === undefined ? "the organization" : projectWords(projectId, projectName);
  const leftoverOf = (clientId: string | undefined, message: string): Leftover => ({
    what: "account",
    orgId,
    ...(clientId !== undefined && { clientId }),
    message,
    command: clientId === undefined ? "purser accounts list" : `purser accounts delete ${clientId}`,
  });
  return makePlan(
    {
      action: "create-account",
      tier: "reversible",
      summary: `Creates the account "${name}" in ${place} as ${list(roles)} and hands its secret to ${sink.name}.`,
      target: {
        orgId,
        ...(organizationName !== undefined && { organizationName }),
        ...(projectId !== undefined && { projectId }),
        ...(projectName?.state === "ok" && { projectName: projectName.value }),
        accountName: name,
      },
      requests: [{ ...request, body: { ...body, description: marked(description) } }, unmarking],
      warnings,
      refusals,
      command: purser(
        "accounts create",
        option("name", name),
        option("description", description),
        optionsOf("role", roles),
        option("project", projectId),
        option("hours", secretExpiresAfterHours),
        option("to", sink.name),
      ),
      undo: purser("accounts delete", "{clientId}"),
    },
    (options) =>
      deliverSecret<CreatedServiceAccount, CreatedAccount>(
        {
          scene,
          sink,
          request,
          words: `Creating the account "${name}"`,
          create: (call) => accountsAt(scene, level).create(body, call),
          secretOf: ({ secret }) => secret,
          noteOf: ({ clientId, secret: { secretId, expiresAt } }) => ({
            orgId,
            clientId,
            accountName: name,
            secretId,
            expiresAt,
          }),
          madeOf: ({ clientId, secret }) => ({
            clientId,
            secretId: secret.secretId,
            secretExpiresAt: secret.expiresAt,
            deliveredTo: sink.name,
          }),
          warningsOf: (created) => stillMarked(created),
          takeBack: (created) =>
            takeAccountBack(scene, level, created, (why) => leftoverOf(created.clientId, why)),
          leftoverOf: ({ clientId }, why) => leftoverOf(clientId, why),
          takenBack: `The account "${name}" was deleted again: nobody has its secret.`,
          lasting: [],
        },
        options,
      ),
  );

  async function planUnmarking(): Promise<PlannedRequest> {
    // Through a project Cloud Manager takes no change without the roles.
    const changes = projectId === undefined ? { description } : { description, roles };
    const standIn = `mdb_sa_id_${"0".repeat(24)}`;
    const planned = await planRequest(scene, {
      operationId: operationAt(level, "updateAccount"),
      params: { ...paramsOf(scene, level), clientId: standIn },
      body: changes,
      effect: "Takes the mark off the description.",
    });
    return { ...planned, path: planned.path.replace(standIn, "{clientId}") };
  }

  function stillMarked(created: CreatedServiceAccount): string[] {
    if (created.description === description) return [];
    const { clientId } = created;
    return [
      `The description still ends in the mark "${created.description.slice(-markLength).trim()}". Take it off: purser accounts update ${clientId} --description "…".`,
    ];
  }
}

/** Characters of a mark: a space, "purser-" and 16 random ones. */
const markLength = 24;

/** Characters. A description that would grow longer is cut before its mark. Source: the spec's service accounts. */
const longestDescription = 250;

function marked(description: string): string {
  const kept = description.slice(0, longestDescription - markLength);
  return `${kept.replace(/[\uD800-\uDBFF]$/, "")} {mark}`;
}
