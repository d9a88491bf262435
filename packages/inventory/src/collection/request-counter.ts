import type { ClientEvent, Listener } from "@purser/core";

/** Counts the requests of a connection, repeats and all. */
export type RequestCounter = { readonly onEvent: Listener; readonly count: () => number };

/**
 * Returns a counter for `connect({ onEvent })` and `collect(…, { requestCount })`. A listener of one's own is told everything,
 * too.
 *
 * @example
 * import { connect } from "@purser/core";
 * import { collect, createRequestCounter } from "@purser/inventory";
 *
 * const { onEvent, count } = createRequestCounter();
 * const atlas = connect({ platform: "atlas", auth, onEvent });
 * const records = collect(atlas, orgId, { requestCount: count });
 */
export function createRequestCounter(listener?: Listener): RequestCounter {
  let requests = 0;
  return {
    onEvent(event: ClientEvent) {
      if (event.kind === "request") requests++;
      listener?.(event);
    },
    count: () => requests,
  };
}
