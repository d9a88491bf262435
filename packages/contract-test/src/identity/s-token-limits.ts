import type { ActiveCheck } from "../checks/check.ts";
import { answerPointer, operationsNamed } from "../contract/promises.ts";
import { textOf } from "../exchange/exchange.ts";
import { judged } from "../verdicts/judged.ts";
import { mintingTourOf, mintsAMinute, mostTokens } from "./minting-tour.ts";

const operationId = "createAccessToken";

/** The token endpoint counts by address and client, and refuses by 429, in either of two spellings (Reading 25). */
export const sTokenRate: ActiveCheck = {
  id: "S-TOKEN-RATE",
  kind: "probe",
  needs: ["reader", "provoke"],
  summary: "More than 50 tokens a minute are refused by 429, in the shape of OAuth or of the API.",
  operations: operationsNamed(operationId),
  async *run(stage) {
    const { hurried, last } = await mintingTourOf(stage);
    const { status, json, text } = (hurried ?? last).answer;
    const pointer = answerPointer(stage.contract, operationId, 429);
    const evidence = [(hurried ?? last).number];
    yield judged(status === 429, {
      operationId,
      case: "in haste",
      kept: "Tokens in haste are refused by 429.",
      broken: `Tokens are given faster than ${mintsAMinute} a minute.`,
      expected: "429",
      actual: `${status}`,
      pointer,
      evidence,
    });
    if (status !== 429) return;
    const isKnown =
      textOf(json, "error") === "rate_limited" || textOf(json, "errorCode") === "RATE_LIMITED";
    yield judged(isKnown, {
      operationId,
      case: "in haste: error",
      kept: "The 429 says that it is about the rate.",
      broken: "The 429 does not say that it is about the rate.",
      expected: "rate_limited or RATE_LIMITED",
      actual: text.slice(0, 200),
      pointer,
      evidence,
    });
  },
};

/** At most 100 tokens of an account are active; the next is refused by 403 (MongoDB MCP server, rate limits). */
export const sTokenCap: ActiveCheck = {
  id: "S-TOKEN-CAP",
  kind: "probe",
  needs: ["reader", "provoke"],
  summary: "An account is given 100 tokens, and the next is refused by 403 access_denied.",
  operations: operationsNamed(operationId),
  async *run(stage) {
    const { given, last, refusal } = await mintingTourOf(stage);
    const status = refusal?.answer.status ?? 200;
    const evidence = [(refusal ?? last).number];
    const pointer = answerPointer(stage.contract, operationId, 403);
    yield judged(given >= mostTokens, {
      operationId,
      case: "within the limit",
      kept: `An account is given ${mostTokens} tokens.`,
      broken: `An account is given fewer than ${mostTokens} tokens.`,
      expected: `${mostTokens}`,
      actual: `${given}, then ${status}`,
      pointer,
      evidence,
    });
    if (given < mostTokens) return;
    yield judged(status === 403 && textOf(refusal?.answer.json, "error") === "access_denied", {
      operationId,
      case: "one too many",
      kept: "One token more is refused by 403 access_denied.",
      broken: "One token more is not refused by 403 access_denied.",
      expected: "403 access_denied",
      actual: `${status} ${textOf(refusal?.answer.json, "error") ?? ""}`.trim(),
      pointer,
      evidence,
    });
  },
};
