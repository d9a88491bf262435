import type { ContractEvent } from "@purser/contract-test";
import { platformTitle } from "../connections/connection.ts";
import type { Output } from "../io.ts";
import { cutToWidth } from "../output/cell-width.ts";
import { printable } from "../output/printable.ts";

/** Tells on stderr how far a run is. */
export type ContractProgress = {
  onEvent: (event: ContractEvent) => void;
  /** Takes away the line that stands for now. */
  clear: () => void;
};

const clearLine = "\r\u001B[K";

/** In a terminal one line is written over and over; a pipe gets a line for each violation. `isVerbose`: and for each request. */
export function createContractProgress(
  stderr: Output,
  { isWanted, isVerbose }: { isWanted: boolean; isVerbose: boolean },
): ContractProgress {
  let isStanding = false;
  let title = "";
  let step = "";
  let requests = 0;
  let violations = 0;
  const clear = (): void => {
    if (isStanding) stderr.write(clearLine);
    isStanding = false;
  };
  const show = (): void => {
    if (!stderr.isTerminal) return;
    clear();
    const line = `${title} ${step}, ${requests} requests, ${violations} violations`;
    // A line that wrapped could not be taken away again.
    stderr.write(cutToWidth(printable(line), (stderr.columns ?? 80) - 1));
    isStanding = true;
  };
  const tell = (line: string): void => {
    clear();
    stderr.write(`${printable(line)}\n`);
  };
  const onEvent = (event: ContractEvent): void => {
    switch (event.kind) {
      case "run":
        title = `${platformTitle(event.platform)}:`;
        [step, requests, violations] = ["looking around", 0, 0];
        break;
      case "check":
        step = `${event.index + 1} of ${event.total} ${event.checkId}`;
        break;
      case "exchange": {
        requests++;
        const { number, checkId, request, answer, took } = event.exchange;
        if (isVerbose)
          tell(`${number} ${checkId} ${request.method} ${request.url} ${answer.status} ${took} ms`);
        break;
      }
      case "result":
        if (event.result.verdict !== "violation") return;
        violations++;
        if (!stderr.isTerminal) tell(`${title} violation ${event.result.id}`);
        break;
      case "cleanup":
      case "end":
        return;
    }
    show();
  };
  return { clear, onEvent: isWanted ? onEvent : () => undefined };
}
