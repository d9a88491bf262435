import type { ActiveCheck } from "../checks/check.ts";
import type { Stage } from "../run/stage.ts";
import type { Judgement } from "../verdicts/verdict.ts";
import { parameterCases } from "./parameter-cases.ts";
import { skipped } from "./plain-reads.ts";
import { listsOf, readsOf } from "./reads.ts";
import { tryableParams } from "./unknown-ids.ts";

const ofPages = new Set(["pageNum", "itemsPerPage"]);

/** A page that is none must be refused: taken for another, it makes a client read the wrong thing twice. */
export const sPageBound: ActiveCheck = {
  id: "S-PAGE-BOUND",
  kind: "probe",
  summary: "Page numbers and sizes outside their documented bounds are refused by 400.",
  operations: listsOf,
  run: (stage) => judgeBounds(stage, (name) => ofPages.has(name)),
};

/** A value that is none of its parameter must be refused: ignored, it makes a filter that does not filter. */
export const sQueryBound: ActiveCheck = {
  id: "S-QUERY-BOUND",
  kind: "probe",
  summary: "Query parameters take nothing but what is documented; all else is refused by 400.",
  operations: readsOf,
  run: (stage) => judgeBounds(stage, (name) => !ofPages.has(name)),
};

async function* judgeBounds(
  { operations, contract, site, random, isEmulated, send }: Stage,
  isMeant: (name: string) => boolean,
): AsyncIterable<Judgement> {
  for (const { operationId, parameters } of operations) {
    const params = tryableParams(operationId, parameters, site, random);
    if (params === undefined) {
      yield skipped(operationId, "No project is known to ask in.");
      continue;
    }
    const isThere = site.paramsOf(operationId) !== undefined;
    for (const parameter of parameters) {
      if (parameter.in !== "query" || !isMeant(parameter.name)) continue;
      for (const { name, value, pointer } of parameterCases(contract.document, parameter)) {
        const query = { [parameter.name]: value };
        const { answer } = await send({ operationId, params, query });
        const opinion = judge(answer.status, isThere, isEmulated);
        yield { ...opinion, operationId, case: name, pointer };
      }
    }
  }
}

/** The bounds are documented, what happens outside of them is not: to take such a value is news, and to fail a fault. */
function judge(status: number, isThere: boolean, isEmulated: boolean): Omit<Judgement, "case"> {
  const about = { expected: "400", actual: `${status}` };
  if (status === 400) return { ...about, verdict: "pass", message: "It is refused." };
  // Of something that is not there the query need not be looked at.
  if (status === 404 && !isThere && !isEmulated)
    return { ...about, verdict: "observed", message: "That it is not there is said first." };
  const isFailure = status >= 500;
  const message = status < 300 ? "It is taken." : `It is answered by ${status}.`;
  return { ...about, verdict: isFailure || isEmulated ? "violation" : "drift", message };
}
