import type { ContractFault, FaultClass } from "../fault.ts";

/** The faults of one class, written without saying so at each. */
export function contractFaultsOf(
  faultClass: FaultClass,
  faults: readonly Omit<ContractFault, "kind" | "class">[],
): ContractFault[] {
  return faults.map((fault) => ({ kind: "contract", class: faultClass, ...fault }));
}
