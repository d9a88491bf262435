import type { Contract, OperationContract } from "../contract/contract.ts";
import type { Exchange } from "../exchange/exchange.ts";
import type { Result } from "../verdicts/verdict.ts";
import { criterion, toCoverage, type Coverage, type Criterion } from "./coverage.ts";
import { constraintCriterion } from "./request-constraints.ts";
import { createPlaceFinder } from "./schema-places.ts";
import { reasonsOf } from "./why-missing.ts";

export type CoverageMeans = {
  contract: Contract;
  exchanges: readonly Exchange[];
  results: readonly Result[];
  /** Whether the run might write. */
  mayWrite: boolean;
};

/** Returns how much of a document a run exercised, with what it did not and why. */
export function coverageOf(means: CoverageMeans): Coverage {
  return toCoverage([
    ...operationCriteria(means),
    ...requestCriteria(means),
    ...statusCriteria(means),
    ...answerCriteria(means),
    constraintCriterion(means),
  ]);
}

function operationCriteria(means: CoverageMeans): Criterion[] {
  const operations = [...means.contract.operations.values()];
  const called = new Set(means.exchanges.map(({ operationId }) => operationId));
  const reasons = reasonsOf(means);
  const seenPaths = operations.flatMap((each) => (called.has(each.operationId) ? each.path : []));
  return [
    criterion("Paths", 1, {
      all: operations.map(({ path }) => path),
      seen: new Set(seenPaths),
      why: () => "None of its operations was called.",
    }),
    criterion("Operations", 2, {
      all: operations.map(({ operationId }) => operationId),
      seen: new Set([...called].filter((each) => each !== undefined)),
      why: reasons.ofOperation,
    }),
  ];
}

function requestCriteria(means: CoverageMeans): Criterion[] {
  const operations = [...means.contract.operations.values()];
  const reasons = reasonsOf(means);
  const sent = new Set<string>();
  const given = new Set<string>();
  const values = new Set<string>();
  for (const { operation, exchange } of pairs(means)) {
    const { operationId } = operation;
    const type = exchange.request.headers.get("Content-Type")?.split(";", 1)[0];
    if (type !== undefined) sent.add(`${operationId} ${type}`);
    const query = queryOf(exchange);
    for (const { name, in: place } of operation.parameters) {
      if (place !== "path" && !query.has(name)) continue;
      given.add(`${operationId} ${name}`);
      for (const value of query.getAll(name)) values.add(`${operationId} ${name}=${value}`);
    }
  }
  const ofOperation = (what: string): string => reasons.ofOperation(what.split(" ", 1)[0] ?? "");
  return [
    criterion("Content types of requests", 3, {
      all: operations.flatMap(({ operationId, body }) =>
        body ? `${operationId} ${body.mediaType}` : [],
      ),
      seen: sent,
      why: ofOperation,
    }),
    criterion("Parameters", 4, {
      all: operations.flatMap(({ operationId, parameters }) =>
        parameters.map(({ name }) => `${operationId} ${name}`),
      ),
      seen: given,
      why: ofOperation,
    }),
    criterion("Values of parameters", 5, {
      all: operations.flatMap(valuesOf),
      seen: values,
      why: ofOperation,
    }),
  ];
}

/** Values that can be listed: of enums, and both of a boolean. */
function valuesOf({ operationId, parameters }: OperationContract): string[] {
  return parameters.flatMap(({ name, schema }) => {
    if (typeof schema === "boolean") return [];
    const listed = schema.type === "boolean" ? [true, false] : (schema.enum ?? []);
    const texts = listed.map((value) =>
      typeof value === "string" ? value : JSON.stringify(value),
    );
    return texts.map((value) => `${operationId} ${name}=${value}`);
  });
}

function statusCriteria(means: CoverageMeans): Criterion[] {
  const operations = [...means.contract.operations.values()];
  const { ofStatus } = reasonsOf(means);
  const seen = new Set(
    pairs(means).map(
      ({ operation, exchange }) => `${operation.operationId} ${exchange.answer.status}`,
    ),
  );
  const classOf = (what: string): string => what.replace(/(\d)\d\d$/, "$1xx");
  const all = operations.flatMap(({ operationId, answers }) =>
    [...answers.keys()].map((status) => `${operationId} ${status}`),
  );
  return [
    criterion("Classes of statuses", 4, {
      all: all.map(classOf),
      seen: new Set([...seen].map(classOf)),
      why: ofStatus,
    }),
    criterion("Statuses", 5, { all, seen, why: ofStatus }),
  ];
}

function answerCriteria(means: CoverageMeans): Criterion[] {
  const { contract } = means;
  const { named, shown, name, show } = createPlaceFinder(contract.document);
  const { ofOperation } = reasonsOf(means);
  const types = new Set<string>();
  const allTypes: string[] = [];
  for (const { operationId, answers } of contract.operations.values()) {
    for (const { schemas } of answers.values()) {
      for (const [type, schema] of schemas) {
        allTypes.push(`${operationId} ${type}`);
        name(schema);
      }
    }
  }
  for (const { operation, exchange } of pairs(means)) {
    const { answer } = exchange;
    const type = answer.headers.get("Content-Type")?.split(";", 1)[0];
    if (type !== undefined) types.add(`${operation.operationId} ${type}`);
    for (const schema of operation.answers.get(answer.status)?.schemas.values() ?? []) {
      if (answer.json !== undefined) show(schema, answer.json);
    }
  }
  return [
    criterion("Content types of answers", 3, {
      all: allTypes,
      seen: types,
      why: (what) => ofOperation(what.split(" ", 1)[0] ?? ""),
    }),
    criterion("Properties of answers", 6, {
      all: named.properties,
      seen: shown.properties,
      why: () => "No answer had it.",
    }),
    criterion("Listed values in answers", 6, {
      all: named.values,
      seen: shown.values,
      why: () => "No answer had it.",
    }),
  ];
}

function pairs({ contract, exchanges }: CoverageMeans) {
  return exchanges.flatMap((exchange) => {
    const { operationId } = exchange;
    const operation = operationId === undefined ? undefined : contract.operations.get(operationId);
    return operation ? [{ operation, exchange }] : [];
  });
}

function queryOf({ request }: Exchange): URLSearchParams {
  const at = request.url.indexOf("?");
  return new URLSearchParams(at < 0 ? "" : request.url.slice(at));
}
