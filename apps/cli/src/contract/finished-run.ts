import type { ContractEvent, ContractReport } from "@purser/contract-test";

/** A run that came to an end, and all it told on the way. */
export type FinishedRun = { report: ContractReport; events: readonly ContractEvent[] };
