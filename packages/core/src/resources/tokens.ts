import type { CallOptions } from "../fetch/call.ts";

/** The client's own access token, which it obtains by itself. */
export type Tokens = {
  /** Ends the access token that the client holds, if it holds one. The next call obtains another. */
  revoke(options?: CallOptions): Promise<void>;
};
