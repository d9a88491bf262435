import type { Check, Exchange, Result } from "@purser/contract-test";
import type { Layer } from "./trial.ts";

/** The passive checks of the lowest layer: what a validator of answers does. */
const schemaChecks = new Set(["R-STATUS", "R-CTYPE", "R-SCHEMA"]);
const order: readonly Layer[] = ["A", "B", "C", "D", "E"];

/** Says which layer saw something. */
export type LayerBook = {
  /** Returns the layer that an exchange belongs to: B for plain reading, which A does too. */
  ofExchange(exchange: Exchange): Layer;
  /** Returns the lowest layer in which a result is found. */
  ofResult(result: Pick<Result, "checkId" | "evidence">): Layer;
};

/**
 * Returns a book for the exchanges of one run. Plain reading is the survey, and the first successful answer of each
 * operation that reads: no more than a person who looks around would send.
 */
export function createLayerBook(
  catalogue: readonly Check[],
  exchanges: readonly Exchange[],
): LayerBook {
  const checks = new Map(catalogue.map((check) => [check.id, check]));
  const plain = plainReadings(exchanges);
  const layerByNumber = new Map<number, Layer>();

  const ofSender = (checkId: string): Layer => {
    const check = checks.get(checkId);
    if (!check) return checkId === "SURVEY" ? "B" : "D";
    if (check.kind === "negative") return "E";
    return isReadOnly(check) ? "C" : "D";
  };
  const ofExchange = (exchange: Exchange): Layer =>
    plain.has(exchange.number) ? "B" : ofSender(exchange.checkId);
  for (const exchange of exchanges) layerByNumber.set(exchange.number, ofExchange(exchange));

  return {
    ofExchange,
    ofResult({ checkId, evidence }) {
      const kind = checks.get(checkId)?.kind;
      if (kind !== "passive" && kind !== "closing") return ofSender(checkId);
      const seen = new Set(evidence.map((number) => layerByNumber.get(number)));
      const lowest = order.find((layer) => seen.has(layer)) ?? "C";
      return lowest === "B" && schemaChecks.has(checkId) ? "A" : lowest;
    },
  };
}

/**
 * Whether a check is part of a run without leave to write. Probes that provoke are: they empty a bucket or wait for a day, with
 * nothing but reads and requests for tokens; `runTrial` holds them to it.
 */
export function isReadOnly(check: Check): boolean {
  if (check.kind === "passive" || check.kind === "closing") return true;
  return check.kind === "probe" && !(check.needs ?? []).includes("mutate");
}

function plainReadings(exchanges: readonly Exchange[]): ReadonlySet<number> {
  const numbers = new Set<number>();
  const read = new Set<string>();
  for (const { number, checkId, operationId, request, answer } of exchanges) {
    if (request.method !== "GET") {
      if (checkId === "SURVEY") numbers.add(number);
      continue;
    }
    const isFirst = operationId !== undefined && !read.has(operationId) && answer.status < 300;
    if (isFirst) read.add(operationId);
    if (isFirst || checkId === "SURVEY") numbers.add(number);
  }
  return numbers;
}
