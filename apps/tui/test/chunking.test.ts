import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { State } from "../src/state/state.ts";
import type { World } from "../src/state/world.ts";
import { demoWorld, worldOf } from "./demo-world.ts";
import { mountBrowser, type MountedBrowser } from "./mount-browser.ts";
import { scenarios } from "./scenarios.ts";

const escape = String.fromCodePoint(27);

let world: World;
let browser: MountedBrowser | undefined;
beforeAll(async () => {
  world = worldOf(await demoWorld());
});
afterEach(async () => {
  await browser?.close();
  browser = undefined;
});

async function play(
  chunks: readonly (string | Uint8Array)[],
  pace: "person" | "line" = "line",
): Promise<{ screen: string[]; state: State }> {
  browser = await mountBrowser(world, { size: { columns: 100, rows: 30 }, isWriting: true });
  if (pace === "person") for (const chunk of chunks) await browser.press(chunk);
  else await browser.press(...chunks);
  const played = { screen: browser.terminal.screen(), state: browser.store.getState() };
  expect(played.screen).toEqual(browser.expected());
  await browser.close();
  browser = undefined;
  return played;
}

/** One key, sequence or paste each: as a person's terminal sends them. */
const key = new RegExp(
  String.raw`${escape}\[200~[\s\S]*?${escape}\[201~|${escape}[\[O][\d;<?]*[A-Za-z~]|[\s\S]`,
  "gu",
);

/** The bytes cut before every position that a function names. */
function cut(bytes: Uint8Array, isCut: (index: number) => boolean): Uint8Array[] {
  const chunks: number[][] = [];
  for (const [index, byte] of bytes.entries()) {
    if (index === 0 || isCut(index)) chunks.push([]);
    chunks.at(-1)?.push(byte);
  }
  return chunks.map((chunk) => Uint8Array.from(chunk));
}

/** The same cuts every time, and different ones for each seed. */
function seeded(seed: number): () => boolean {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % 3 === 0;
  };
}

describe.each(scenarios)("whoever %s", (_, typed) => {
  test("finds the same screen, however the bytes come", async () => {
    const bytes = Buffer.from(typed);
    const one = await play(typed.match(key) ?? [], "person");
    for (const isCut of [() => false, () => true, seeded(1), seeded(2)]) {
      expect(await play(cut(bytes, isCut))).toEqual(one);
    }
  });
});
