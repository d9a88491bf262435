import { systemClock, type Clock } from "@purser/core";
import { presetPolicy } from "@purser/policy-audit";
import type { Book } from "../src/book/book.ts";
import type { BrowserConnection } from "../src/connection.ts";
import { openReading } from "../src/reading/open-reading.ts";
import type { World } from "../src/state/world.ts";
import { createTrace } from "../src/trace/create-trace.ts";
import { demoConnections } from "./demo-connections.ts";

/** The instant of the demo's goldens. */
export const demoNow = Date.parse("2026-11-22T09:00:00Z");

/** Milliseconds. Who sleeps for longer waits for something that should not happen, such as a timeout. */
const shortSleep = 10_000;

/** A clock that stands still, except for whoever sleeps: they wake up at once, as late as they wanted. */
export function stillClock(start = demoNow): Clock {
  let latest = start;
  return {
    now: () => latest,
    async sleep(milliseconds, signal) {
      const wake = latest + milliseconds;
      await systemClock.sleep(milliseconds < shortSleep ? 0 : milliseconds, signal);
      latest = Math.max(latest, wake);
    },
  };
}

/** Returns what the browser has read of the demo organizations at a fixed instant, all of it. */
export async function demoWorld(onChange: (version: number) => void = () => undefined): Promise<{
  book: Book;
  connections: BrowserConnection[];
}> {
  const clock = stillClock();
  const { connections } = demoConnections(clock);
  const policy = presetPolicy("recommended");
  const { signal } = new AbortController();
  const { book, reading } = openReading(
    { connections, policy, clock, signal },
    {
      dispatch: (message) => (message.kind === "book" ? onChange(message.version) : undefined),
      getState: () => ({ dialog: undefined }),
    },
  );
  await reading.start();
  return { book, connections };
}

/** Returns a world around a book. */
export function worldOf({ book, connections }: Pick<World, "book" | "connections">): World {
  const trace = createTrace(stillClock(), () => undefined);
  return { book, connections, now: demoNow, rowsCache: new Map(), trace };
}
