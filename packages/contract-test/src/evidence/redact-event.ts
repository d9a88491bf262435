import type { ContractEvent, ContractReport } from "../run/contract-event.ts";
import type { Result } from "../verdicts/verdict.ts";
import { sha256 } from "./chain-events.ts";
import { redactExchange, withholdExchange, type Redact } from "./redact-exchange.ts";

/**
 * Returns an event in which everything that came from elsewhere has been redacted. What is ours, verdicts, checks and
 * operations, is never touched: an endpoint that shows the word "violation" as a secret must not rewrite what we say of it.
 * Where redaction fails the text is withheld; the verdict stays.
 */
export function redactEvent(event: ContractEvent, redact: Redact): ContractEvent {
  if (event.kind === "exchange") {
    const exchange = attempt(event.exchange, redact, redactExchange, withholdExchange);
    return { ...event, exchange };
  }
  if (event.kind === "result") return { ...event, result: redactResult(event.result, redact) };
  if (event.kind === "end") return { ...event, report: redactReport(event.report, redact) };
  return event;
}

/** Returns a report whose texts have been redacted. What was left behind stays readable: somebody has to remove it. */
export function redactReport(report: ContractReport, redact: Redact): ContractReport {
  return { ...report, results: report.results.map((each) => redactResult(each, redact)) };
}

function redactResult(result: Result, redact: Redact): Result {
  return attempt(result, redact, rewriteResult, withholdResult);
}

/** The case becomes its hash: the same from run to run, and another for another case. */
function withholdResult(result: Result): Result {
  const { checkId, operationId } = result;
  const caseName = `withheld ${sha256(result.case).slice(0, 16)}`;
  return {
    ...rewriteResult(result, () => "[withheld]"),
    id: `${checkId}/${operationId}/${caseName}`,
    case: caseName,
  };
}

function rewriteResult(result: Result, redact: Redact): Result {
  const { checkId, operationId, message, expected, actual } = result;
  const caseName = redact(result.case);
  return {
    ...result,
    id: `${checkId}/${operationId}/${caseName}`,
    case: caseName,
    message: redact(message),
    ...(expected !== undefined && { expected: redact(expected) }),
    ...(actual !== undefined && { actual: redact(actual) }),
  };
}

function attempt<T>(
  value: T,
  redact: Redact,
  rewrite: (value: T, redact: Redact) => T,
  withhold: (value: T) => T,
): T {
  try {
    return rewrite(value, redact);
  } catch {
    return withhold(value);
  }
}
