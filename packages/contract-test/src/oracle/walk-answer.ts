import type { Json, OpenApiDocument } from "@purser/spec";
import type { OperationContract } from "../contract/contract.ts";
import { followed, pointerOf } from "../contract/pointer.ts";
import type { Exchange } from "../exchange/exchange.ts";
import { answerSchemaOf, bodyOf } from "./answer-body.ts";

/** One value of a body, and what the document says of it. */
export type AnswerNode = {
  /** Pointer into the body with `*` for every index, so that it is the same from run to run. */
  at: string;
  /** The name of the member; empty for the body itself and for items. */
  name: string;
  value: Json;
  /** What holds the member. */
  parent: Json | undefined;
  /** Pointers of the schemas it may have, references followed; none where it is undocumented. */
  schemas: readonly string[];
};

type SchemaRecord = Record<string, unknown>;

const walked = new WeakMap<Exchange, AnswerNode[]>();

/**
 * Returns every value of an answer's body with the schemas it is to have, those of undocumented members included; none where
 * the document promises no body, or the body is no JSON. One walk serves all that look at an exchange.
 */
export function walkAnswer(
  document: OpenApiDocument,
  operation: OperationContract,
  exchange: Exchange,
): AnswerNode[] {
  const known = walked.get(exchange);
  if (known) return known;
  const schema = answerSchemaOf(operation, exchange);
  const body = bodyOf(exchange);
  const isSilent = schema === undefined || body === undefined;
  const nodes = isSilent ? [] : nodesOf(document, schema, body);
  walked.set(exchange, nodes);
  return nodes;
}

function nodesOf(document: OpenApiDocument, schema: string, body: Json): AnswerNode[] {
  const nodes: AnswerNode[] = [];
  const visit = (node: AnswerNode): void => {
    nodes.push(node);
    const { value, schemas, at } = node;
    if (Array.isArray(value)) {
      const items = below(document, schemas, "items");
      for (const each of value)
        visit({ at: `${at}/*`, name: "", value: each, parent: value, schemas: items });
      return;
    }
    if (typeof value !== "object" || value === null) return;
    for (const [name, member] of Object.entries(value)) {
      const of = below(document, schemas, "properties", name);
      visit({ at: `${at}${pointerOf(name)}`, name, value: member, parent: value, schemas: of });
    }
  };
  visit({
    at: "",
    name: "",
    value: body,
    parent: undefined,
    schemas: alternatives(document, schema),
  });
  return nodes;
}

/** Returns what stands at a pointer where that is a schema with keywords. */
export function schemaRecordAt(document: OpenApiDocument, pointer: string): SchemaRecord {
  const { value } = followed(document, pointer);
  return typeof value === "object" && value !== null ? (value as SchemaRecord) : {};
}

/** Schemas by where and by what they are reached: the same few thousand times in a run. */
const reached = new WeakMap<OpenApiDocument, Map<string, readonly string[]>>();

/** Returns the schemas that are reached from others by a keyword, of `properties` by a name. */
function below(
  document: OpenApiDocument,
  schemas: readonly string[],
  keyword: "items" | "properties",
  name = "",
): readonly string[] {
  if (schemas.length === 0) return schemas;
  const known = reached.get(document) ?? new Map<string, readonly string[]>();
  reached.set(document, known);
  const key = `${schemas.join(" ")} ${keyword} ${name}`;
  const before = known.get(key);
  if (before) return before;
  const steps = keyword === "items" ? [keyword] : [keyword, name];
  const found = schemas.flatMap((schema) => {
    const pointer = `${schema}${pointerOf(...steps)}`;
    return followed(document, pointer).value === undefined ? [] : alternatives(document, pointer);
  });
  known.set(key, found);
  return found;
}

/** Returns a schema, and all that it is made of by `anyOf`, `oneOf` and `allOf`. */
export function alternatives(document: OpenApiDocument, pointer: string): string[] {
  const schema = followed(document, pointer);
  const record = schemaRecordAt(document, schema.pointer);
  const parts = ["anyOf", "oneOf", "allOf"].flatMap((keyword) => {
    const list = record[keyword];
    return Array.isArray(list)
      ? list.flatMap((_, index) => alternatives(document, `${schema.pointer}/${keyword}/${index}`))
      : [];
  });
  return [schema.pointer, ...parts];
}
