import { describe, expect, it } from "vitest";
import { createReadingWorld } from "../../test/reading-world.ts";
import type { ReadingWorldOptions } from "../../test/reading-world.ts";

const minute = 60_000;

/** A browser that has read everything and watches. */
async function watchingWorld(options: ReadingWorldOptions = {}) {
  const world = createReadingWorld(options);
  await world.reading.start();
  press("w");
  return { ...world, press };

  function press(text: string): void {
    world.store.dispatch({ kind: "token", token: { kind: "text", text } });
  }
}

describe("watching", () => {
  it("reads everything again every minute, and says nothing while nothing changes", async () => {
    const { clock, emulator, book, notices, store, leave } = await watchingWorld();
    expect(store.getState().isWatching).toBe(true);
    const sent = emulator.requestCount;
    await clock.sleep(minute - 1000);
    expect(emulator.requestCount).toBe(sent);
    expect(book.activity.watchEvery).toBe(minute);
    await clock.sleep(2000);
    expect(emulator.requestCount).toBeGreaterThan(sent);
    expect(notices).toEqual([]);
    leave();
  });

  it("ends when the key is pressed again", async () => {
    const { clock, emulator, press, store, book } = await watchingWorld();
    press("w");
    const sent = emulator.requestCount;
    await clock.sleep(5 * minute);
    expect(emulator.requestCount).toBe(sent);
    expect(store.getState().isWatching).toBe(false);
    expect(book.activity.watchEvery).toBeUndefined();
  });

  it("waits while a dialog is open", async () => {
    const { clock, emulator, press, store, leave } = await watchingWorld();
    press("?");
    expect(store.getState().dialog).toBeDefined();
    const sent = emulator.requestCount;
    await clock.sleep(5 * minute);
    expect(emulator.requestCount).toBe(sent);
    store.dispatch({ kind: "token", token: { kind: "key", name: "escape" } });
    await clock.sleep(2000);
    expect(emulator.requestCount).toBeGreaterThan(sent);
    leave();
  });

  it("ends by itself when the platform asks for fewer requests", async () => {
    let isLimited = false;
    const { clock, emulator, store, notices } = await watchingWorld({
      change: (_, pass) => {
        if (!isLimited) return pass();
        isLimited = false;
        const headers = { "Retry-After": "1" };
        return Promise.resolve(Response.json({ error: 429 }, { status: 429, headers }));
      },
    });
    isLimited = true;
    await clock.sleep(2 * minute);
    expect(store.getState().isWatching).toBe(false);
    expect(notices.at(-1)).toBe("watch ended: the platform asks for fewer requests");
    const sent = emulator.requestCount;
    await clock.sleep(5 * minute);
    expect(emulator.requestCount).toBe(sent);
  });

  it("takes its time where a reading takes long", async () => {
    const { clock, book, leave } = await watchingWorld({ roundTrip: 10_000 });
    await clock.sleep(10 * minute);
    expect(book.activity.watchEvery).toBeGreaterThan(minute);
    leave();
  });
});
