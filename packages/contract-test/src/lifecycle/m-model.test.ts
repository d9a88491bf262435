import { expect, it } from "vitest";
import { createContractWorld } from "../../test/contract-world.ts";

const only = { checks: ["M-MODEL"] };

it("shows the shortest sequence that fails", async () => {
  const world = createContractWorld("atlas", { faults: ["semantics-access-list-delete-all"] });
  const { results, leftovers } = await world.run({ only });
  const violation = results.find(({ verdict }) => verdict === "violation");
  const [create, ...steps] = violation?.actual?.split(" → ") ?? [];
  expect(create).toBe("create");
  // Two entries, of which one is deleted, in the project or in the organization.
  expect(steps.filter((each) => !each.startsWith("assign"))).toEqual([
    expect.stringMatching(/^add entry/),
    expect.stringMatching(/^add entry/),
    expect.stringMatching(/^delete entry/),
  ]);
  expect(violation?.message).toContain("random seed 1");
  expect(leftovers).toEqual([]);
});

it("runs the same sequences for the same random seed", async () => {
  const sent = async (randomSeed: number) => {
    const { events } = await createContractWorld("cloud-manager").run({ only, randomSeed });
    return events.flatMap((each) =>
      each.kind === "exchange" && each.exchange.checkId === "M-MODEL"
        ? `${each.exchange.operationId} ${each.exchange.request.body?.length ?? 0}`
        : [],
    );
  };
  const first = await sent(5);
  expect(first.length).toBeGreaterThan(50);
  expect(await sent(5)).toEqual(first);
  expect(await sent(6)).not.toEqual(first);
});
