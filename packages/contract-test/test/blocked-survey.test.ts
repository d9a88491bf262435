import { expect, it } from "vitest";
import { Inconclusive } from "../src/run/interruptions.ts";
import { createContractWorld } from "./contract-world.ts";

const platforms = ["atlas", "cloud-manager"] as const;

it.each(platforms)("reports what keeps it from looking around on %s", async (platform) => {
  const world = createContractWorld(platform);
  const fetch = world.options.fetch ?? globalThis.fetch;
  const report = await world.run({
    async fetch(input, init) {
      const answer = await fetch(input, init);
      const url = input instanceof Request ? input.url : input.toString();
      return url.endsWith("/api/oauth/token") ? Response.json({}) : answer;
    },
  });
  expect(report.results.find(({ checkId }) => checkId === "SURVEY")?.verdict).toBe("inconclusive");
  const blamed = report.results.filter(({ verdict }) => verdict === "violation");
  expect(blamed.map(({ operationId }) => operationId)).toContain("createAccessToken");
  expect(report.events.at(-1)?.kind).toBe("end");
});

it.each(platforms)("rejects where nothing answers on %s", async (platform) => {
  const world = createContractWorld(platform);
  const cut = world.run({ fetch: () => Promise.reject(new TypeError("fetch failed")) });
  await expect(cut).rejects.toThrow(Inconclusive);
});
