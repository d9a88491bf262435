import type { ScreenName } from "../state/route.ts";
import type { State } from "../state/state.ts";
import type { Step } from "../state/step.ts";
import type { World } from "../state/world.ts";

/** What a person can do: help, palette and key map are made of these. */
export type Action = {
  /** Stable, in lower case with hyphens: what a remapping names. */
  id: string;
  /** What it does, in a few words; ends with "…" where it opens a dialog. */
  title: string;
  /** Keys that do it, unless they are remapped, as `keyOf` names them. */
  keys: readonly string[];
  /** Screens it is on; left out: on all. */
  screens?: readonly ScreenName[];
  /** Whether it makes sense as things are; left out: always. The first action of a key that does is the one it does. */
  isHere?: (state: State) => boolean;
  /** Whether it changes something at the platform: absent unless writing is on. */
  isWrite?: true;
  run(state: State, world: World): Step;
};
