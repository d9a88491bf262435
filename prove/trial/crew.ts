import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Outcome } from "./trial.ts";
import type { Errand } from "./worker.ts";

export type CrewOptions = {
  /** Worker processes. @default 2, for two cores */
  size?: number;
  /**
   * Milliseconds after which a trial is given up, and its worker with it. A hundred times what one takes on an idle machine:
   * on a busy one it is slow, which is no fault. @default 600000
   */
  timeout?: number;
  /** Called as each trial ends. */
  onOutcome?: (outcome: Outcome, done: number) => void;
};

/**
 * Carries out errands in worker processes and resolves with an outcome for each, in the order given. A worker that hangs
 * or dies is replaced, and its trial is a time-out or a crash: never a kill.
 */
export async function sendCrew(
  errands: readonly Errand[],
  { size = 2, timeout = 600_000, onOutcome }: CrewOptions = {},
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const queue = errands.entries();
  let done = 0;

  const work = async (): Promise<void> => {
    let worker = hire();
    for (const [index, errand] of queue) {
      const outcome = await carryOut(worker, errand, timeout);
      outcomes[index] = outcome;
      onOutcome?.(outcome, ++done);
      if (!worker.connected || outcome.state === "timeout") {
        worker.kill("SIGKILL");
        worker = hire();
      }
    }
    worker.disconnect();
  };
  await Promise.all(Array.from({ length: Math.min(size, errands.length) }, work));
  return outcomes;
}

function hire(): ChildProcess {
  return fork(fileURLToPath(new URL("worker.ts", import.meta.url)), {
    execArgv: ["--conditions=@purser/source", "--max-old-space-size=1500"],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
}

function carryOut(worker: ChildProcess, errand: Errand, timeout: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome): void => {
      clearTimeout(timer);
      worker.removeAllListeners();
      resolve(outcome);
    };
    const lost = (state: "crash" | "timeout", message: string): Outcome => ({
      trialId: errand.trial.id,
      state,
      message,
      violations: [],
      inconclusive: [],
      passes: 0,
      requests: { A: 0, B: 0, C: 0, D: 0, E: 0 },
      took: timeout,
    });
    const timer = setTimeout(
      () => settle(lost("timeout", `It did not end within ${timeout} ms.`)),
      timeout,
    );
    worker.once("message", (outcome) => settle(outcome as Outcome));
    worker.once("exit", (code) => settle(lost("crash", `The process ended with ${code}.`)));
    worker.once("error", (error) => settle(lost("crash", error.message)));
    worker.send(errand);
  });
}
