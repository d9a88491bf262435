import type { AtlasPaths, CloudManagerPaths } from "@purser/spec";
import { seededRandom } from "@purser/emulator";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  createEmulatedConnection,
  type EmulatedConnection,
} from "../../test/emulated-connection.ts";
import { createRaw, type RawClient } from "./raw.ts";

const accounts = "/api/atlas/v2/orgs/{orgId}/serviceAccounts";
const account = "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}";
const clientId = `mdb_sa_id_${"d".repeat(24)}`;

function rawOf<Paths extends object>(
  { send, baseUrl }: EmulatedConnection,
  platform: "atlas" | "cloud-manager",
): RawClient<Paths> {
  return createRaw<Paths>({ platform, baseUrl, send, means: { random: seededRandom(1) } });
}

async function createAtlas(options = {}) {
  const connection = await createEmulatedConnection("atlas", options);
  return { connection, raw: rawOf<AtlasPaths>(connection, "atlas"), orgId: connection.orgId };
}

afterEach(() => vi.doUnmock("./raw-client.ts"));

describe("the raw client", () => {
  it("goes through the layers with the operation's own media type", async () => {
    const { connection, raw, orgId } = await createAtlas();
    const params = { path: { orgId }, query: { itemsPerPage: 2, includeSystemManaged: true } };
    const { data, error, response } = await raw.GET(accounts, { params });
    expect(error).toBeUndefined();
    expect(response.status).toBe(200);
    expect(data?.results).toHaveLength(2);
    const [call] = connection.calls;
    expect(call?.operation.operationId).toBe("listOrgServiceAccounts");
    expect(call?.url.search).toBe("?itemsPerPage=2&includeSystemManaged=true");
    expect(call?.headers["accept"]).toBe("application/vnd.atlas.2024-08-05+json");
  });

  it("sends bodies as text, in the operation's own media type", async () => {
    const { connection, raw, orgId } = await createAtlas();
    const { data } = await raw.POST(accounts, {
      params: { path: { orgId } },
      body: {
        name: "ci",
        description: "Deploys",
        roles: ["ORG_READ_ONLY"],
        secretExpiresAfterHours: 24,
      },
    });
    expect(data?.clientId).toMatch(/^mdb_sa_id_/);
    const [call] = connection.calls;
    expect(JSON.parse(call?.body ?? "")).toHaveProperty("name", "ci");
    expect(call?.headers["content-type"]).toBe("application/vnd.atlas.2024-08-05+json");
  });

  it("writes what is asked for as a form as a form", async () => {
    const connection = await createEmulatedConnection("cloud-manager");
    const raw = rawOf<CloudManagerPaths>(connection, "cloud-manager");
    await raw.POST("/api/oauth/revoke", { body: { token: "a b&c" } });
    expect(connection.calls[0]?.body).toBe("token=a+b%26c");
    const type = connection.calls[0]?.headers["content-type"];
    expect(type).toBe("application/x-www-form-urlencoded");
  });

  it("resolves with the error of a refusal", async () => {
    const { raw, orgId } = await createAtlas();
    const { data, error, response } = await raw.GET(account, {
      params: { path: { orgId, clientId } },
    });
    expect(data).toBeUndefined();
    expect(response.status).toBe(404);
    expect(error).toMatchObject({ error: 404, errorCode: expect.any(String) as string });
  });

  it.each(["empty-4xx", "empty-5xx"])("resolves without an error's body on %s", async (fault) => {
    const { raw, orgId } = await createAtlas({ faults: [`${fault}@getOrgServiceAccount`] });
    const { data, response } = await raw.GET(account, { params: { path: { orgId, clientId } } });
    expect(data).toBeUndefined();
    expect(response.ok).toBe(false);
  });

  it("rejects when nothing is answered", async () => {
    const { raw, orgId } = await createAtlas({ faults: ["reset-before@getOrg"] });
    const asking = raw.GET("/api/atlas/v2/orgs/{orgId}", { params: { path: { orgId } } });
    await expect(asking).rejects.toThrow();
  });

  it.each<[string, Record<string, unknown>]>([
    ["..", { clientId: ".." }],
    [".", { clientId: "." }],
    ["nothing", { clientId: "" }],
    ["a missing value", {}],
    ["a path", { clientId: "../../groups" }],
    ["an encoded path", { clientId: "%2e%2e" }],
    ["an action", { clientId: `${clientId}:invite` }],
  ])("does not send %s in a path", async (_, values) => {
    const { connection, raw, orgId } = await createAtlas();
    const path = { orgId, ...values } as { orgId: string; clientId: string };
    const deleting = raw.DELETE(account, { params: { path } });
    await expect(deleting).rejects.toMatchObject({ code: "invalid-request" });
    expect(connection.calls).toEqual([]);
  });

  it("does not become another operation by a value of its path", async () => {
    const { connection, raw, orgId } = await createAtlas();
    const path = { orgId, clientId: ".." };
    const listing = raw.GET(`${account}/groups`, { params: { path } });
    await expect(listing).rejects.toMatchObject({ faults: [{ path: "params.clientId" }] });
    expect(connection.calls).toEqual([]);
  });

  it("does not send without any value of a path", async () => {
    const { connection, raw } = await createAtlas();
    const deleting = raw.DELETE(account, {} as never);
    await expect(deleting).rejects.toMatchObject({ code: "invalid-request" });
    expect(connection.calls).toEqual([]);
  });

  it("lets no call name another host, fetch or way to fill in paths", async () => {
    const { connection, raw, orgId } = await createAtlas();
    const fetch = vi.fn<typeof globalThis.fetch>();
    const { response } = await raw.GET("/api/atlas/v2/orgs/{orgId}", {
      params: { path: { orgId } },
      baseUrl: "https://elsewhere.invalid",
      pathSerializer: () => "/elsewhere",
      fetch,
    });
    expect(response.status).toBe(200);
    expect(fetch).not.toHaveBeenCalled();
    expect(connection.calls[0]?.url.origin).toBe(connection.baseUrl.origin);
  });

  it("sends no request that a middleware turned to another host or path", async () => {
    const { connection, raw, orgId } = await createAtlas();
    const params = { path: { orgId } };
    for (const url of [
      "https://elsewhere.invalid/api/atlas/v2/orgs",
      "https://emulator.invalid/admin",
    ]) {
      const middleware = [{ onRequest: () => new Request(url) }];
      const asking = raw.GET("/api/atlas/v2/orgs/{orgId}", { params, middleware });
      await expect(asking).rejects.toMatchObject({ faults: [{ path: "url" }] });
    }
    expect(connection.calls).toEqual([]);
  });

  it("takes middleware before and after it is loaded", async () => {
    const { raw, orgId } = await createAtlas();
    const seen: string[] = [];
    const note = (name: string) => ({ onRequest: () => void seen.push(name) });
    const [early, gone, late] = [note("early"), note("gone"), note("late")];
    raw.use(early, gone);
    raw.eject(gone);
    const params = { path: { orgId } };
    await raw.GET("/api/atlas/v2/orgs/{orgId}", { params });
    raw.use(late);
    raw.eject(early);
    await raw.request("get", "/api/atlas/v2/orgs/{orgId}", { params });
    expect(seen).toEqual(["early", "late"]);
  });

  it("hands on the caller's signal and limits", async () => {
    const { connection, raw, orgId } = await createAtlas();
    const controller = new AbortController();
    const params = { path: { orgId } };
    const { signal } = controller;
    await raw.GET("/api/atlas/v2/orgs/{orgId}", { params, signal, timeout: 7, deadline: 9 });
    const { options } = connection.calls[0] ?? {};
    expect(options).toMatchObject({ timeout: 7, deadline: 9 });
    controller.abort(new Error("enough"));
    expect(options?.signal?.aborted).toBe(true);
  });

  it("loads openapi-fetch with its first call, not before", async () => {
    const load = vi.fn();
    vi.doMock("./raw-client.ts", () => {
      load();
      return { createRawClient: () => ({ use() {}, request: () => Promise.resolve("answer") }) };
    });
    const { raw } = await createAtlas();
    expect(load).not.toHaveBeenCalled();
    expect(await raw.GET("/api/atlas/v2/orgs", {})).toBe("answer");
    expect(load).toHaveBeenCalledTimes(1);
  });
});
