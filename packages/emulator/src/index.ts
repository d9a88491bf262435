export { systemClock, type Clock } from "./clock.ts";
export {
  createEmulator,
  defaultAddress,
  type Emulator,
  type EmulatorOptions,
} from "./create-emulator.ts";
export { dataNames, type DataName, type EmulatorData, type FleetName } from "./data/create-data.ts";
export type { Credential } from "./data/credential.ts";
export { createFleet, type Fleet } from "./data/fleet/create-fleet.ts";
export { UnknownDataError } from "./data/unknown-data-error.ts";
export type { FaultClass, FaultyOperations } from "./faults/fault.ts";
export {
  contractFaultNames,
  describeContractFaults,
  faultNames,
  type ContractFaultDescription,
} from "./faults/registry.ts";
export { UnknownFaultError } from "./faults/unknown-fault-error.ts";
export { seededRandom, type Random } from "./identifiers.ts";
export { documentedLimits, type Bucket, type Limits } from "./limits.ts";
export type { Documents, OpenApiDocument } from "./routing/documents.ts";
export {
  createSimulatedClock,
  type SimulatedClock,
  type SimulatedClockOptions,
} from "./simulated-clock.ts";
