import type { Identifiers, Random } from "../identifiers.ts";
import type { History } from "./history.ts";
import type { Timeline } from "./timeline.ts";

/** What every part of one organization is built with. */
export type Site = {
  orgId: string;
  projectIds: ReadonlyMap<string, string>;
  timeline: Timeline;
  identifiers: Identifiers;
  random: Random;
  history: History;
};
