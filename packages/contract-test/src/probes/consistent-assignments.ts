import type { Json } from "@purser/spec";
import type { ActiveCheck } from "../checks/check.ts";
import { memberOf, resultsOf, textOf } from "../exchange/exchange.ts";
import type { Stage } from "../run/stage.ts";
import type { Judgement } from "../verdicts/verdict.ts";
import { plainRead, skipped } from "./plain-reads.ts";
import { still } from "./still.ts";

const ofAccount = "getOrgServiceAccountGroups";
const ofProject = "listGroupServiceAccounts";

/** Projects whose accounts are listed, and items of a page of which nothing was asked. */
const tried = 3;
const pageSize = 100;

/** The accounts that projects list, by project. */
type Members = ReadonlyMap<string, ReadonlyMap<string, Json>>;

/** Who is in which project is told from both ends; what only one end shows is overlooked by whoever asks the other. */
export const sAssignments: ActiveCheck = {
  id: "S-ASSIGNMENTS",
  kind: "probe",
  summary: "An account's projects are those that list it, with the same roles.",
  operations: () => [ofAccount, ofProject],
  async *run(stage) {
    const projects = (resultsOf(await plainRead(stage, "getOrgGroups")) ?? [])
      .flatMap((each) => textOf(each, "id") ?? [])
      .slice(0, tried);
    const members = new Map<string, ReadonlyMap<string, Json>>();
    for (const groupId of projects) members.set(groupId, await membersOf(stage, groupId));
    const subjects = subjectsOf(stage, members);
    if (subjects.length === 0) {
      for (const each of [ofAccount, ofProject])
        if (stage.wants(each)) yield skipped(each, "No project lists an account.");
      return;
    }
    for (const clientId of subjects)
      for await (const judgement of compareEnds(stage, clientId, members))
        if (stage.wants(judgement.operationId ?? "")) yield judgement;
  },
};

async function membersOf({ send }: Stage, groupId: string): Promise<ReadonlyMap<string, Json>> {
  const { answer } = await send({ operationId: ofProject, params: { groupId } });
  return new Map(
    (resultsOf({ answer }) ?? []).flatMap((each) => {
      const clientId = textOf(each, "clientId");
      return clientId === undefined ? [] : [[clientId, each] as const];
    }),
  );
}

/**
 * The accounts that are in most and in fewest projects: one shows what a list lacks, the other what it has too much. And the
 * last one of the organization that no project lists, which all of them may have forgotten.
 */
function subjectsOf({ site }: Stage, members: Members): string[] {
  const counts = new Map<string, number>();
  for (const clientId of [...members.values()].flatMap((each) => [...each.keys()]))
    counts.set(clientId, (counts.get(clientId) ?? 0) + 1);
  const byCount = [...counts].toSorted(([, a], [, b]) => b - a).map(([clientId]) => clientId);
  const unlisted = [...site.accounts.keys()].findLast((each) => !counts.has(each));
  const found = [byCount.at(0), byCount.at(-1), byCount.length > 0 ? unlisted : undefined];
  return [...new Set(found.filter((each) => each !== undefined))];
}

async function* compareEnds(
  stage: Stage,
  clientId: string,
  members: Members,
): AsyncGenerator<Judgement> {
  const params = { orgId: stage.site.orgId, clientId };
  const listed = resultsOf(await stage.send({ operationId: ofAccount, params }));
  if (!listed) return;
  for (const [groupId, accounts] of members) {
    const view = accounts.get(clientId);
    const item = listed.find((each) => textOf(each, "groupId") === groupId);
    if (view !== undefined && item !== undefined)
      yield judgeRoles(memberOf(item, "roles"), memberOf(view, "roles"));
    const isCut = (view === undefined ? accounts.size : listed.length) >= pageSize;
    if ((view === undefined) !== (item === undefined) && !isCut)
      yield await blame(stage, groupId, clientId);
  }
}

/** Which end is wrong is told by a third, reading the account in the project; both are asked again, lest it was changed meanwhile. */
async function blame(stage: Stage, groupId: string, clientId: string): Promise<Judgement> {
  const { orgId } = stage.site;
  const about = { case: "both ends" };
  const listed = resultsOf(
    await stage.send({ operationId: ofAccount, params: { orgId, clientId } }),
  );
  const isProject = listed?.some((each) => textOf(each, "groupId") === groupId) === true;
  const isMember = (await membersOf(stage, groupId)).has(clientId);
  const { answer } = await stage.send({
    operationId: "getGroupServiceAccount",
    params: { groupId, clientId },
  });
  const isAssigned = answer.status === 200;
  if (isProject === isMember) {
    const message = "An assignment was changed while both ends were asked.";
    return { ...about, verdict: "observed", operationId: ofAccount, message };
  }
  if (isProject === isAssigned)
    return {
      ...about,
      verdict: "violation",
      operationId: ofProject,
      message: isAssigned
        ? "A project does not list an account that is in it."
        : "A project lists an account that is not in it.",
    };
  return {
    ...about,
    verdict: "violation",
    operationId: ofAccount,
    message: isAssigned
      ? "A project that an account is in is not among its projects."
      : "A project that an account is not in is among its projects.",
  };
}

function judgeRoles(roles: Json | undefined, inProject: Json | undefined): Judgement {
  const isRight = roles === undefined || sorted(roles) === sorted(inProject);
  return {
    verdict: isRight ? "pass" : "violation",
    operationId: ofAccount,
    case: "both ends",
    message: isRight
      ? "The account's projects and the projects' accounts agree."
      : "An account's roles in a project are not those that the project shows.",
  };
}

function sorted(roles: Json | undefined): string {
  return Array.isArray(roles) ? still(roles.map(still).toSorted()) : still(roles);
}
