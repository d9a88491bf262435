import type { Json } from "@purser/spec";
import type { ActiveCheck } from "../checks/check.ts";
import { memberOf, resultsOf, textOf } from "../exchange/exchange.ts";
import type { Stage } from "../run/stage.ts";
import type { Judgement } from "../verdicts/verdict.ts";
import { assignedAccount, freshRead, plainRead } from "./plain-reads.ts";
import { differences } from "./still.ts";

type Pair = {
  list: string;
  get: string;
  /** What an item is known by. */
  id: string;
};

/** Lists whose items can be read alone. */
const pairs: readonly Pair[] = [
  { list: "listOrgs", get: "getOrg", id: "id" },
  { list: "getOrgGroups", get: "getGroup", id: "id" },
  { list: "listGroups", get: "getGroup", id: "id" },
  { list: "listOrgServiceAccounts", get: "getOrgServiceAccount", id: "clientId" },
  { list: "listGroupServiceAccounts", get: "getGroupServiceAccount", id: "clientId" },
  { list: "listRateLimits", get: "getRateLimit", id: "endpointSetId" },
];

/** Items of a page where none are asked for (API, pagination). */
const pageSize = 100;

/**
 * A list that shows something else than reading the one thing shows is believed by whoever reads lists. Where they differ
 * either may be wrong, so that both are named.
 */
export const sConsistent: ActiveCheck = {
  id: "S-CONSISTENT",
  kind: "probe",
  summary: "An item of a list is what reading it alone shows.",
  operations: ({ operations }) =>
    [...new Set(pairs.flatMap(({ list, get }) => [list, get]))].filter((each) =>
      operations.has(each),
    ),
  async *run(stage) {
    for (const pair of pairs) {
      const ends = [pair.list, pair.get].filter(stage.wants);
      if (ends.length === 0) continue;
      const first = await comparePair(stage, pair, plainRead);
      const isOdd = first.verdict === "violation";
      const judgement = isOdd ? await comparePair(stage, pair, freshRead) : first;
      for (const operationId of ends) yield { ...judgement, operationId };
    }
    const ofAccounts = ["listOrgServiceAccounts", "getOrgServiceAccount"].filter(stage.wants);
    if (ofAccounts.length === 0) return;
    for (const judgement of [await compareAssigned(stage), ...(await compareOthers(stage))])
      for (const operationId of ofAccounts) yield { ...judgement, operationId };
  },
};

async function comparePair(
  stage: Stage,
  { list, get, id }: Pair,
  read: typeof plainRead,
): Promise<Judgement> {
  const skip = (message: string): Judgement => ({
    verdict: "skipped",
    case: `${list} and ${get}`,
    message,
    evidence: [],
  });
  if ([list, get].some((each) => stage.site.paramsOf(each) === undefined))
    return skip("The organization holds nothing that this could read.");
  const alone = await read(stage, get);
  const page = await read(stage, list);
  const wanted = Object.values(stage.site.paramsOf(get) ?? {}).at(-1);
  const items = resultsOf(page);
  if (alone.answer.status !== 200 || !items) return skip(`${get} and ${list} do not both answer.`);
  const about = { case: `${list} and ${get}`, evidence: [alone.number, page.number] };
  const item = items.find((each) => textOf(each, id) === wanted);
  if (item !== undefined) return { ...about, ...judgeMembers(item, alone.answer.json) };
  if (items.length >= pageSize) return skip("It is not on the first page.");
  return { ...about, verdict: "violation", message: `What ${get} shows is not in ${list}.` };
}

/** The same of an account that is assigned to a project: roles there are not roles in the organization. */
async function compareAssigned(stage: Stage): Promise<Judgement> {
  const about = { case: "an assigned account" };
  const alone = await assignedAccount(stage);
  const item = alone && stage.site.accounts.get(textOf(alone.answer.json, "clientId") ?? "");
  if (item === undefined)
    return { ...about, verdict: "skipped", message: "No assigned account is listed." };
  const evidence = [alone?.number ?? 0];
  return { ...about, ...judgeMembers(item, alone?.answer.json), evidence };
}

/** The same of an account with two secrets, of which one may be right alone, and of the last one of the list. */
async function compareOthers(stage: Stage): Promise<Judgement[]> {
  const ids = [...stage.site.accounts.keys()];
  const rotating = ids.find((each) => secretsOf(stage.site.accounts.get(each)).length > 1);
  const last = ids.at(-1);
  const judgements: Judgement[] = [];
  if (rotating !== undefined)
    judgements.push(await compareListed(stage, rotating, "an account with two secrets"));
  if (last !== undefined && last !== rotating)
    judgements.push(await compareListed(stage, last, "the last account"));
  return judgements;
}

async function compareListed(stage: Stage, clientId: string, name: string): Promise<Judgement> {
  const { accounts, orgId } = stage.site;
  const reading = { operationId: "getOrgServiceAccount", params: { orgId, clientId } };
  const first = await stage.send(reading);
  const judgement = judgeMembers(accounts.get(clientId), first.answer.json);
  if (judgement.verdict !== "violation")
    return { case: name, ...judgement, evidence: [first.number] };
  // Somebody may have changed the account since it was listed.
  const page = await stage.read("listOrgServiceAccounts", { query: { itemsPerPage: 500 } });
  const item = (resultsOf(page) ?? []).find((each) => textOf(each, "clientId") === clientId);
  const alone = await stage.send(reading);
  const evidence = [page.number, alone.number];
  if (item === undefined || alone.answer.status !== 200)
    return { case: name, verdict: "skipped", message: "It is no longer there.", evidence };
  return { case: name, ...judgeMembers(item, alone.answer.json), evidence };
}

function secretsOf(item: Json | undefined): readonly Json[] {
  const secrets = memberOf(item, "secrets");
  return Array.isArray(secrets) ? secrets : [];
}

/** Returns whether two views of one thing show the same, of what both show. */
export function judgeMembers(
  one: Json | undefined,
  other: Json | undefined,
): Pick<Judgement, "verdict" | "message"> {
  const names = differences(one, other);
  return {
    verdict: names.length === 0 ? "pass" : "violation",
    message: names.length === 0 ? "Both show the same." : `They differ in ${names.join(", ")}.`,
  };
}
