import type { Route } from "../state/route.ts";
import type { World } from "../state/world.ts";
import type { Line } from "../text/line.ts";
import type { Subject } from "./subject.ts";

/** A screen that is read from top to bottom, and has no rows to choose from. */
export type Page<R extends Route = Route> = {
  /** Its lines, none wider than `width` columns. */
  lines(route: R, world: World, width: number): readonly Line[];
  /** What it is about, for whatever can be done with it. */
  subject?(route: R, world: World): Subject | undefined;
  /** Where Enter leads. */
  open?(route: R, world: World): Route | undefined;
};
