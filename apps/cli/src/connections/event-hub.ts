import type { Listener } from "@purser/core";

/** Where a connection tells of its work, and how others listen to it. */
export type EventHub = {
  onEvent: Listener;
  /** Listens; returns how to stop. */
  events: (listener: Listener) => () => void;
};

/** Returns a hub whose first listener is there from the beginning. */
export function createEventHub(first: Listener): EventHub {
  const listeners = new Set([first]);
  return {
    onEvent(event) {
      for (const listener of listeners) listener(event);
    },
    events(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
