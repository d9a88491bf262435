import { systemClock, type Clock } from "@purser/core";
import { presetPolicy } from "@purser/policy-audit";
import { createBook, type WritableBook } from "../src/book/create-book.ts";
import type { BrowserConnection } from "../src/connection.ts";
import { readAll } from "../src/reading/read-all.ts";
import type { World } from "../src/state/world.ts";
import { demoConnections } from "./demo-connections.ts";

/** The instant of the demo's goldens. */
export const demoNow = Date.parse("2026-11-22T09:00:00Z");

/** A clock that stands still, except for whoever sleeps: they wake up no earlier than promised, so that what refills with time does. */
export function stillClock(start = demoNow): Clock {
  let latest = start;
  return {
    now: () => latest,
    async sleep(milliseconds, signal) {
      const wake = latest + milliseconds;
      await systemClock.sleep(milliseconds, signal);
      latest = Math.max(latest, wake);
    },
  };
}

/** Returns what the browser has read of the demo organizations at a fixed instant, all of it. */
export async function demoWorld(onChange: (version: number) => void = () => undefined): Promise<{
  book: WritableBook;
  connections: BrowserConnection[];
}> {
  const clock = stillClock();
  const { connections } = demoConnections(clock);
  const book = createBook(onChange);
  const policy = presetPolicy("recommended");
  const { signal } = new AbortController();
  await readAll(book, { connections, policy, previous: undefined, clock, signal });
  return { book, connections };
}

/** Returns a world around a book. */
export function worldOf({ book, connections }: Pick<World, "book" | "connections">): World {
  return { book, connections, now: demoNow, rowsCache: new Map() };
}
