import { expect, it } from "vitest";
import { createEmulator, createSimulatedClock } from "@purser/emulator";
import { runContract } from "../run/run-contract.ts";
import type { Result } from "../verdicts/verdict.ts";
import { sFilter } from "./s-filter.ts";

const clock = createSimulatedClock();
// Data with events in it: the smaller ones begin without any.
const emulator = createEmulator({ data: "demo", clock: clock.service });
const onAtlas = new Set(
  emulator.organizations.flatMap(({ id, platform }) => (platform === "atlas" ? id : [])),
);
const owner = emulator.credentials.find(
  ({ orgId, role, clientId }) => onAtlas.has(orgId) && role === "ORG_OWNER" && clientId,
);

async function resultsWith(fetch: typeof globalThis.fetch): Promise<readonly Result[]> {
  const { clientId = "", clientSecret = "" } = owner ?? {};
  const report = await runContract({
    platform: "atlas",
    baseUrl: emulator.baseUrl,
    orgId: owner?.orgId ?? "",
    identities: { owner: { kind: "service-account", clientId, clientSecret } },
    catalogue: [sFilter],
    clock,
    fetch: (input, init) => clock.track(fetch(input, init)),
  });
  return report.results.filter(({ verdict }) => verdict !== "pass");
}

it("is content with lists that heed what they are asked for", async () => {
  expect(await resultsWith((...given) => emulator.fetch(...given))).toEqual([]);
});

it.each([
  ["eventType", "listOrgEvents"],
  ["minDate", "listOrgEvents"],
  ["maxDate", "listOrgEvents"],
  ["includeRaw", "listOrgEvents"],
  ["name", "listRateLimits"],
  ["endpointPath", "listRateLimits"],
])("sees that %s of %s is not heeded", async (parameter, operationId) => {
  const bad = await resultsWith((input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    url.searchParams.delete(parameter);
    return emulator.fetch(url, init);
  });
  expect(bad.map((each) => [each.operationId, each.case])).toEqual([[operationId, parameter]]);
});
