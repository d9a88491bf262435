import type { Token } from "../input/token.ts";
import type { State } from "../state/state.ts";
import type { Step } from "../state/step.ts";
import type { World } from "../state/world.ts";
import type { Line } from "../text/line.ts";

/** What a dialog looks like; the frame draws a border around it, in the middle of the screen. */
export type DialogView = {
  title: string;
  lines: readonly Line[];
  /** What the keys do, at its bottom. */
  hints: string;
  /** Columns inside the border that it asks for; the screen gives at most what it has. */
  width: number;
};

/** One kind of dialog: what keys do to it, and what it looks like. Both are pure. */
export type DialogKind<Dialog> = {
  /** Every key comes here; closing is a state without dialog. */
  reduce(dialog: Dialog, token: Token, state: State, world: World): Step;
  /** `room` is what there is inside of the border. */
  view(
    dialog: Dialog,
    state: State,
    world: World,
    room: { columns: number; rows: number },
  ): DialogView;
};
