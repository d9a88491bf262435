import { createEmulator } from "@purser/emulator";
import { describe, expect, it } from "vitest";
import { createMemoryTokenStore } from "../auth/memory-token-store.ts";
import type { TokenStore } from "../auth/token-store.ts";
import type { ClientEvent } from "../events/event.ts";
import { obtainAccessToken, revokeAccessToken } from "./access-token.ts";
import { connect, type Client } from "./connect.ts";

const start = Date.parse("2026-11-22T09:00:00Z");

function createWorld(platform: "atlas" | "cloud-manager") {
  let now = start;
  const clock = { now: () => now, sleep: () => Promise.resolve() };
  const emulator = createEmulator({ clock });
  const organization = emulator.organizations.find((one) => one.platform === platform);
  const credential = emulator.credentials.find((one) => one.orgId === organization?.id);
  const { clientId = "", clientSecret = "" } = credential ?? {};
  const paths: string[] = [];
  const events: ClientEvent[] = [];
  let isCut = false;
  const open = (tokenStore: TokenStore = createMemoryTokenStore()): Client =>
    connect({
      platform,
      auth: { kind: "service-account", clientId, clientSecret },
      baseUrl: emulator.baseUrl,
      // Time stands still unless a test lets it go on: no request may count as unanswered.
      clock: { ...clock, sleep: () => new Promise(() => {}) },
      tokenStore,
      onEvent: (event) => void events.push(event),
      fetch(input, init) {
        const request = new Request(input, init);
        paths.push(new URL(request.url).pathname);
        return isCut ? Promise.reject(new TypeError("fetch failed")) : emulator.fetch(request);
      },
    });
  return {
    open,
    paths,
    events,
    orgId: organization?.id ?? "",
    later: (milliseconds: number) => void (now += milliseconds),
    cut: (value: boolean) => void (isCut = value),
  };
}

describe.each(["atlas", "cloud-manager"] as const)("an access token on %s", (platform) => {
  it("is minted once for all who share a store, and works", async () => {
    const world = createWorld(platform);
    const store = createMemoryTokenStore();
    const first = await obtainAccessToken(world.open(store));
    const second = await obtainAccessToken(world.open(store));
    expect(first).toMatchObject({ action: "minted", expiresAt: "2026-11-22T10:00:00.000Z" });
    expect(second).toEqual({ ...first, action: "reused" });
    await world.open(store).organization(world.orgId).get();
    expect(world.paths.filter((path) => path.endsWith("/token"))).toHaveLength(1);
    const told = world.events.filter(({ kind }) => kind === "token");
    expect(told).toMatchObject([{ action: "minted" }, { action: "reused" }, { action: "reused" }]);
    expect(JSON.stringify([first, world.events])).not.toContain(first?.accessToken.expose());
  });

  it("has a successor when it is about to end", async () => {
    const world = createWorld(platform);
    const store = createMemoryTokenStore();
    const first = await obtainAccessToken(world.open(store));
    world.later(56 * 60_000);
    const second = await obtainAccessToken(world.open(store));
    expect(second?.action).toBe("minted");
    expect(second?.accessToken.expose()).not.toBe(first?.accessToken.expose());
  });

  it("is ended without another being minted, and forgotten", async () => {
    const world = createWorld(platform);
    const store = createMemoryTokenStore();
    await obtainAccessToken(world.open(store));
    expect(await revokeAccessToken(world.open(store))).toBe(true);
    expect(await revokeAccessToken(world.open(store))).toBe(false);
    expect(world.paths).toEqual(["/api/oauth/token", "/api/oauth/revoke"]);
    expect(await obtainAccessToken(world.open(store))).toMatchObject({ action: "minted" });
  });

  it("that has ended by itself is forgotten, and nothing is sent", async () => {
    const world = createWorld(platform);
    const store = createMemoryTokenStore();
    await obtainAccessToken(world.open(store));
    world.later(3_600_001);
    expect(await revokeAccessToken(world.open(store))).toBe(false);
    expect(world.paths).toEqual(["/api/oauth/token"]);
  });

  it("stays in the store when the service does not say that it has ended it", async () => {
    const world = createWorld(platform);
    const store = createMemoryTokenStore();
    await obtainAccessToken(world.open(store));
    world.cut(true);
    await expect(revokeAccessToken(world.open(store))).rejects.toMatchObject({
      code: "connection",
    });
    world.cut(false);
    expect(await revokeAccessToken(world.open(store))).toBe(true);
  });

  it("is not waited for by who was interrupted", async () => {
    const world = createWorld(platform);
    const signal = AbortSignal.abort();
    for (const call of [obtainAccessToken, revokeAccessToken]) {
      await expect(call(world.open(), { signal })).rejects.toMatchObject({ code: "canceled" });
    }
    expect(world.paths).toEqual([]);
  });
});

it.each([
  { kind: "access-token", accessToken: "a" },
  { kind: "api-key", publicKey: "a", privateKey: "b" },
] as const)("there is none for a client that signs with $kind", async (auth) => {
  const fetch = () => Promise.reject(new Error("Nothing is sent."));
  const client = connect({ platform: "atlas", auth, fetch });
  expect(await obtainAccessToken(client)).toBeUndefined();
  expect(await revokeAccessToken(client)).toBe(false);
});
