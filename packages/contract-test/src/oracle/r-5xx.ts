import type { PassiveCheck } from "../checks/check.ts";
import { blamedFor } from "./path-pattern.ts";

const gateway = new Set([502, 503, 504]);

/** A service that fails has met what nobody there thought of. A gateway's answer says nothing about the service. */
export const r5xx: PassiveCheck = {
  id: "R-5XX",
  kind: "passive",
  summary: "No request makes the service fail.",
  *judge(exchange, given, { contract }) {
    const { status } = exchange.answer;
    const operation = blamedFor(exchange, given, contract);
    if (!operation) return;
    const { operationId } = operation;
    const about = { operationId, case: status < 500 ? "5xx" : `${status}`, actual: `${status}` };
    if (status < 500) {
      yield { ...about, verdict: "pass", message: "The service did not fail." };
    } else if (gateway.has(status)) {
      const message = `A gateway answered ${status} in the service's place.`;
      yield { ...about, verdict: "inconclusive", message };
    } else {
      const message = `The service failed with ${status}.`;
      yield { ...about, verdict: "violation", message, expected: "anything below 500" };
    }
  },
};
