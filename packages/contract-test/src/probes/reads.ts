import type { Contract } from "../contract/contract.ts";

/** Returns the operations that only read, the OAuth endpoints aside. */
export function readsOf({ operations }: Contract): string[] {
  return [...operations.values()]
    .filter(({ method }) => method === "GET")
    .map(({ operationId }) => operationId);
}

/** Returns the operations that answer a page of results. */
export function listsOf({ operations }: Contract): string[] {
  return [...operations.values()]
    .filter(({ isList }) => isList)
    .map(({ operationId }) => operationId);
}
