import type { Platform } from "@purser/spec";
import { afterAll, describe, expect, test } from "vitest";
import { catalogue } from "../../src/checks/catalogue.ts";
import type { Check } from "../../src/checks/check.ts";
import { scenario } from "./scenario.ts";
import { troubledRun } from "./troubled-run.ts";
import { troubles, type Trouble } from "./troubled-fetch.ts";

/** `PURSER_CAMPAIGN=all` takes each check that writes, alone; else one scenario with every kind of write. */
const isWhole = process.env["PURSER_CAMPAIGN"] === "all";
const subjects: readonly Check[] = isWhole
  ? catalogue.filter(({ kind }) => kind === "lifecycle" || kind === "negative")
  : [scenario];

/** A check that fills a cap sends hundreds of requests that are all alike: of so many, evenly spread ones are taken. */
const mostIndexes = 60;

const counts = { runs: 0, tidied: 0, named: 0, leftBehind: 0, leftAfterSweep: 0 };

async function tryAt(platform: Platform, check: Check, trouble: Trouble, index: number) {
  const run = await troubledRun(platform, [check], trouble, index);
  counts.runs++;
  counts.leftAfterSweep += run.leftAfterSweep.length;
  if (run.left.length === 0) counts.tidied++;
  // What stays is named, by its ID or, where nothing could be listed any more, by the mark it was planned with.
  else if ((run.leftovers?.length ?? 0) >= run.left.length) counts.named++;
  else counts.leftBehind++;
  return { left: run.leftAfterSweep, swept: run.swept, isSilent: counts.leftBehind > 0 };
}

describe.each<Platform>(["atlas", "cloud-manager"])("on %s", (platform) => {
  test.each(troubles)(
    "leaves nothing after a sweep, whatever request it happens at: %s",
    async (trouble) => {
      for (const check of subjects) {
        const { sent, firstWrite, leftAfterSweep } = await troubledRun(platform, [check]);
        expect(leftAfterSweep).toEqual([]);
        const step = Math.ceil((sent - firstWrite + 1) / mostIndexes);
        for (let index = firstWrite; index <= sent; index += step) {
          const outcome = await tryAt(platform, check, trouble, index);
          expect({ check: check.id, trouble, index, ...outcome }).toEqual({
            check: check.id,
            trouble,
            index,
            left: [],
            swept: [],
            isSilent: false,
          });
        }
      }
    },
    isWhole ? 3_600_000 : 60_000,
  );
});

afterAll(() => {
  console.log(
    `Clean-up: ${counts.runs} runs in trouble; ${counts.tidied} left nothing, ${counts.named} named what they left, ` +
      `${counts.leftBehind} did not; ${counts.leftAfterSweep} accounts left after sweeping.`,
  );
});
