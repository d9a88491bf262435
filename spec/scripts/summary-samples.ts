import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Content, OpenApiDocument, Schema } from "../src/openapi-document.ts";
import { operationsIn, resolveReference } from "./document-parts.ts";
import type { CheckValue, SchemaFault } from "./summary-validator.ts";

/** A request or response body that the public documentation prints, with the faults that the print is known to have. */
export type Sample = {
  operationId: string;
  part: "request" | "response";
  /** HTTP status of a response. */
  status?: number;
  /** Address or title of the public page. */
  source: string;
  /** What else is to be known about the print. */
  note?: string;
  value: unknown;
  faults?: (SchemaFault & { reason: string })[];
};

/** Returns the samples of a folder by file name, in order of name. */
export function readSamples(folder: string): Map<string, Sample> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .toSorted();
  return new Map(
    names.map((name) => [name, JSON.parse(readFileSync(join(folder, name), "utf8")) as Sample]),
  );
}

/** Returns what is wrong with a sample in the eyes of the document. Throws when the document has no body of that operation, part and status. */
export function sampleFaults(
  document: OpenApiDocument,
  check: CheckValue,
  sample: Sample,
): SchemaFault[] {
  return check(bodySchema(document, sample), sample.value);
}

function bodySchema(document: OpenApiDocument, { operationId, part, status }: Sample): Schema {
  const placed = operationsIn(document).find(
    ({ operation }) => operation.operationId === operationId,
  );
  if (!placed) throw new Error(`the document has no operation ${operationId}`);
  const { requestBody = {}, responses = {} } = placed.operation;
  const body = part === "request" ? requestBody : (responses[String(status)] ?? {});
  const content: Content = resolveReference(document, body).content ?? {};
  const [schema] = Object.values(content).map((media) => media.schema);
  if (schema === undefined) {
    throw new Error(`${operationId} has no body for its ${part}${status ? ` ${status}` : ""}`);
  }
  return schema;
}
