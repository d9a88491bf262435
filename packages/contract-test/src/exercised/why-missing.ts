import type { Contract } from "../contract/contract.ts";
import type { Result } from "../verdicts/verdict.ts";

export type Reasons = {
  /** Why an operation was not exercised. */
  ofOperation: (operationId: string) => string;
  /** Why a status (`getOrg 500`) was not seen. */
  ofStatus: (what: string) => string;
};

const harmless = new Set(["GET", "HEAD", "OPTIONS"]);

/** Returns what explains why something was not exercised: a check that was skipped, leave that was not given, or nothing. */
export function reasonsOf(means: {
  contract: Contract;
  results: readonly Result[];
  mayWrite: boolean;
}): Reasons {
  const { contract, results, mayWrite } = means;
  const ofOperation = (operationId: string): string => {
    const skipped = results.find(
      (each) => each.operationId === operationId && each.verdict === "skipped",
    );
    if (skipped) return `${skipped.checkId} was skipped: ${skipped.message}`;
    const method = contract.operations.get(operationId)?.method ?? "GET";
    if (!harmless.has(method) && !mayWrite) return "It writes, and the run might only read.";
    return "No check of this run sends it.";
  };
  return {
    ofOperation,
    ofStatus: (what) => {
      const [operationId = "", status = ""] = what.split(" ");
      if (status.startsWith("5")) return "No request can ask for a failure of the service.";
      if (status === "429") return "Buckets are emptied on an emulator only.";
      if (status === "409") return "Nothing of this run stood in the way of something else.";
      return status.startsWith("4")
        ? "No request of this run was refused so."
        : ofOperation(operationId);
    },
  };
}
