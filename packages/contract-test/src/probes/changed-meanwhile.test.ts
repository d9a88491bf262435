import { expect, it } from "vitest";
import { createContractWorld } from "../../test/contract-world.ts";
import { probes } from "./probes.ts";

const compared = ["S-IDEMPOTENT", "S-ENVELOPE", "S-PRETTY", "S-CONSISTENT"];

it.each(compared)("does not blame the service by %s for what somebody else changes", async (id) => {
  const world = createContractWorld("atlas");
  let readings = 0;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const response = await (world.options.fetch ?? globalThis.fetch)(input, init);
    const url = input instanceof Request ? input.url : String(input);
    if (!/serviceAccounts\/[^/]+(?:\?|$)/.test(url) || !url.includes("/orgs/")) return response;
    // The first reading is the last of how it was.
    if (++readings > 1) return response;
    const text = await response.text();
    return new Response(text.replace("May do everything", "May do anything"), response);
  };
  const catalogue = probes.filter((each) => each.id === id);
  const { results } = await world.run({ catalogue, fetch });
  expect(readings).toBeGreaterThan(1);
  expect(results.filter(({ verdict }) => verdict === "violation")).toEqual([]);
});
