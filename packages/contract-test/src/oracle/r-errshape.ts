import type { Json } from "@purser/spec";
import type { PassiveCheck } from "../checks/check.ts";
import { memberOf, textOf } from "../exchange/exchange.ts";
import type { Judgement } from "../verdicts/verdict.ts";
import { bodyOf, isBareRefusal } from "./answer-body.ts";
import { blamedFor } from "./path-pattern.ts";
import { reasonPhrases } from "./reason-phrases.ts";

/** Where the error body of the API stands in the document. */
const shape = "/components/schemas/ApiError";

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
    // The OAuth endpoints answer in either shape: what was documented is not what was seen.
    if (!operation || operation.path.startsWith("/api/oauth/")) return;
    const body = bodyOf(exchange);
    const { operationId } = operation;
    // A body that agrees with itself tells what the status was to be.
    const isStatusOdd = agrees(body) && memberOf(body, "error") !== status;
    const pointer = `${operation.pointer}/responses${operation.answers.has(status) ? `/${status}` : ""}`;
    for (const each of opinions(body, status)) {
      const isOdd = isStatusOdd && each.verdict === "violation";
      yield { ...each, operationId, case: `${status} ${each.case}`, ...(isOdd && { pointer }) };
    }
  },
};

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
