import type { PassiveCheck, Scene } from "../checks/check.ts";
import type { AnswerContract } from "../contract/contract.ts";
import type { Exchange } from "../exchange/exchange.ts";
import type { Judgement } from "../verdicts/verdict.ts";
import { schemaRecordAt } from "./walk-answer.ts";

/** Headers that steer a client: one it cannot read makes it wait too long, or not at all. */
export const rHeaders: PassiveCheck = {
  id: "R-HEADERS",
  kind: "passive",
  summary:
    "RateLimit-*, Retry-After, Deprecation and Sunset have their documented form, and figures agree.",
  *judge({ answer }, operation, scene) {
    const documented = operation?.answers.get(answer.status);
    if (!documented) return;
    for (const name of documented.headers.keys()) {
      const judgement = judgeForm(name, answer, documented, scene);
      if (judgement) yield judgement;
    }
    const limit = figure(answer.headers.get("RateLimit-Limit"));
    const remaining = figure(answer.headers.get("RateLimit-Remaining"));
    if (limit === undefined || remaining === undefined) return;
    const isWithin = remaining <= limit;
    yield {
      verdict: isWithin ? "pass" : "violation",
      case: `${answer.status} remaining within limit`,
      message: isWithin
        ? "What is left is within the capacity."
        : "More calls are left than the bucket holds.",
      expected: `at most ${limit}`,
      actual: `${remaining}`,
      pointer: documented.headers.get("RateLimit-Remaining")?.pointer,
    };
  },
};

function judgeForm(
  name: string,
  { status, headers }: Exchange["answer"],
  documented: AnswerContract,
  { schemas, contract, isEmulated }: Scene,
): Judgement | undefined {
  const pointer = documented.headers.get(name)?.pointer ?? documented.pointer;
  const value = headers.get(name);
  const about = { case: `${status} ${name}`, pointer };
  if (value === null) {
    // The pages say that these headers may be missing (Atlas API rate limiting), but not why one would be.
    if (status !== 429 || name !== "Retry-After") return undefined;
    // Where no figures of the bucket are documented, a client has to do without this one, too.
    if (!documented.headers.has("RateLimit-Limit")) return undefined;
    const message = "An empty bucket does not say when to come back.";
    return { ...about, verdict: isEmulated ? "violation" : "observed", message };
  }
  const isNumber = schemaRecordAt(contract.document, `${pointer}/schema`)["type"] === "integer";
  const [fault] = schemas.faults(`${pointer}/schema`, isNumber ? (figure(value) ?? value) : value);
  if (!fault) return { ...about, verdict: "pass", message: `${name} has its documented form.` };
  return {
    case: about.case,
    verdict: "violation",
    message: `${name} ${fault.message}.`,
    actual: value,
    pointer: fault.pointer,
  };
}

function figure(text: string | null): number | undefined {
  return text !== null && /^-?\d+$/.test(text.trim()) ? Number(text) : undefined;
}
