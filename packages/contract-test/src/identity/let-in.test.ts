import { describe, expect, it } from "vitest";
import { createContractWorld } from "../../test/contract-world.ts";
import { addressIn, isAboutAddress } from "./let-in.ts";

type Answered = Parameters<typeof addressIn>[0];

function refusal(errorCode: string, parameters: string[] = [], status = 403): Answered {
  const json = { error: status, errorCode, parameters };
  return {
    answer: { status, statusText: "", headers: new Headers(), text: JSON.stringify(json), json },
  };
}

it.each([
  ["IP_ADDRESS_NOT_ON_ACCESS_LIST", true],
  ["ORG_REQUIRES_ACCESS_LIST", true],
  ["ORG_REQUIRES_WHITELIST", true],
  ["ACCESS_FORBIDDEN", false],
])("tells whether %s is about the address: %s", (code, isMeant) => {
  expect(isAboutAddress(refusal(code))).toBe(isMeant);
  expect(isAboutAddress(refusal(code, [], 401))).toBe(false);
});

it("reads the address that a service saw, where it names one", () => {
  expect(addressIn(refusal("IP_ADDRESS_NOT_ON_ACCESS_LIST", ["203.0.113.10"]))).toBe(
    "203.0.113.10",
  );
  expect(addressIn(refusal("ORG_REQUIRES_ACCESS_LIST"))).toBeUndefined();
});

describe.each(["atlas", "cloud-manager"] as const)(
  "an organization that requires lists, on %s",
  (platform) => {
    it.each(["M-RBAC-PROJECT-OWNER", "M-RBAC-PROJECT-READER", "M-TOKEN-DEAD", "M-ACL-ENFORCED"])(
      "lets the accounts of %s in",
      async (checkId) => {
        const world = createContractWorld(platform);
        const { results } = await world.run({
          fetch: requiringLists(world.options.fetch ?? globalThis.fetch),
          only: { checks: [checkId] },
        });
        const seen = results.filter((each) => each.checkId === checkId);
        expect(seen.filter(({ verdict }) => verdict !== "pass")).toEqual([]);
        expect(seen.length).toBeGreaterThan(0);
      },
    );
  },
);

/** Refuses whoever got a token after the survey, until entries were added for the first time: the emulator has lists from then on. */
function requiringLists(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  const old = new Set<string>();
  let entries = 0;
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const authorization = new Headers(init?.headers).get("Authorization") ?? "";
    if (url.pathname.endsWith("/accessList") && init?.method === "POST") entries++;
    if (entries === 0 && url.search.includes("itemsPerPage=500")) old.add(authorization);
    const isNew = authorization.startsWith("Bearer ") && old.size > 0 && !old.has(authorization);
    if (!isNew || entries > 0) return fetch(input, init);
    const detail = "This organization requires access through an access list of addresses.";
    const errorCode = "ORG_REQUIRES_ACCESS_LIST";
    return Response.json(
      { detail, error: 403, errorCode, parameters: [], reason: "Forbidden" },
      { status: 403 },
    );
  };
}
