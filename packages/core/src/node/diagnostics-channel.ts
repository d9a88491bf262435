import { channel } from "node:diagnostics_channel";
import type { Listener } from "../events/event.ts";

/** The channel of Node's `diagnostics_channel` on which the events of clients are published. */
export const diagnosticsChannelName = "purser:core";

/**
 * Returns a listener for `onEvent` that publishes every event of a client on the channel `purser:core`, where tools
 * that know nothing of the client can subscribe. Costs next to nothing while nobody does. What a subscriber throws is
 * reported by Node as an uncaught exception (nodejs.org/api/diagnostics_channel.html) and never reaches a call.
 *
 * @example
 * ```ts
 * import { subscribe } from "node:diagnostics_channel";
 * import { publishToDiagnosticsChannel } from "@purser/core/node";
 *
 * subscribe("purser:core", (event) => console.error(event));
 * connect({ platform: "atlas", auth, onEvent: publishToDiagnosticsChannel() });
 * ```
 */
export function publishToDiagnosticsChannel(): Listener {
  const published = channel(diagnosticsChannelName);
  return (event) => {
    if (published.hasSubscribers) published.publish(event);
  };
}
