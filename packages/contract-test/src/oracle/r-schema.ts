import type { PassiveCheck } from "../checks/check.ts";
import { answerSchemaOf, bodyOf, isBareRefusal } from "./answer-body.ts";

/** A body that breaks its schema breaks whoever reads it by the document. */
export const rSchema: PassiveCheck = {
  id: "R-SCHEMA",
  kind: "passive",
  summary: "Every body keeps the schema of its status and media type; an envelope is opened first.",
  *judge(exchange, operation, { schemas }) {
    const { answer } = exchange;
    const { status } = answer;
    const schema = operation && answerSchemaOf(operation, exchange);
    if (schema === undefined) return;
    if (isBareRefusal(answer)) {
      yield {
        verdict: "observed",
        case: `${status} without a body`,
        message: "This refusal comes without a body.",
        pointer: schema,
      };
      return;
    }
    const body = bodyOf(exchange);
    if (body === undefined) {
      yield {
        verdict: "violation",
        case: `${status}: JSON`,
        message: answer.text === "" ? "The body is empty." : "The body is no JSON.",
        expected: "JSON",
        actual: `${answer.text.length} characters`,
        pointer: schema,
      };
      return;
    }
    const faults = schemas.faults(schema, body);
    if (faults.length === 0) {
      yield {
        verdict: "pass",
        case: `${status}`,
        message: "The body keeps its schema.",
        pointer: schema,
      };
    }
    for (const { at, message, keyword, pointer, member } of faults) {
      const place = at.replaceAll(/\/\d+(?=\/|$)/g, "/*");
      yield {
        verdict: "violation",
        case: `${status} ${place === "" ? "/" : place}: ${keyword}${member === undefined ? "" : ` ${member}`}`,
        message: `${place === "" ? "The body" : place} ${message}.`,
        pointer,
      };
    }
  },
};
