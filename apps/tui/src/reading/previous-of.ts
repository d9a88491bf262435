import type { PreviousState } from "@purser/policy-audit";

/** The state that drift is told against, or what gets it, which is asked once the screen is there. */
export type Previous = PreviousState | undefined | (() => Promise<PreviousState | undefined>);

/** Returns the state itself. */
export async function previousOf(previous: Previous): Promise<PreviousState | undefined> {
  return typeof previous === "function" ? previous() : previous;
}
