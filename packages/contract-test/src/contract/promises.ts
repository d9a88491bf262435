import type { Contract } from "./contract.ts";
import { followed, valueAt } from "./pointer.ts";

/** Returns a function that keeps the operations a document has of those named, for checks of both platforms. */
export function operationsNamed(...operationIds: string[]): (contract: Contract) => string[] {
  return ({ operations }) => operationIds.filter((each) => operations.has(each));
}

/** Returns the pointer of what is promised of a status; that of the operation where nothing is. */
export function answerPointer(contract: Contract, operationId: string, status: number): string {
  const operation = contract.operation(operationId);
  return operation.answers.get(status)?.pointer ?? operation.pointer;
}

/** Returns the pointer of a header of an answer; that of the answer where the document has no such header. */
export function headerPointer(
  contract: Contract,
  operationId: string,
  status: number,
  name: string,
): string {
  const headers = contract.operation(operationId).answers.get(status)?.headers ?? new Map();
  for (const [written, { pointer }] of headers as ReadonlyMap<string, { pointer: string }>)
    if (written.toLowerCase() === name.toLowerCase()) return pointer;
  return answerPointer(contract, operationId, status);
}

/**
 * Returns the pointer of a property of an answer's body, by its path: names of members, `[]` for the items of an array. As
 * far as the document goes along with it.
 */
export function propertyPointer(
  contract: Contract,
  operationId: string,
  status: number,
  ...path: readonly string[]
): string {
  const answer = contract.operation(operationId).answers.get(status);
  const [schema] = answer?.schemas.values() ?? [];
  if (schema === undefined) return answerPointer(contract, operationId, status);
  return below(contract, schema, path);
}

/** Returns the pointer of a property of an operation's body, by its path as above; that of the operation without a body. */
export function bodyPointer(
  contract: Contract,
  operationId: string,
  ...path: readonly string[]
): string {
  const { body, pointer } = contract.operation(operationId);
  return body ? below(contract, body.pointer, path) : pointer;
}

/**
 * Returns the pointer of what an operation says in words: its description, or what its pages leave open; the one that is not
 * asked for where the other is missing, and the operation's own where it says neither.
 */
export function wordsPointer(
  contract: Contract,
  operationId: string,
  wanted: "description" | "x-undocumented" = "description",
): string {
  const { pointer } = contract.operation(operationId);
  const others = ["description", "x-undocumented"].filter((each) => each !== wanted);
  const found = [wanted, ...others].map((each) => `${pointer}/${each}`);
  return found.find((each) => valueAt(contract.document, each) !== undefined) ?? pointer;
}

/** The place where a property is named: what is said there is said of it, not of all that share its type. */
function below({ document }: Contract, schema: string, path: readonly string[]): string {
  let at = schema;
  for (const name of path) {
    const { pointer } = followed(document, at);
    const next = name === "[]" ? `${pointer}/items` : `${pointer}/properties/${name}`;
    if (valueAt(document, next) === undefined) return pointer;
    at = next;
  }
  return path.length === 0 ? followed(document, at).pointer : at;
}
