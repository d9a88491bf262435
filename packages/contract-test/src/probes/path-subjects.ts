import type { Contract } from "../contract/contract.ts";
import { readsOf } from "./reads.ts";

/** Parameters of paths, by what they are of: of several the last is what a reading is about. */
const names = ["clientId", "mcpConfigId", "endpointSetId", "groupId", "orgId"];

/** Returns which parameter of its path a reading is about; undefined where it has none. */
export function subjectOf(contract: Contract, operationId: string): string | undefined {
  const { path } = contract.operation(operationId);
  return names.find((name) => path.includes(`{${name}}`));
}

/** Returns the readings that are about a parameter of one of these names. */
export function readsAbout(contract: Contract, ...wanted: readonly string[]): string[] {
  return readsOf(contract).filter((operationId) => {
    const subject = subjectOf(contract, operationId);
    return subject !== undefined && wanted.includes(subject);
  });
}
