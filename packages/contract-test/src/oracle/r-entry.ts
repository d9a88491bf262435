import type { Json } from "@purser/spec";
import type { PassiveCheck } from "../checks/check.ts";
import { memberOf, textOf } from "../exchange/exchange.ts";
import type { Judgement } from "../verdicts/verdict.ts";
import { answerSchemaOf, bodyOf } from "./answer-body.ts";

/**
 * An entry that says in two ways whom it lets in must say the same twice. Samples print a single address as address and
 * block, and tables call its last use `lastUsedAt`: what answers otherwise has left them, though the text allows it.
 */
export const rEntry: PassiveCheck = {
  id: "R-ENTRY",
  kind: "passive",
  summary: "An access-list entry names its address and the block that stands for it alike.",
  *judge(exchange, operation, { isEmulated }) {
    if (!operation?.path.endsWith("/accessList") || exchange.answer.status !== 200) return;
    const results = memberOf(bodyOf(exchange), "results");
    const pointer = answerSchemaOf(operation, exchange);
    for (const entry of Array.isArray(results) ? results : []) {
      for (const judgement of [judgeBlock(entry), judgeUse(entry)]) {
        const isSharp = judgement.verdict === "drift" && isEmulated;
        yield { ...judgement, pointer, ...(isSharp && { verdict: "violation" as const }) };
      }
    }
  },
};

function judgeBlock(entry: Json): Judgement {
  const address = textOf(entry, "ipAddress");
  const block = textOf(entry, "cidrBlock");
  const about = { case: "address and block" };
  if (address === undefined)
    return { ...about, verdict: "pass", message: "A block needs no address." };
  const expected = `${address}/${address.includes(":") ? 128 : 32}`;
  const more = { expected, actual: block ?? "nothing" };
  if (block === undefined) {
    const message = "An entry of one address lacks the block that samples print.";
    return { ...about, ...more, verdict: "drift", message };
  }
  const isRight = block.toLowerCase() === expected.toLowerCase();
  const message = isRight ? "Address and block agree." : "Address and block do not agree.";
  return { ...about, ...more, verdict: isRight ? "pass" : "violation", message };
}

function judgeUse(entry: Json): Judgement {
  const isOther = memberOf(entry, "lastUsed") !== undefined;
  return {
    verdict: isOther ? "drift" : "pass",
    case: "last use",
    message: isOther
      ? "The last use is called lastUsed, as in one sample, and not lastUsedAt, as in the tables."
      : "Nothing is called lastUsed.",
  };
}
