import { canonicalBlock } from "@purser/core";
import { ownFirstEntry } from "../guards/own-address.ts";
import { gather } from "../guards/verdict.ts";
import { option, purser } from "../plan/command-line.ts";
import { makePlan } from "../plan/make-plan.ts";
import type { Plan } from "../plan/plan.ts";
import { planRequest } from "../plan/planned-request.ts";
import { runSteps } from "../plan/run-steps.ts";
import type { Scene } from "../plan/scene.ts";
import type { Step } from "../plan/step.ts";
import { list, nameOf } from "../plan/words.ts";
import { accountAt } from "../reading/account-port.ts";
import { levelOf, operationAt, paramsOf } from "../reading/level.ts";
import { blastRadiusOf, surveyAccount, targetOf } from "../reading/survey.ts";
import { checkEntries } from "./check-entries.ts";
import type { LevelOption } from "./level-option.ts";

/** The entries that were added, as they were given. */
export type AddedAddresses = { clientId: string; added: readonly string[] };

/**
 * Plans to add addresses and blocks to an account's access list, all in one request. What is on the list already is not
 * sent. The first entry excludes every other address, and is confirmed with the account's name; further ones only let more
 * in, and are reversible.
 */
export async function planAddAddresses(
  scene: Scene,
  clientId: string,
  entries: readonly string[],
  { projectId }: LevelOption = {},
): Promise<Plan<AddedAddresses>> {
  const level = levelOf(projectId);
  const operationId = operationAt(level, "addAddresses");
  const plan = (added: readonly string[]) =>
    planRequest(scene, {
      operationId,
      params: { ...paramsOf(scene, level), clientId },
      body: added.map(entryBody),
      effect: `Lets ${list(added)} use the account.`,
    });
  await checkEntries(scene, level, clientId, entries);
  await plan(entries);
  const survey = await surveyAccount(scene, level, clientId);
  const { account, accessList } = survey;
  const held = accessList.state === "ok" ? accessList.value : [];
  const blocks = new Set(held.map(({ cidrBlock }) => canonicalBlock(cidrBlock)));
  const added = entries.filter((entry) => !blocks.has(canonicalBlock(entry)));
  const isFirst = held.length === 0 && added.length > 0;
  const { refusals, warnings } = gather([
    isFirst && accessList.state === "ok" ? ownFirstEntry(scene, clientId, added) : undefined,
  ]);
  if (isFirst) {
    warnings.push(
      accessList.state === "ok"
        ? "These are the first entries: from then on every other address is excluded."
        : `Whether these are the first entries, which exclude every other address, is not known: ${accessList.cause.message}`,
    );
  }
  const present = entries.filter((entry) => !added.includes(entry));
  if (present.length > 0) warnings.push(`${list(present)}: on the list already.`);
  const requests = added.length > 0 ? [await plan(added)] : [];
  const port = accountAt(scene, level, clientId);
  const steps = requests.map((request): Step => ({
    request,
    words: `Adding ${list(added)} to the access list of ${nameOf(account)}`,
    said: `${list(added)} may use ${nameOf(account)}.`,
    send: (options) => port.accessList.add(added, options),
    isDone: async (options) => {
      const now = await port.accessList.list(options).all();
      const found = new Set(now.map(({ cidrBlock }) => canonicalBlock(cidrBlock)));
      return added.every((entry) => found.has(canonicalBlock(entry)));
    },
    unknown: () => ({
      what: "access-list-entry",
      orgId: scene.orgId,
      clientId,
      message: `Whether ${list(added)} may use ${nameOf(account)} is not known.`,
      command: `purser access list ${clientId}`,
    }),
  }));
  const commandOf = (verb: string, given: readonly string[]) =>
    purser(`access ${verb}`, clientId, given, option("project", projectId));
  return makePlan(
    {
      action: "add-addresses",
      tier: isFirst ? "destructive" : "reversible",
      summary:
        added.length > 0
          ? `Adds ${list(added)} to the access list of ${nameOf(account)}.`
          : `Leaves the access list of ${nameOf(account)} as it is.`,
      target: targetOf(scene, survey),
      requests,
      blastRadius: blastRadiusOf(survey),
      warnings,
      refusals,
      command: commandOf("add", entries),
      undo: added.length > 0 ? commandOf("remove", added) : null,
    },
    (options) => runSteps({ scene, steps, made: () => ({ clientId, added }) }, options),
  );
}

/** The field that an entry is given in: an address, or a block in CIDR notation. */
function entryBody(entry: string): { ipAddress: string } | { cidrBlock: string } {
  return entry.includes("/") ? { cidrBlock: entry } : { ipAddress: entry };
}
