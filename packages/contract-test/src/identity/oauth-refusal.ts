import type { Contract } from "../contract/contract.ts";
import { answerPointer, headerPointer, propertyPointer } from "../contract/promises.ts";
import { textOf, type Exchange } from "../exchange/exchange.ts";
import { isRefused } from "./token-use.ts";
import { judged } from "../verdicts/judged.ts";
import type { Judgement, Verdict } from "../verdicts/verdict.ts";

/** How the token endpoint is to refuse something. */
export type OAuthRefusal = {
  case: string;
  status: 400 | 401;
  /** The `error` of RFC 6749, section 5.2. */
  error: string;
  /** What another refusal is, where the pages leave it open. @default "violation" */
  otherwise?: Verdict;
};

/** Judges a refusal of the token endpoint: its status, its shape and cause, and for a 401 its challenge. */
export function* judgeOAuthRefusal(
  contract: Contract,
  { answer, number }: Exchange,
  refusal: OAuthRefusal,
): Generator<Judgement> {
  const operationId = "createAccessToken";
  const { status, error, otherwise = "violation" } = refusal;
  const about = { operationId, evidence: [number] };
  yield judged(answer.status === status, {
    ...about,
    case: refusal.case,
    verdict: isRefused({ answer }) ? otherwise : "violation",
    kept: `It is refused by ${status}.`,
    broken: `It is not refused by ${status}.`,
    expected: `${status} ${error}`,
    actual: `${answer.status} ${textOf(answer.json, "error") ?? ""}`.trim(),
    pointer: answerPointer(contract, operationId, status),
  });
  if (answer.status !== status) return;
  const cause = textOf(answer.json, "error");
  yield judged(cause === error && textOf(answer.json, "errorCode") === undefined, {
    ...about,
    case: `${refusal.case}: error`,
    kept: `The refusal says ${error}, as OAuth words it.`,
    broken: `The refusal does not say ${error} in the shape of OAuth (RFC 6749, section 5.2).`,
    expected: `{"error":"${error}","error_description":…}`,
    actual: answer.text.slice(0, 200),
    pointer: propertyPointer(contract, operationId, status),
  });
  if (status !== 401) return;
  const challenge = answer.headers.get("WWW-Authenticate");
  yield judged(challenge !== null, {
    ...about,
    case: `${refusal.case}: challenge`,
    kept: "The refusal says which scheme it asks for.",
    broken:
      "The refusal has no WWW-Authenticate (RFC 9110, section 15.5.2; RFC 6749, section 5.2).",
    expected: 'WWW-Authenticate: Basic realm="…"',
    actual: "no WWW-Authenticate",
    pointer: headerPointer(contract, operationId, 401, "WWW-Authenticate"),
  });
}
