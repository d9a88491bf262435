import type { Json } from "@purser/spec";
import type { PassiveCheck } from "../checks/check.ts";
import type { OperationContract } from "../contract/contract.ts";
import { memberOf, textOf } from "../exchange/exchange.ts";
import type { Judgement } from "../verdicts/verdict.ts";
import { bodyOf, isBareRefusal } from "./answer-body.ts";
import { blamedFor } from "./path-pattern.ts";
import { reasonPhrases } from "./reason-phrases.ts";

/** Where the error body of the API stands in the document. */
const shape = "/components/schemas/ApiError";

/**
 * What a client did wrong, in the words of OAuth (RFC 6749, sections 4.1.2.1 and 5.2): whoever says so has read the request,
 * and is no gateway that failed.
 */
const oauthRefusals = new Set([
  "invalid_request",
  "invalid_client",
  "invalid_grant",
  "unauthorized_client",
  "unsupported_grant_type",
  "invalid_scope",
  "access_denied",
]);

/** Clients tell errors apart by what their body repeats and names: it has to agree with the status line. */
export const rErrshape: PassiveCheck = {
  id: "R-ERRSHAPE",
  kind: "passive",
  summary: "An error repeats its status and reason, and names a code (API errors).",
  *judge(exchange, given, { contract }) {
    const { answer, request } = exchange;
    const { status } = answer;
    if (status < 400 || isBareRefusal(answer) || request.method === "HEAD") return;
    const operation = blamedFor(exchange, given, contract);
    if (!operation) return;
    const body = bodyOf(exchange);
    const { operationId } = operation;
    // The OAuth endpoints answer in either shape: what was documented is not what was seen.
    const isOfOAuth = operation.path.startsWith("/api/oauth/");
    if (isOfOAuth && typeof memberOf(body, "error") !== "number") {
      yield* judgeOAuth(operation, body, status);
      return;
    }
    // A body that agrees with itself tells what the status was to be.
    const isStatusOdd = agrees(body) && memberOf(body, "error") !== status;
    const pointer = answerPlace(operation, status);
    for (const each of opinions(body, status)) {
      const isOdd = isStatusOdd && each.verdict === "violation";
      yield { ...each, operationId, case: `${status} ${each.case}`, ...(isOdd && { pointer }) };
    }
  },
};

function answerPlace({ answers, pointer }: OperationContract, status: number): string {
  return `${pointer}/responses${answers.has(status) ? `/${status}` : ""}`;
}

/** A body in the shape of OAuth has no number: all it tells of the status is whose fault it was. */
function* judgeOAuth(
  operation: OperationContract,
  body: Json | undefined,
  status: number,
): Iterable<Judgement> {
  const error = textOf(body, "error");
  if (error === undefined || !oauthRefusals.has(error)) return;
  yield {
    ...opinion("error", status < 500, "a status below 500", error),
    operationId: operation.operationId,
    case: `${status} error`,
    actual: `${status} ${error}`,
    pointer: answerPlace(operation, status),
  };
}

/** Whether number and reason of an error body are those of one status. */
function agrees(body: Json | undefined): boolean {
  const error = memberOf(body, "error");
  const reason = memberOf(body, "reason");
  return typeof error === "number" && reason !== undefined && reasonPhrases[error] === reason;
}

function opinions(body: Json | undefined, status: number): Judgement[] {
  const error = memberOf(body, "error");
  const errorCode = memberOf(body, "errorCode");
  const reason = memberOf(body, "reason");
  const code = textOf(body, "errorCode") ?? "";
  const phrase = reasonPhrases[status];
  const isSilent = reason === undefined || reason === null || phrase === undefined;
  return [
    opinion("error", error === status, `${status}`, error),
    opinion("errorCode", /^[A-Z][A-Z0-9_]*$/.test(code), "a code in capitals", errorCode),
    ...(isSilent ? [] : [opinion("reason", reason === phrase, phrase, reason)]),
  ];
}

function opinion(
  name: string,
  isRight: boolean,
  expected: string,
  actual: Json | undefined,
): Judgement {
  return {
    verdict: isRight ? "pass" : "violation",
    case: name,
    message: isRight ? `${name} is as it should be.` : `${name} does not fit the answer.`,
    expected,
    actual: JSON.stringify(actual) ?? "nothing",
    pointer: `${shape}/properties/${name}`,
  };
}
