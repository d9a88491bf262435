import type { InventoryRecord } from "@purser/inventory";
import { beforeAll, expect, test } from "vitest";
import type { WritableBook } from "../src/book/create-book.ts";
import { demoWorld } from "./demo-world.ts";
import { fuzzRun } from "./fuzz-run.ts";
import { hostileWorld } from "./hostile-world.ts";

/** More of them: `FUZZ_SEEDS=200 pnpm exec vitest run apps/tui/test/screen-fuzz.test.ts`. */
const seeds = Number(process.env["FUZZ_SEEDS"] ?? 4);

let demo: InventoryRecord[];
let hostile: InventoryRecord[];
beforeAll(async () => {
  const { book } = await demoWorld();
  demo = [...(book as WritableBook).records()];
  hostile = [...((await hostileWorld(book)).book as WritableBook).records()];
});

test.each(Array.from({ length: seeds }, (_, seed) => seed))(
  "shows what a fresh screen would, whatever happens (seed %i)",
  async (seed) => {
    const { wrong } = await fuzzRun(seed % 2 === 0 ? demo : hostile, { seed: seed + 1, steps: 50 });
    expect(wrong).toEqual([]);
  },
);
