import type { Clock, Random } from "../clock.ts";
import type { ClientEvent } from "../events/event.ts";
import type { Perform } from "../resources/perform.ts";

/** What creations of one connection work with. */
export type CreationDependencies = {
  perform: Perform;
  clock: Clock;
  random: Random;
  emit: (event: ClientEvent) => void;
};

/** Values of the path's parameters: `orgId` or `groupId`, and `clientId` for all but a new account. */
export type Params = Readonly<Record<string, string>>;
