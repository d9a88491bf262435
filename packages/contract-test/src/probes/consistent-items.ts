import type { Json } from "@purser/spec";
import type { ActiveCheck } from "../checks/check.ts";
import { resultsOf, textOf } from "../exchange/exchange.ts";
import type { Stage } from "../run/stage.ts";
import type { Judgement } from "../verdicts/verdict.ts";
import { plainRead, skipped } from "./plain-reads.ts";
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

/** A list that shows something else than reading the one thing shows is believed by whoever reads lists. */
export const sConsistent: ActiveCheck = {
  id: "S-CONSISTENT",
  kind: "probe",
  summary: "An item of a list is what reading it alone shows.",
  operations: ({ operations }) =>
    pairs.map(({ list }) => list).filter((each) => operations.has(each)),
  async *run(stage) {
    for (const pair of pairs) {
      if (!stage.wants(pair.list)) continue;
      const isKnown = [pair.list, pair.get].every((each) => stage.site.paramsOf(each));
      yield isKnown
        ? await comparePair(stage, pair)
        : skipped(pair.list, "The organization holds nothing that this could read.");
    }
  },
};

async function comparePair(stage: Stage, { list, get, id }: Pair): Promise<Judgement> {
  const alone = await plainRead(stage, get);
  const page = await plainRead(stage, list);
  const wanted = textOf(alone.answer.json, id);
  const items = resultsOf(page);
  if (alone.answer.status !== 200 || wanted === undefined || !items)
    return skipped(list, `${get} and ${list} do not both answer.`);
  const evidence = [alone.number, page.number];
  const about = { operationId: list, case: `item of ${get}`, evidence };
  const item = items.find((each) => textOf(each, id) === wanted);
  if (item === undefined) {
    if (items.length >= pageSize) return skipped(list, "It is not on the first page.");
    return { ...about, verdict: "violation", message: `What ${get} shows is not listed.` };
  }
  return { ...about, ...judgeMembers(item, alone.answer.json) };
}

/** Returns whether two views of one thing show the same, of what both show. */
export function judgeMembers(
  one: Json,
  other: Json | undefined,
): Pick<Judgement, "verdict" | "message"> {
  const names = differences(one, other);
  return {
    verdict: names.length === 0 ? "pass" : "violation",
    message: names.length === 0 ? "Both show the same." : `They differ in ${names.join(", ")}.`,
  };
}
