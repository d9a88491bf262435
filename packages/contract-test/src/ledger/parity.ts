import type { Result } from "../verdicts/verdict.ts";
import { sightOf } from "./ledger.ts";

/** How an open point is answered by a service and by the emulator. */
export type ParityRow = {
  id: string;
  /** Undefined where that side said nothing of it. */
  service: string | undefined;
  emulator: string | undefined;
  isEqual: boolean;
};

/** Returns the open points that two runs saw, side by side: those that differ first. */
export function parityOf(service: readonly Result[], emulator: readonly Result[]): ParityRow[] {
  const [one, other] = [sightsOf(service), sightsOf(emulator)];
  const ids = [...new Set([...one.keys(), ...other.keys()])];
  const rows = ids.map((id) => {
    const [seen, emulated] = [one.get(id), other.get(id)];
    return { id, service: seen, emulator: emulated, isEqual: seen === emulated };
  });
  return rows.toSorted((first, second) => Number(first.isEqual) - Number(second.isEqual));
}

function sightsOf(results: readonly Result[]): Map<string, string> {
  return new Map(
    results.flatMap((result) => {
      const seen = sightOf(result);
      return seen === undefined ? [] : [[result.id, seen] as const];
    }),
  );
}
