import type { OpenApiDocument, Schema } from "@purser/spec";

type PathItem = OpenApiDocument["paths"][string];
type Parameter = NonNullable<PathItem["parameters"]>[number];

/** What an operation may be asked with, and what it answers. */
export type OperationParts = {
  operationId: string;
  query: readonly Parameter[];
  /** The schema of the newest version: the last media type in text order, as the operation table has it. */
  answer: Schema | undefined;
};

/** Returns the parts of every operation of a document. */
export function partsOf(document: OpenApiDocument): OperationParts[] {
  return Object.values(document.paths).flatMap((item) =>
    [item.get, item.post, item.patch, item.delete].flatMap((operation) => {
      if (!operation) return [];
      const { operationId = "", parameters = [], responses = {} } = operation;
      const all = [...(item.parameters ?? []), ...parameters].map((parameter) =>
        resolved(document, parameter),
      );
      const success = Object.entries(responses).find(([status]) => Number(status) < 300);
      const { content = {} } = resolved(document, success?.[1] ?? {});
      const newest = Object.keys(content).toSorted().at(-1) ?? "";
      return {
        operationId,
        query: all.filter((parameter) => parameter.in === "query"),
        answer: content[newest]?.schema,
      };
    }),
  );
}

/** Returns what a local reference such as `#/components/parameters/Envelope` points at, or the value itself. */
function resolved<T extends { $ref?: string }>(document: OpenApiDocument, value: T): T {
  if (value.$ref === undefined) return value;
  const segments = value.$ref.replace("#/", "").split("/");
  const target = segments.reduce<unknown>(
    (node, segment) =>
      typeof node === "object" && node !== null ? Reflect.get(node, segment) : undefined,
    document,
  );
  if (target === undefined) throw new Error(`${value.$ref} points nowhere`);
  // A component has the shape of what refers to it: the spec's own lint asserts that.
  return resolved(document, target as T);
}
