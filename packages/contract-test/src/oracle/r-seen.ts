import type { OpenApiDocument } from "@purser/spec";
import type { ClosingCheck } from "../checks/check.ts";
import type { Judgement } from "../verdicts/verdict.ts";
import { lookAt, nothingSeen, type Seen } from "./seen.ts";
import { schemaRecordAt, walkAnswer } from "./walk-answer.ts";

/** Objects of a kind that must be seen before "always" means something. */
const enough = 10;

/** What is documented and never comes, or optional and always comes, is where the document can be sharpened. */
export const rSeen: ClosingCheck = {
  id: "R-SEEN",
  kind: "closing",
  summary: "Which documented properties and values were seen, and which optional ones always were.",
  *judge(exchanges, { contract }) {
    const { document } = contract;
    const seen = nothingSeen();
    for (const exchange of exchanges) {
      const { operationId, answer } = exchange;
      if (operationId === undefined || answer.status >= 300) continue;
      const nodes = walkAnswer(document, contract.operation(operationId), exchange);
      lookAt(seen, document, nodes, operationId);
    }
    yield* judgeProperties(document, seen);
    yield* judgeValues(document, seen);
  },
};

function* judgeProperties(document: OpenApiDocument, { objects }: Seen): Iterable<Judgement> {
  for (const [pointer, { count, members, operationId }] of objects) {
    const { properties = {}, required = [] } = schemaRecordAt(document, pointer);
    for (const [name, schema] of Object.entries(properties as object)) {
      const times = members.get(name) ?? 0;
      const at = `${pointer}/properties/${name}`;
      const about = { verdict: "observed" as const, operationId, pointer: at };
      const isOptional = !(required as string[]).includes(name);
      if (schema !== false && times === 0) {
        const message = `It is documented and was in none of ${count} objects.`;
        yield { ...about, case: `${nameOf(at)} never`, message };
      } else if (isOptional && times === count && count >= enough) {
        const message = `It is optional and was in all of ${count} objects.`;
        yield { ...about, case: `${nameOf(at)} always`, message };
      }
    }
  }
}

function* judgeValues(document: OpenApiDocument, { values }: Seen): Iterable<Judgement> {
  for (const [pointer, { found, operationId }] of values) {
    const known = schemaRecordAt(document, pointer)["x-known-values"] as string[];
    const never = known.filter((each) => !found.has(each));
    yield {
      verdict: "observed",
      operationId,
      case: `${nameOf(pointer)} values`,
      message: `Seen: ${[...found].toSorted().join(", ")}. Never seen: ${never.join(", ") || "none"}.`,
      pointer: `${pointer}/x-known-values`,
    };
  }
}

function nameOf(pointer: string): string {
  return pointer.replace("/components/schemas/", "").replaceAll("/properties/", ".");
}
