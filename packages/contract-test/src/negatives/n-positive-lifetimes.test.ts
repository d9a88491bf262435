import { expect, test } from "vitest";
import { createContractWorld } from "../../test/contract-world.ts";

test("asks for no longer life than an organization allows, whatever the document lets pass", async () => {
  const world = createContractWorld("atlas");
  const asked: number[] = [];
  const { fetch } = world.options;
  const report = await world.run({
    only: { checks: ["N-POSITIVE"], operations: ["createOrgServiceAccountSecret"] },
    cases: 40,
    fetch: async (input, init) => {
      const body = init?.body;
      const text = body instanceof Uint8Array ? new TextDecoder().decode(body) : "";
      const hours = /"secretExpiresAfterHours":(\d+)/.exec(text)?.[1];
      if (hours !== undefined) asked.push(Number(hours));
      const response = await fetch?.(input, init);
      if (
        !(input instanceof URL ? input.pathname : "").endsWith("/settings") ||
        response === undefined
      )
        return response ?? new Response();
      const settings = (await response.json()) as object;
      const capped = { ...settings, maxServiceAccountSecretValidityInHours: 24 };
      return new Response(JSON.stringify(capped), response);
    },
  });
  expect(report.results.some((each) => each.case === "generated bodies")).toBe(true);
  expect(asked.length).toBeGreaterThan(40);
  expect(Math.max(...asked)).toBeLessThanOrEqual(24);
});
