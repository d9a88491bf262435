import type { OperationInput } from "../resources/perform.ts";

/** Returns the parameters that are sent: one that is undefined is not. */
export function givenQuery({ query = {} }: OperationInput): Record<string, unknown> {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
}
