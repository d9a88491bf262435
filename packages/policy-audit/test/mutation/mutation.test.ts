import { expect, test } from "vitest";
import { runMutation } from "./run-mutation.ts";

// All rules are mutated by `pnpm mutate`, which takes minutes; this is one of them.
test("tests kill the mutants of a rule", { timeout: 180_000 }, async () => {
  const { killed, survivors } = await runMutation("unused-45");
  console.log(`unused-45: ${killed} of ${killed + survivors.length} mutants killed`);
  expect(killed).toBeGreaterThan(15);
  expect(survivors).toEqual([]);
});
