import type { Json, OpenApiDocument } from "@purser/spec";
import type { PassiveCheck } from "../checks/check.ts";
import type { Judgement } from "../verdicts/verdict.ts";
import { schemaRecordAt, walkAnswer, type AnswerNode } from "./walk-answer.ts";

/** What the document does not know is news about the service, and a fault of an emulator, which has no news of its own. */
export const rClosed: PassiveCheck = {
  id: "R-CLOSED",
  kind: "passive",
  summary: "No answer has a property, or a value of a known set, that the document does not have.",
  *judge(exchange, operation, { contract, isEmulated }) {
    if (!operation) return;
    const { document } = contract;
    const nodes = walkAnswer(document, operation, exchange);
    if (nodes.length === 0) return;
    const { status } = exchange.answer;
    const found = nodes.flatMap((node) => [
      ...undocumentedIn(document, node),
      ...unknownValue(document, node),
    ]);
    const wrong = isEmulated ? "violation" : "drift";
    if (found.length === 0) {
      const message = "Everything in the body is documented.";
      yield { verdict: "pass", case: `${status}`, message, pointer: nodes[0]?.schemas[0] };
    }
    for (const { isPartial = false, ...each } of found) {
      const verdict = isPartial ? "observed" : wrong;
      yield { ...each, verdict, case: `${status} ${each.case}` };
    }
  },
};

type Finding = Omit<Judgement, "verdict"> & { isPartial?: boolean };

/** Of these the document lists only what is about service accounts; the platforms have hundreds. */
const partial = new Set(["eventTypeName"]);

function undocumentedIn(document: OpenApiDocument, { at, value, schemas }: AnswerNode): Finding[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  const records = schemas.map((each) => schemaRecordAt(document, each));
  const closed = schemas.filter((_, index) => "properties" in (records[index] ?? {}));
  const isOpen = records.some(({ additionalProperties }) => additionalProperties === true);
  if (closed.length === 0 || isOpen) return [];
  const names = new Set(
    records.flatMap(({ properties = {} }) => Object.keys(properties as object)),
  );
  return Object.entries(value)
    .filter(([name]) => !names.has(name))
    .map(([name, member]) => ({
      case: `${at}/${name}`,
      message: `${at}/${name} is not documented.`,
      actual: typeOf(member),
      pointer: `${closed[0] ?? ""}/properties`,
    }));
}

function unknownValue(
  document: OpenApiDocument,
  { at, name, value, schemas }: AnswerNode,
): Finding[] {
  if (typeof value !== "string") return [];
  for (const pointer of schemas) {
    const known = schemaRecordAt(document, pointer)["x-known-values"];
    if (!Array.isArray(known) || known.includes(value)) continue;
    return [
      {
        case: `${at} ${value}`,
        message: `${at} is ${value}, which is not among the known values.`,
        expected: known.join(", "),
        actual: value,
        pointer: `${pointer}/x-known-values`,
        isPartial: partial.has(name),
      },
    ];
  }
  return [];
}

function typeOf(value: Json): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
