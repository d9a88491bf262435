import { expect, it } from "vitest";
import { createContractWorld } from "../../test/contract-world.ts";
import { passiveChecks } from "../oracle/passive-checks.ts";
import { probes } from "./probes.ts";

const bodies = [
  "null",
  "[]",
  "{}",
  '"text"',
  "<html>",
  "",
  '{"results":{}}',
  '{"results":[null,1]}',
];

/** Readings that are answered as they should be: those that the run looks around with. */
const sound = 12;

it.each(["atlas", "cloud-manager"] as const)(
  "comes to a verdict about a service on %s that answers anything",
  async (platform) => {
    const world = createContractWorld(platform);
    let readings = 0;
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const response = await (world.options.fetch ?? globalThis.fetch)(input, init);
      if (init?.method !== "GET" || ++readings <= sound || readings % 3 === 0) return response;
      const text = bodies[readings % bodies.length];
      return new Response(text, { status: response.status, headers: response.headers });
    };
    const report = await world.run({ fetch, catalogue: [...passiveChecks, ...probes] });
    expect(report.summary.violation).toBeGreaterThan(50);
    const stuck = report.results.filter(({ verdict }) => verdict === "inconclusive");
    expect(stuck).toEqual([]);
  },
);
