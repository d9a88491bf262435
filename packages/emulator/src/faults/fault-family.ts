import type { ContractFault } from "./fault.ts";

/** A file of contract faults: the names in it, which are known without loading it. */
export type FaultFamily = {
  names: readonly string[];
  load: () => Promise<readonly ContractFault[]>;
};
