import { canonicalBlock, NotFoundError, type AccessListEntry } from "@purser/core";
import type { Fact } from "@purser/inventory";
import { ownEntry } from "../guards/own-address.ts";
import { requiredList } from "../guards/required-list.ts";
import { gather, refuse, type Verdict } from "../guards/verdict.ts";
import { option, purser } from "../plan/command-line.ts";
import type { Leftover } from "../plan/outcome.ts";
import { makePlan } from "../plan/make-plan.ts";
import type { Plan } from "../plan/plan.ts";
import type { PlannedRequest } from "../plan/planned-request.ts";
import { runSteps } from "../plan/run-steps.ts";
import type { Scene } from "../plan/scene.ts";
import type { Step } from "../plan/step.ts";
import { list, nameOf } from "../plan/words.ts";
import { accountAt } from "../reading/account-port.ts";
import { levelOf } from "../reading/level.ts";
import { readSettings } from "../reading/read-settings.ts";
import { blastRadiusOf, surveyAccount, targetOf, type Survey } from "../reading/survey.ts";
import { checkEntries } from "./check-entries.ts";
import type { LevelOption } from "./level-option.ts";

/** The entries that were removed, as they were given. */
export type RemovedAddresses = { clientId: string; removed: readonly string[] };

/**
 * Plans to remove addresses and blocks from an account's access list, one request each. Removing the last entry lets every
 * address in, and is confirmed with the account's name; else it is reversible. Rejects with `NotFoundError` if one of them
 * is not on the list: then nothing is removed, for what was meant is perhaps still there.
 */
export async function planRemoveAddresses(
  scene: Scene,
  clientId: string,
  given: readonly string[],
  { projectId }: LevelOption = {},
): Promise<Plan<RemovedAddresses>> {
  const level = levelOf(projectId);
  const entries = withoutRepeats(given);
  const requests = await checkEntries(scene, level, clientId, entries);
  const survey = await surveyAccount(scene, level, clientId);
  const { account, accessList } = survey;
  assertListed(survey, entries, requests[0]);
  const removed = new Set(entries.map(canonicalBlock));
  const remaining = remainingOf(accessList, removed);
  const { refusals, warnings } = gather(await guard(scene, survey, entries, remaining));
  const isLast = remaining === undefined || remaining.length === 0;
  const steps = stepsOf({ scene, survey, projectId, entries, requests });
  const commandOf = (verb: string) =>
    purser(`access ${verb}`, clientId, entries, option("project", projectId));
  return makePlan(
    {
      action: "remove-addresses",
      tier: isLast ? "destructive" : "reversible",
      summary: `Takes ${list(entries)} off the access list of ${nameOf(account)}.`,
      target: targetOf(scene, survey),
      requests,
      blastRadius: blastRadiusOf(survey),
      warnings,
      refusals,
      command: commandOf("remove"),
      undo: commandOf("add"),
    },
    (options) =>
      runSteps(
        { scene, steps, made: (done) => ({ clientId, removed: entries.slice(0, done) }) },
        options,
      ),
  );
}

function withoutRepeats(entries: readonly string[]): string[] {
  return [...new Map(entries.map((entry) => [canonicalBlock(entry), entry])).values()];
}

function assertListed(
  { account, accessList }: Survey,
  entries: readonly string[],
  request: PlannedRequest | undefined,
): void {
  if (accessList.state !== "ok") return;
  const held = new Set(accessList.value.map(({ cidrBlock }) => canonicalBlock(cidrBlock)));
  const missing = entries.filter((entry) => !held.has(canonicalBlock(entry)));
  if (missing.length === 0) return;
  const { clientId } = account;
  throw new NotFoundError(
    `Removing ${list(missing)} from the access list of ${nameOf(account)}: not on the list, so nothing was removed. See what is: purser access list ${clientId}.`,
    {
      operationId: request?.operationId,
      path: request?.path,
      method: request?.method,
      status: 404,
    },
  );
}

/** What is left of a list; undefined where the list is not known. */
function remainingOf(
  accessList: Fact<readonly AccessListEntry[]>,
  removed: ReadonlySet<string>,
): AccessListEntry[] | undefined {
  if (accessList.state !== "ok") return undefined;
  return accessList.value.filter(({ cidrBlock }) => !removed.has(canonicalBlock(cidrBlock)));
}

async function guard(
  scene: Scene,
  { account, accessList }: Survey,
  removed: readonly string[],
  remaining: readonly AccessListEntry[] | undefined,
): Promise<Verdict[]> {
  const { clientId } = account;
  if (accessList.state !== "ok" || !remaining) {
    const message = `What would be left of the access list is not known: ${accessList.state === "ok" ? "" : accessList.cause.message}`;
    return scene.self === clientId
      ? [refuse("own-address", message, "Do this with the credential of another account.")]
      : [{ warning: message }];
  }
  const entries = accessList.value;
  return [
    ownEntry(scene, { clientId, removed, remaining, entries }),
    remaining.length === 0 ? requiredList(scene, clientId, await readSettings(scene)) : undefined,
  ];
}

type StepParts = {
  scene: Scene;
  survey: Survey;
  projectId: string | undefined;
  entries: readonly string[];
  requests: readonly PlannedRequest[];
};

function stepsOf({ scene, survey, projectId, entries, requests }: StepParts): Step[] {
  const { account, level } = survey;
  const { clientId } = account;
  const { accessList } = accountAt(scene, level, clientId);
  return requests.map((request, index): Step => {
    const entry = entries[index] ?? "";
    const leftover = (message: string): Leftover => ({
      what: "access-list-entry",
      orgId: scene.orgId,
      clientId,
      ...(projectId !== undefined && { projectId }),
      message,
      command: purser("access remove", clientId, entry, option("project", projectId)).join(" "),
    });
    return {
      request,
      words: `Taking ${entry} off the access list of ${nameOf(account)}`,
      said: `${entry} was taken off the access list of ${nameOf(account)}.`,
      send: (options) => accessList.remove(entry, options),
      isDone: async (options) => {
        const now = await accessList.list(options).all();
        return !now.some(({ cidrBlock }) => canonicalBlock(cidrBlock) === canonicalBlock(entry));
      },
      unknown: () => leftover(`Whether ${entry} is still on the access list is not known.`),
      remaining: () => leftover(`${entry} is still on the access list.`),
    };
  });
}
