import type { ScreenName } from "../state/route.ts";
import type { State } from "../state/state.ts";
import type { Step } from "../state/step.ts";
import type { World } from "../state/world.ts";

/** What a person can do: help, palette, command line and key map are made of these. */
export type Action = {
  /** Stable, in lower case with hyphens: what a remapping and the command line name. */
  id: string;
  /** What it does, in a few words; ends with "…" where it opens a dialog. */
  title: string;
  /** Keys that do it, unless they are remapped, as `keyOf` names them; none: by palette and command line alone. */
  keys: readonly string[];
  /** Screens it is on; left out: on all. */
  screens?: readonly ScreenName[];
  /** Whether it makes sense as things are; left out: always. */
  isHere?: (state: State, world: World) => boolean;
  /** Actions, by ID, whose keys it takes wherever it makes sense: it stands before them, and no others may share a key. */
  before?: readonly string[];
  /** Whether it changes something at the platform: absent unless writing is on. */
  isWrite?: true;
  run(state: State, world: World): Step;
};

/** Actions that help shows together. */
export type ActionGroup = { title: string; actions: readonly Action[] };
