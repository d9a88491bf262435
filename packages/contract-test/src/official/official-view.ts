import type { OpenApiDocument } from "@purser/spec";
import { followed, pointerOf } from "../contract/pointer.ts";
import { schemaJudgeOf, type SchemaFault } from "../contract/schema-judge.ts";
import { bodyOf } from "../oracle/answer-body.ts";
import { essenceOf } from "../oracle/media-type.ts";
import type { OperationContract } from "../contract/contract.ts";
import type { Exchange } from "../exchange/exchange.ts";

/** What MongoDB's own document says of an answer. */
export type OfficialWord =
  | { state: "silent" }
  | { state: "unreadable"; reason: string }
  | { state: "judged"; faults: readonly SchemaFault[] };

/** A document of MongoDB's own, beside which answers are held. */
export type OfficialView = {
  judge: (exchange: Exchange, operation: OperationContract) => OfficialWord;
};

/**
 * Returns the view of a document that the user pinned: OpenAPI 3.0 or 3.1, complete in one file. Operations are found by
 * method and path, whatever the parameters are called.
 */
export function createOfficialView(document: OpenApiDocument): OfficialView {
  const paths = new Map(Object.keys(document.paths).map((path) => [nameless(path), path]));
  return {
    judge(exchange, operation) {
      const path = paths.get(nameless(operation.path));
      const schema = path === undefined ? undefined : schemaAt(document, path, exchange);
      const body = bodyOf(exchange);
      if (schema === undefined || body === undefined) return { state: "silent" };
      try {
        return { state: "judged", faults: schemaJudgeOf(document).faults(schema, body) };
      } catch (error) {
        const reason = error instanceof Error ? error.message : "it does not compile";
        return { state: "unreadable", reason };
      }
    },
  };
}

function nameless(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, "{}").replace(/\/$/, "");
}

/** Pointer of the schema for an answer's status and media type; undefined where the document has none. */
function schemaAt(
  document: OpenApiDocument,
  path: string,
  { request, answer }: Exchange,
): string | undefined {
  const method = request.method.toLowerCase();
  const at = pointerOf("paths", path, method, "responses", `${answer.status}`);
  const { pointer, value } = followed(document, at);
  const content = (value as { content?: Record<string, unknown> } | undefined)?.content;
  const type = essenceOf(answer.headers.get("Content-Type"));
  if (content?.[type] === undefined) return undefined;
  return `${pointer}${pointerOf("content", type, "schema")}`;
}
