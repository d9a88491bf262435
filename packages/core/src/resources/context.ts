import type { Creation } from "../creation/creation.ts";
import type { CallOptions } from "../fetch/call.ts";
import type { Perform } from "./perform.ts";

/** What the resources of one client stand on. */
export type ResourceContext = {
  perform: Perform;
  /** Creations that happen once. */
  creation: Creation;
  /** Ends the client's access token, if it has one. */
  revokeToken(options: CallOptions): Promise<void>;
};

/** Values of a path's parameters. */
export type Params = Readonly<Record<string, string>>;
