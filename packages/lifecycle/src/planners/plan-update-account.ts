import { lastOwner } from "../guards/last-owner.ts";
import { organizationOwner, ownRole, projectOwners } from "../guards/own-role.ts";
import { gather, type Verdict } from "../guards/verdict.ts";
import { option, options as optionsOf, purser } from "../plan/command-line.ts";
import { makePlan } from "../plan/make-plan.ts";
import type { Plan } from "../plan/plan.ts";
import type { Scene } from "../plan/scene.ts";
import { nameOf } from "../plan/words.ts";
import { levelOf } from "../reading/level.ts";
import { readOwnRoles } from "../reading/read-own-roles.ts";
import { readAccountsAt } from "../reading/read-owners.ts";
import { blastRadiusOf, surveyAccount, targetOf, type Survey } from "../reading/survey.ts";
import type { LevelOption } from "./level-option.ts";
import { planUpdate, runUpdate, sameRoles } from "./update-request.ts";

/** What to change of an account. What is left out stays as it is. */
export type AccountChanges = {
  name?: string;
  description?: string;
  /** The roles it shall have at the plan's level from now on: those left out are taken away. */
  roles?: readonly string[];
};

/** The account as it is afterwards. */
export type UpdatedAccount = {
  clientId: string;
  name: string;
  description: string;
  roles: readonly string[];
};

/**
 * Plans to change name, description or roles of an account, in the organization or in one project. Taking ORG_OWNER away
 * is confirmed with the account's name; everything else is reversible. What is as asked already is not sent. Rejects with
 * `InvalidRequestError` for values that cannot be right, before anything is read.
 */
export async function planUpdateAccount(
  scene: Scene,
  clientId: string,
  changes: AccountChanges,
  { projectId }: LevelOption = {},
): Promise<Plan<UpdatedAccount>> {
  const level = levelOf(projectId);
  await planUpdate(scene, level, clientId, changes);
  const survey = await surveyAccount(scene, level, clientId);
  const { account } = survey;
  const real = realChanges(survey, changes);
  const isDemoted = losesOwner(survey, real);
  const { refusals, warnings } = gather(await guard(scene, survey, real));
  const requests = isEmpty(real) ? [] : [await planUpdate(scene, level, clientId, real, account)];
  const commandOf = (values: AccountChanges) =>
    purser(
      "accounts update",
      clientId,
      option("name", values.name),
      option("description", values.description),
      optionsOf("role", values.roles),
      option("project", projectId),
    );
  if (requests.length === 0) warnings.push("It is as asked already: there is nothing to change.");
  return makePlan(
    {
      action: "update-account",
      tier: isDemoted ? "destructive" : "reversible",
      summary: summaryOf(survey, real),
      target: targetOf(scene, survey),
      requests,
      blastRadius: blastRadiusOf(survey),
      warnings,
      refusals,
      command: commandOf(changes),
      undo: isEmpty(real) ? null : commandOf(formerOf(survey, real)),
    },
    (options) => runUpdate({ scene, level, account, requests, changes: real }, options),
  );
}

/** What differs from what is there. */
function realChanges(
  { account }: Survey,
  { name, description, roles }: AccountChanges,
): AccountChanges {
  return {
    ...(name !== undefined && name !== account.name && { name }),
    ...(description !== undefined && description !== account.description && { description }),
    ...(roles && !sameRoles(roles, account.roles) && { roles }),
  };
}

function isEmpty(changes: AccountChanges): boolean {
  return Object.keys(changes).length === 0;
}

function formerOf(
  { account }: Survey,
  { name, description, roles }: AccountChanges,
): AccountChanges {
  return {
    ...(name !== undefined && { name: account.name }),
    ...(description !== undefined && { description: account.description }),
    ...(roles && { roles: account.roles }),
  };
}

function losesOwner({ account }: Survey, { roles }: AccountChanges): boolean {
  return (
    roles !== undefined &&
    account.roles.includes(organizationOwner) &&
    !roles.includes(organizationOwner)
  );
}

async function guard(scene: Scene, survey: Survey, { roles }: AccountChanges): Promise<Verdict[]> {
  if (!roles) return [];
  const { account, level } = survey;
  const { clientId, roles: before } = account;
  if (level.kind === "organization") {
    const change = { clientId, before, after: roles, needed: [organizationOwner] };
    return losesOwner(survey, { roles })
      ? [
          ownRole(scene, change),
          lastOwner(
            scene,
            clientId,
            await readAccountsAt(scene, { kind: "organization" }),
            scene.clock.now(),
          ),
        ]
      : [];
  }
  const inherited = (await readOwnRoles(scene, clientId)) ?? [];
  const after = [...roles, ...inherited];
  const needed = [...projectOwners[scene.client.platform], organizationOwner];
  return [ownRole(scene, { clientId, before, after, needed })];
}

function summaryOf({ account }: Survey, { name, description, roles }: AccountChanges): string {
  const parts = [
    ...(name === undefined ? [] : [`its name to "${name}"`]),
    ...(description === undefined ? [] : [`its description to "${description}"`]),
    ...(roles ? [`its roles from ${account.roles.join(", ")} to ${roles.join(", ")}`] : []),
  ];
  if (parts.length === 0) return `Leaves ${nameOf(account)} as it is.`;
  return `Changes of ${nameOf(account)}: ${parts.join("; ")}.`;
}
