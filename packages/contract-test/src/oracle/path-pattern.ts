import type { Contract, OperationContract } from "../contract/contract.ts";
import type { Exchange } from "../exchange/exchange.ts";

const patterns = new Map<string, RegExp>();

/** Returns a pattern of the paths of a template, at the end of an address: a base URL may have a path of its own. */
export function pathPattern(template: string): RegExp {
  const known = patterns.get(template);
  if (known) return known;
  const text = template.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&").replaceAll(/\{\w+\}/g, "[^/]+");
  const fresh = new RegExp(`${text}/?$`);
  patterns.set(template, fresh);
  return fresh;
}

/**
 * Returns the operation to blame for an exchange: its own, or for a method that the document does not have the reading of
 * the same path. Undefined where the document has nothing there.
 */
export function blamedFor(
  { request }: Exchange,
  operation: OperationContract | undefined,
  { operations }: Contract,
): OperationContract | undefined {
  if (operation) return operation;
  const { pathname } = new URL(request.url);
  return [...operations.values()].find(
    ({ method, path }) => method === "GET" && pathPattern(path).test(pathname),
  );
}
