import type { PassiveCheck } from "../checks/check.ts";
import { mayShow } from "./shown-once.ts";
import { walkAnswer } from "./walk-answer.ts";

/** A secret in clear, as opposed to its mask: the prefix and what no mask has after it. */
const clear = /mdb_sa_sk_[^\s"'.…*<>&]{5,}/;

/** A secret is shown once, when it is created. Shown again it can be stolen by whoever may read. */
export const rNosecret: PassiveCheck = {
  id: "R-NOSECRET",
  kind: "passive",
  summary: "No answer shows a secret but the one that creates it.",
  *judge(exchange, operation, { contract }) {
    if (!operation || mayShow(exchange)) return;
    const nodes = walkAnswer(contract.document, operation, exchange);
    const member = nodes.find(({ name, value }) => name === "secret" && value !== null);
    const isShown = member !== undefined || clear.test(exchange.answer.text);
    const where = member?.at ?? "The body";
    yield {
      verdict: isShown ? "violation" : "pass",
      case: `${exchange.answer.status}`,
      message: isShown ? `${where} shows a secret again.` : "No secret is shown.",
      pointer: member?.schemas[0],
    };
  },
};
