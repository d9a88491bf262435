import { createAuthenticator } from "../auth/create-authenticator.ts";
import type { CallOptions, Send } from "../fetch/call.ts";
import type { Perform } from "../resources/perform.ts";
import { createValidation } from "../validation/create-validation.ts";
import { composeLayers } from "./compose.ts";
import type { ConnectionMeans } from "./connection-means.ts";
import { createPerform } from "./perform.ts";
import { createTokenRevocation } from "./token-revocation.ts";

/** What makes a connection's calls: nobody needs it before the first one. */
export type Engine = {
  /** Sends a call through the layers. */
  send: Send;
  perform: Perform;
  /** Ends the token that is in use, if there is one of the client's own. */
  revokeToken: (options: CallOptions) => Promise<void>;
};

export function createEngine(means: ConnectionMeans): Engine {
  const { platform, options, emit } = means;
  const { validation: mode = "warn", timeout, deadline, attempts } = options;
  const authenticator = createAuthenticator(options.auth, means);
  const isHeard = options.onEvent !== undefined;
  const send = composeLayers({ ...means, authenticator, isHeard, timeout, deadline, attempts });
  // Drift that nobody hears of need not be found; what is an error in `strict` mode is.
  const isUnheard = mode === "warn" && !isHeard;
  const validation = createValidation({ platform, mode: isUnheard ? "off" : mode, emit });
  return {
    send,
    perform: createPerform({ ...means, send, validation }),
    revokeToken: createTokenRevocation({ ...means, authenticator, deadline }),
  };
}
