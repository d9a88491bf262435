import type { OperationInput } from "../resources/perform.ts";

/** Returns the parameters that are sent, of which one that is undefined is none; undefined where there are none. */
export function givenQuery({ query }: OperationInput): Record<string, unknown> | undefined {
  if (query === undefined) return undefined;
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  return given.length === 0 ? undefined : Object.fromEntries(given);
}
