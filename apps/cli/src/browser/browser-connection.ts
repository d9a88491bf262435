import type { BrowserConnection } from "@purser/tui";
import type { GlobalOptions } from "../arguments/global-options.ts";
import { platformTitle, type Connection } from "../connections/connection.ts";
import type { Io } from "../io.ts";
import { rotationTools } from "../lifecycle/rotation-means.ts";

/** Returns a connection as the browser is handed it. */
export function browserConnection(
  connection: Connection,
  options: GlobalOptions,
  io: Io,
): BrowserConnection {
  const { client, orgIds, self, credential, secretEnding, clock, endpoint } = connection;
  const { requestCount, events, profile } = connection;
  const title = platformTitle(client.platform);
  return {
    client,
    orgIds,
    name: profile ?? (options.demo ? `demo: ${title}` : title),
    credential,
    clock,
    requestCount,
    events,
    ...(self === undefined ? {} : { self }),
    ...(secretEnding === undefined ? {} : { secretEnding }),
    async verify(credentials, given) {
      // Most who look change nothing: what tries a secret is loaded for those who do.
      const { createVerification } = await import("@purser/lifecycle");
      return createVerification(endpoint)(credentials, given);
    },
    async openJournal() {
      const { journal, close } = await rotationTools({ endpoint, scene: { clock } }, options, io);
      return { journal, close };
    },
  };
}
