import type { Json } from "@purser/spec";
import * as fc from "fast-check";
import type { ActiveCheck } from "../checks/check.ts";
import type { OperationContract } from "../contract/contract.ts";
import { memberOf, textOf, type Exchange } from "../exchange/exchange.ts";
import { judged } from "../verdicts/judged.ts";
import { withoutProject } from "../lifecycle/levels.ts";
import type { Stage } from "../run/stage.ts";
import { longestHoursOf, shortestHours } from "../secrets/lifetimes.ts";
import type { Judgement } from "../verdicts/verdict.ts";
import { arbitraryBody } from "./arbitrary-body.ts";
import { createBench, type Bench } from "./bench.ts";
import { boundaryBodies } from "./boundary-bodies.ts";
import { bodyOperations, triable } from "./refusal-check.ts";
import { isCreation } from "./valid-body.ts";

/**
 * What the document lets pass is taken: the bodies at the edges of its constraints, and bodies that are generated from it.
 * A service that refuses one is narrower than the document says.
 */
export const nPositive: ActiveCheck = {
  id: "N-POSITIVE",
  kind: "negative",
  summary: "Every body that the document lets pass is taken.",
  operations: bodyOperations,
  async *run(stage) {
    yield* withoutProject(stage);
    const bench = createBench(stage);
    for (const operation of triable(stage)) {
      const valid = bench.valid(operation);
      const first = await bench.send(operation, { body: valid });
      yield judgeTaken(stage, operation, { exchange: first, what: "an ordinary body" });
      await bench.undo(operation, first);
      if (first.answer.status >= 300) continue;
      yield* boundaries(stage, operation, bench);
      yield await generated(stage, operation, bench);
    }
  },
};

async function* boundaries(
  stage: Stage,
  operation: OperationContract,
  bench: Bench,
): AsyncIterable<Judgement> {
  const { document } = stage.contract;
  const { pointer = "" } = operation.body ?? {};
  const edges = boundaryBodies(document, pointer, bench.valid(operation));
  for (const edge of edges) {
    const exchange = await bench.send(operation, { body: edge.apply(bench.valid(operation)) });
    yield judgeTaken(stage, operation, { exchange, what: edge.case, pointer: edge.pointer });
    await bench.undo(operation, exchange);
  }
}

type Taken = { exchange: Exchange; what: string; pointer?: string };

function judgeTaken(
  { isEmulated }: Stage,
  operation: OperationContract,
  { exchange, what, pointer }: Taken,
): Judgement {
  const { status } = exchange.answer;
  return judged(status < 300, {
    operationId: operation.operationId,
    case: what,
    kept: "Taken, as the document lets it pass.",
    broken: `Answered ${status}, though the document lets it pass.`,
    expected: `${operation.successStatus}`,
    actual: `${status}`,
    verdict: isEmulated ? "violation" : "drift",
    pointer: pointer ?? operation.body?.pointer,
    evidence: [exchange.number],
  });
}

/** Bodies that are tried on the way to the smallest one that is refused. */
const shrinkings = 20;

async function generated(
  stage: Stage,
  operation: OperationContract,
  bench: Bench,
): Promise<Judgement> {
  const { contract, schemas, cases, seed, isEmulated } = stage;
  const { pointer = "" } = operation.body ?? {};
  const evidence: number[] = [];
  let left = cases + shrinkings;
  let interruption: unknown;
  const longest = await longestHoursOf(stage);
  const isTaken = async (body: Json): Promise<boolean> => {
    if (left-- <= 0 || interruption !== undefined) return true;
    try {
      const sent = allowed(marked(bench.valid(operation), operation, body), longest);
      if (schemas.faults(pointer, sent).length > 0) return true;
      const exchange = await bench.send(operation, { body: sent });
      evidence.push(exchange.number);
      await bench.undo(operation, exchange);
      // 409: that something is there already is nothing that a schema could say.
      return exchange.answer.status < 300 || exchange.answer.status === 409;
    } catch (error) {
      // Not a body that is refused, but a run that is stopped: it must not be shrunk.
      interruption = error;
      return true;
    }
  };
  const property = fc.asyncProperty(arbitraryBody(contract.document, pointer), isTaken);
  const outcome = await fc.check(property, { seed, numRuns: cases });
  if (interruption !== undefined) throw interruption as Error;
  const [smallest] = outcome.counterexample ?? [];
  return judged(!outcome.failed, {
    operationId: operation.operationId,
    case: "generated bodies",
    kept: `${cases} bodies that were generated from the document were taken.`,
    broken: `A body that the document lets pass was refused (random seed ${seed}, path ${outcome.counterexamplePath ?? "none"}).`,
    expected: `${operation.successStatus}`,
    actual: JSON.stringify(smallest),
    verdict: isEmulated ? "violation" : "drift",
    pointer,
    evidence: evidence.slice(outcome.failed ? -5 : 0),
  });
}

/**
 * A generated body as it may be sent: a creation's name begins with a mark of the run's own, within the length that names
 * have (Atlas: 64 characters).
 */
function marked(valid: Json, operation: OperationContract, body: Json): Json {
  if (!isCreation(operation) || typeof body !== "object" || body === null || Array.isArray(body))
    return body;
  return { ...body, name: `${textOf(valid, "name")} ${textOf(body, "name")}`.slice(0, 64) };
}

/** A body whose lifetime an organization allows: what it says beside the document is a promise of its own. */
function allowed(body: Json, longest: number): Json {
  const hours = memberOf(body, "secretExpiresAfterHours");
  if (hours === undefined || Number(hours) <= longest) return body;
  const shortest = typeof hours === "string" ? `${shortestHours}` : shortestHours;
  return { ...(body as Record<string, Json>), secretExpiresAfterHours: shortest };
}
