import type { Contract } from "../contract/contract.ts";
import { followed } from "../contract/pointer.ts";
import { schemaJudgeOf } from "../contract/schema-judge.ts";
import type { SealedRun } from "../evidence/seal-run.ts";
import type { Exchange } from "../exchange/exchange.ts";
import { answerSchemaOf, bodyOf } from "../oracle/answer-body.ts";
import type { Result } from "../verdicts/verdict.ts";
import { curlOf } from "./curl-of.ts";
import { isFinding, type Finding, type SeenBefore } from "./finding.ts";
import { pinnedDocuments, type SpecChange } from "./spec-changes.ts";
import { specPlace } from "./spec-place.ts";
import { touchingChanges } from "./touching-changes.ts";
import { whoMustMove, type Witnesses } from "./who-must-move.ts";

export type FindingMeans = {
  contract: Contract;
  changes: readonly SpecChange[];
  isEmulated: boolean;
  /** What checks assert, by id. */
  summaries: ReadonlyMap<string, string>;
  seenBefore: SeenBefore;
};

/** Returns violations first, then drift, each in the order of the run. */
export function findingsOf(run: SealedRun, means: FindingMeans): Finding[] {
  const byNumber = new Map(run.exchanges.map((each) => [each.number, each]));
  const results = run.report.results.filter(isFinding);
  const sorted = ["violation", "drift"].flatMap((verdict) =>
    results.filter((each) => each.verdict === verdict),
  );
  return sorted.map((result) => {
    const exchange = shownBy(result, byNumber);
    const { platform } = means.contract;
    const { pointer } = result;
    const seen = means.seenBefore[result.id];
    return {
      id: result.id,
      verdict: result.verdict,
      checkId: result.checkId,
      summary: means.summaries.get(result.checkId) ?? "",
      operationId: result.operationId,
      case: result.case,
      message: result.message,
      expected: result.expected,
      actual: result.actual,
      pointer,
      place: pointer === undefined ? undefined : specPlace(platform, pointer),
      promise: pointer === undefined ? undefined : promiseAt(means.contract, pointer),
      input: exchange && inputOf(exchange),
      curl: exchange && curlOf(exchange),
      harEntry: exchange?.number,
      evidence: result.evidence,
      randomSeed: run.report.randomSeed,
      firstSeen: seen?.firstSeen ?? run.report.startedAt,
      lastSeen: run.report.startedAt,
      move: whoMustMove(result, witnessesOf(result, exchange, { run, means })),
    };
  });
}

/**
 * The smallest of the exchanges that a passive check names: each shows it by itself. Of those of an active check the last one
 * shows it, and what went before led there.
 */
function shownBy(
  { checkId, evidence }: Result,
  byNumber: ReadonlyMap<number, Exchange>,
): Exchange | undefined {
  const exchanges = evidence.flatMap((number) => byNumber.get(number) ?? []);
  if (!checkId.startsWith("R-")) return exchanges.at(-1);
  return exchanges.toSorted((a, b) => sizeOf(a) - sizeOf(b) || a.number - b.number)[0];
}

function sizeOf({ request }: Exchange): number {
  return request.url.length + (request.body?.length ?? 0) + request.method.length;
}

function inputOf({ request }: Exchange): Finding["input"] {
  return { method: request.method, url: request.url, body: request.body };
}

/** Characters of the promise that are shown. */
const longestPromise = 240;

/** What the document says at a pointer, as JSON; undefined of what says too much to be one promise. */
function promiseAt({ document }: Contract, pointer: string): string | undefined {
  if (/^\/paths\/[^/]+(?:\/\w+)?(?:\/responses)?$/.test(pointer)) return undefined;
  const name = pointer.slice(pointer.lastIndexOf("/") + 1);
  const text = `${name}: ${JSON.stringify(followed(document, pointer).value) ?? "nothing"}`;
  return text.length > longestPromise ? `${text.slice(0, longestPromise - 1)}…` : text;
}

function witnessesOf(
  result: Result,
  exchange: Exchange | undefined,
  { run, means }: { run: SealedRun; means: FindingMeans },
): Witnesses {
  const changes = touchingChanges(result.pointer, means.changes, means.contract.document);
  const isAboutAnswer = changes.length > 0 && result.checkId.startsWith("R-");
  return {
    isEmulated: means.isEmulated,
    changes,
    keepsPinned: isAboutAnswer && exchange ? keepsPinned(result, exchange, means) : undefined,
    official: officialWord(run.report.results, result),
    status: exchange?.answer.status,
  };
}

/**
 * Whether an answer keeps the promise as the pinned document has it: whatever else is wrong with it. Undefined where that
 * document has no such schema.
 */
function keepsPinned(
  result: Result,
  exchange: Exchange,
  { contract }: FindingMeans,
): boolean | undefined {
  const { operationId } = exchange;
  const operation = operationId === undefined ? undefined : contract.operations.get(operationId);
  const schema = operation && answerSchemaOf(operation, exchange);
  const body = bodyOf(exchange);
  if (schema === undefined || body === undefined) return undefined;
  try {
    const faults = schemaJudgeOf(pinnedDocuments[contract.platform]).faults(schema, body);
    return !faults.some(
      ({ pointer, keyword, message }) =>
        pointer === result.pointer && (keyword !== "required" || result.message.includes(message)),
    );
  } catch {
    return undefined;
  }
}

function officialWord(results: readonly Result[], result: Result): Witnesses["official"] {
  if (!result.checkId.startsWith("R-")) return undefined;
  const words = results.filter(
    ({ checkId, operationId, evidence }) =>
      checkId === "R-OFFICIAL" &&
      operationId === result.operationId &&
      evidence.some((each) => result.evidence.includes(each)),
  );
  if (words.length === 0) return undefined;
  return words.some(({ verdict }) => verdict === "violation") ? "broken" : "kept";
}
