import type { PassiveCheck } from "../checks/check.ts";
import { holdsSecret } from "./echo-index.ts";
import { blamedFor } from "./path-pattern.ts";
import { withoutShown } from "./shown-once.ts";

/** What is repeated to a caller ends up in logs and tickets, credentials and all. */
export const rNoecho: PassiveCheck = {
  id: "R-NOECHO",
  kind: "passive",
  summary: "No answer repeats a credential: plain, in a URL, in base64 or in JSON.",
  *judge(exchange, given, { contract, secrets }) {
    const operation = blamedFor(exchange, given, contract);
    if (!operation) return;
    const { operationId } = operation;
    const authorization = exchange.request.headers.get("Authorization") ?? "";
    const repeats = (text: string): boolean =>
      (authorization.length >= 8 && text.includes(authorization)) || holdsSecret(secrets, text);
    const headers = [...exchange.answer.headers].filter(([, value]) => repeats(value));
    const names = headers.map(([name]) => name);
    yield {
      operationId,
      verdict: names.length === 0 ? "pass" : "violation",
      case: "headers",
      message:
        names.length === 0
          ? "No header repeats a credential."
          : `A credential is repeated in ${names.join(", ")}.`,
    };
    const isInBody = repeats(withoutShown(exchange));
    yield {
      operationId,
      verdict: isInBody ? "violation" : "pass",
      case: "body",
      message: isInBody ? "The body repeats a credential." : "No body repeats a credential.",
    };
  },
};
