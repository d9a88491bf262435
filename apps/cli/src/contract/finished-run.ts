import {
  createVault,
  prepareEvidence,
  runContract,
  type ContractEvent,
  type ContractOptions,
  type ContractReport,
  type Evidence,
  type Vault,
} from "@purser/contract-test";
import type { Failure } from "../errors/failure.ts";
import type { Io } from "../io.ts";
import { toContractFailure } from "./contract-failure.ts";

/** A run that came to an end, and all it told on the way. */
export type FinishedRun = {
  report: ContractReport;
  events: readonly ContractEvent[];
  vault: Vault;
  /** Made when it is first asked for, which takes a moment. */
  evidence: () => Evidence;
};

/** Runs, and returns how far it came, and why not to the end: a run that was stopped has cleaned up, and says what is left. */
export async function finishRun(
  options: ContractOptions,
  onEvent: (event: ContractEvent) => void,
  io: Io,
): Promise<{ run?: FinishedRun; failure?: Failure }> {
  const vault = createVault();
  const events: ContractEvent[] = [];
  const listen = (event: ContractEvent): void => {
    events.push(event);
    onEvent(event);
  };
  const finished = (report: ContractReport): FinishedRun => {
    let evidence: Evidence | undefined;
    return {
      report,
      events,
      vault,
      evidence: () => (evidence ??= prepareEvidence({ report, events, vault })),
    };
  };
  try {
    return { run: finished(await runContract({ ...options, vault, onEvent: listen })) };
  } catch (error) {
    const failure = toContractFailure(error, io);
    const end = events.find((event) => event.kind === "end");
    return end === undefined ? { failure } : { run: finished(end.report), failure };
  }
}
