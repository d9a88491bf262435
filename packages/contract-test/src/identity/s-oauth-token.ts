import type { ActiveCheck } from "../checks/check.ts";
import type { Contract } from "../contract/contract.ts";
import {
  answerPointer,
  headerPointer,
  operationsNamed,
  propertyPointer,
} from "../contract/promises.ts";
import { memberOf, textOf, type Exchange } from "../exchange/exchange.ts";
import { judged } from "../verdicts/judged.ts";
import type { Judgement } from "../verdicts/verdict.ts";
import { mintingOf } from "./shared-tokens.ts";

/** Seconds. Source: Atlas API authentication, OAuth 2.0 client credentials; the sample of "Generate OAuth2 token". */
export const tokenLifetimeSeconds = 3600;

const operationId = "createAccessToken";

/** The answer that brings a token is as RFC 6749, section 5.1, and both pages have it. */
export const sOAuthToken: ActiveCheck = {
  id: "S-OAUTH-TOKEN",
  kind: "probe",
  needs: ["client"],
  summary:
    "A token comes by 200, as Bearer, for 3600 seconds, not to be stored and without a refresh token.",
  operations: operationsNamed(operationId),
  async *run(stage) {
    const exchange = await mintingOf(stage, "first");
    for (const judgement of judgeToken(stage.contract, exchange))
      yield { operationId, evidence: [exchange.number], ...judgement };
  },
};

function* judgeToken(contract: Contract, { answer }: Exchange): Generator<Judgement> {
  const { status, json, headers } = answer;
  yield judged(status === 200, {
    case: "status",
    kept: "A token comes by 200.",
    broken: "A token does not come by 200.",
    expected: "200",
    actual: `${status}`,
    pointer: answerPointer(contract, operationId, 200),
  });
  const type = textOf(json, "token_type");
  yield judged(type?.toLowerCase() === "bearer", {
    case: "token_type",
    kept: "It is a bearer token.",
    broken: "It is no bearer token.",
    expected: "Bearer",
    actual: JSON.stringify(memberOf(json, "token_type")),
    pointer: propertyPointer(contract, operationId, 200, "token_type"),
  });
  const life = memberOf(json, "expires_in");
  yield judged(life === tokenLifetimeSeconds, {
    case: "expires_in",
    kept: "It lives 3600 seconds.",
    broken: "It does not say that it lives 3600 seconds.",
    expected: `${tokenLifetimeSeconds}`,
    actual: JSON.stringify(life),
    pointer: propertyPointer(contract, operationId, 200, "expires_in"),
  });
  const caching = headers.get("Cache-Control");
  yield judged(/\bno-store\b/.test(caching ?? ""), {
    case: "Cache-Control",
    kept: "The answer is not to be stored.",
    broken: "The answer may be stored, token and all (RFC 6749, section 5.1).",
    expected: "no-store",
    actual: caching ?? "no Cache-Control",
    pointer: headerPointer(contract, operationId, 200, "Cache-Control"),
  });
  yield judged(memberOf(json, "refresh_token") === undefined, {
    case: "refresh_token",
    kept: "No refresh token comes along.",
    broken: "A refresh token comes along; client credentials have none.",
    expected: "no refresh_token",
    actual: "a refresh_token",
    pointer: propertyPointer(contract, operationId, 200),
  });
}
