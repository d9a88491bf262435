import type { Gate, GateResult } from "./gate.ts";

/** How a gate ended: green, or red with its faults. `seconds` is wall-clock time. */
export type GateVerdict = {
  readonly name: string;
  readonly isGreen: boolean;
  readonly seconds: number;
  /** One line without the name: "214 files", or what went wrong. */
  readonly summary: string;
  readonly faults: readonly string[];
};

/**
 * Runs all gates, `width` at a time in the given order, and reports each as it ends.
 * A gate that throws is red; so is one that looked at nothing.
 */
export async function runGates(
  root: string,
  gates: readonly Gate[],
  width: number,
  report: (verdict: GateVerdict) => void,
): Promise<readonly GateVerdict[]> {
  const waiting = [...gates];
  const verdicts: GateVerdict[] = [];
  const work = async (): Promise<void> => {
    for (let gate = waiting.shift(); gate !== undefined; gate = waiting.shift()) {
      const verdict = await runGate(root, gate);
      verdicts.push(verdict);
      report(verdict);
    }
  };
  await Promise.all(Array.from({ length: width }, work));
  return verdicts;
}

async function runGate(root: string, { name, look }: Gate): Promise<GateVerdict> {
  const start = performance.now();
  const result = await look(root).catch((cause: unknown): GateResult => ({
    looked: 0,
    what: "things",
    faults: [String(cause)],
  }));
  const { looked, what } = result;
  const faults =
    looked === 0 && result.faults.length === 0 ? ["it looked at nothing"] : result.faults;
  const seconds = (performance.now() - start) / 1000;
  return { name, isGreen: faults.length === 0, seconds, summary: `${looked} ${what}`, faults };
}
