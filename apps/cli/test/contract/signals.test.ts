import { setTimeout as wait } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { serveWorld, type ServedWorld } from "./served-world.ts";

/** Checks that make accounts at both levels and change them; together some seventy requests. */
const checks = ["M-CREATE-201", "M-PATCH-PERSISTS", "M-SECRET-ADD", "M-INVITE"];
const isWhole = process.env["PURSER_CAMPAIGN"] === "all";

/** Requests after which a run is ended: of the emulator's own count, so that they are the same in every run. */
const indexes = isWhole ? Array.from({ length: 60 }, (_, index) => index + 1) : [19, 34];
const counts = { SIGKILL: 0, SIGINT: 0, left: 0, swept: 0 };

function run({ orgId, start }: ServedWorld) {
  const mutate = ["--platform", "atlas", "--mutate", "--confirm-org", orgId];
  return start(["contract", "run", ...mutate, "--check", ...checks, "--quiet"]);
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await wait(1);
}

test.each(["SIGKILL", "SIGINT"] as const)(
  "leaves nothing once it was swept, whenever it was ended: %s",
  async (signal) => {
    for (const index of indexes) {
      // A world for each: who is killed leaves its token behind, and an account is given a hundred in an hour.
      const world = await serveWorld("atlas");
      try {
        await endAt(world, signal, index);
      } finally {
        await world.close();
      }
    }
  },
  isWhole ? 1_800_000 : 120_000,
);

async function endAt(world: ServedWorld, signal: "SIGKILL" | "SIGINT", index: number) {
  const start = world.requestCount();
  const { child, ended } = run(world);
  await Promise.race([until(() => world.requestCount() - start >= index), ended]);
  child.kill(signal);
  const { code } = await ended;
  const left = await world.strangers();
  counts[signal]++;
  counts.left += left.length;
  // Whoever is asked to stop cleans up on the way out.
  if (signal === "SIGINT")
    expect({ index, left, isKnown: [130, 0].includes(code ?? -1) }).toEqual({
      index,
      left: [],
      isKnown: true,
    });
  const named = ["--platform", "atlas", "--org", world.orgId];
  const sweep = world.start(["contract", "sweep", ...named]);
  const swept = await sweep.ended;
  expect({ index, code: swept.code, left: await world.strangers() }).toEqual({
    index,
    code: 0,
    left: [],
  });
  counts.swept += left.length;
}

afterAll(() => {
  console.log(
    `Signals: ${counts.SIGKILL} runs killed, ${counts.SIGINT} interrupted; ${counts.left} accounts were left, ${counts.swept} of them swept.`,
  );
});
