import type { State } from "../state/state.ts";
import type { Step } from "../state/step.ts";
import type { World } from "../state/world.ts";

/** What a command leads to, or why it leads nowhere. */
export type CommandOutcome = Step | { problem: string };

/** What can be typed after `:`, beside the IDs of actions. */
export type Command = {
  /** The first one is how help calls it. */
  names: readonly [string, ...string[]];
  summary: string;
  /** Whether it means something with nothing after it: the palette has those. */
  isWhole: boolean;
  /** What may come after it, for Tab. */
  suggestions?: (state: State, world: World) => readonly string[];
  run(argument: string, state: State, world: World): CommandOutcome;
};
