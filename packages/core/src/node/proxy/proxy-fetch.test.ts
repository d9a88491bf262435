import { once } from "node:events";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { inspect } from "node:util";
import { createEmulator, type Emulator } from "@purser/emulator";
import { serve, type Served } from "@purser/emulator/node";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startProxy, type LoopbackProxy } from "../../../test/loopback-proxy.ts";
import { selfSign } from "../../../test/self-signed.ts";
import { createProxyFetch } from "./proxy-fetch.ts";

const password = "hunter2@home";
const encoded = encodeURIComponent(password);

let open: { close(): Promise<void> }[];
let emulator: Emulator;
let served: Served;
let proxy: LoopbackProxy;

beforeEach(async () => {
  emulator = createEmulator({ data: "contract" });
  served = await serve(emulator, { port: 0 });
  proxy = await startProxy();
  open = [served, proxy];
});

afterEach(async () => {
  await Promise.all(open.map((each) => each.close()));
});

const path = "/api/atlas/v2/orgs";

describe("fetch through a proxy", () => {
  it("goes through HTTP_PROXY with its user and password", async () => {
    const fetch = createProxyFetch({ HTTP_PROXY: `http://user:${encoded}@${proxy.address}` });
    const answer = await fetch(`${served.url}${path}`);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([401, "application/json"]);
    expect(await answer.json()).toMatchObject({ error: 401 });
    expect(proxy.seen).toEqual([`GET ${served.url}${path}`]);
    expect(proxy.authorizations).toEqual([`Basic ${btoa(`user:${password}`)}`]);
  });

  it("opens a tunnel for https, in which the proxy sees nothing", async () => {
    const host = "cloud.example";
    const { key, cert } = selfSign(host);
    const server = createServer({ key, cert }, (message, reply) => {
      void text(message).then((body) => reply.end(`${message.headers.authorization} ${body}`));
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const trusted = getCACertificates("default");
    setDefaultCACertificates([...trusted, cert]);
    try {
      const target = `${host}:${(server.address() as AddressInfo).port}`;
      const fetch = createProxyFetch({ HTTPS_PROXY: `http://user:${encoded}@${proxy.address}` });
      const answer = await fetch(`https://${target}/x`, {
        method: "POST",
        headers: { Authorization: "Bearer t" },
        body: "body",
      });
      expect(await answer.text()).toBe("Bearer t body");
      expect(proxy.seen).toEqual([`CONNECT ${target}`]);
      expect(proxy.authorizations).toEqual([`Basic ${btoa(`user:${password}`)}`]);
    } finally {
      setDefaultCACertificates(trusted);
      server.closeAllConnections();
      server.close();
    }
  });

  it.each(["127.0.0.1", "*", "example.org, 127.0.0.1", "127.0.0.1:PORT"])(
    "goes around the proxy where NO_PROXY says so: %s",
    async (entry) => {
      const { port } = new URL(served.url);
      const noProxy = entry.replace("PORT", port);
      const fetch = createProxyFetch({ HTTP_PROXY: proxy.address, NO_PROXY: noProxy });
      expect((await fetch(`${served.url}${path}`)).status).toBe(401);
      expect(proxy.seen).toEqual([]);
    },
  );

  it.each(["example.org", "27.0.0.1", "127.0.0.1:1", ""])(
    "goes through the proxy where NO_PROXY names others: %s",
    async (noProxy) => {
      const fetch = createProxyFetch({ HTTP_PROXY: proxy.address, NO_PROXY: noProxy });
      await fetch(`${served.url}${path}`);
      expect(proxy.seen).toHaveLength(1);
    },
  );

  it("takes a Request, keeps redirects to itself and sends the body", async () => {
    const fetch = createProxyFetch({ HTTP_PROXY: proxy.address });
    const owner = emulator.credentials.find(({ clientId }) => clientId !== undefined);
    const request = new Request(`${served.url}/api/oauth/token`, {
      method: "POST",
      headers: { Authorization: `Basic ${btoa(`${owner?.clientId}:${owner?.clientSecret}`)}` },
      body: new URLSearchParams({ grant_type: "client_credentials" }),
      redirect: "manual",
    });
    const answer = await fetch(request);
    expect(await answer.json()).toMatchObject({ token_type: "Bearer" });
    expect(proxy.seen).toEqual([`POST ${served.url}/api/oauth/token`]);
  });

  it("keeps one agent per set of proxies: a hundred of them share their connections", async () => {
    const env = { HTTP_PROXY: proxy.address };
    for (let count = 0; count < 100; count++) {
      await (await createProxyFetch(env)(`${served.url}${path}`)).arrayBuffer();
    }
    expect(proxy.seen).toHaveLength(100);
    console.log(`proxy: 100 clients, ${proxy.connectionCount()} connections`);
    expect(proxy.connectionCount()).toBeLessThan(5);
  });

  it("stops when it is aborted", async () => {
    const slow = await serve(createEmulator({ data: "contract", faults: ["latency:5000"] }), {
      port: 0,
    });
    open.push(slow);
    const fetch = createProxyFetch({ HTTP_PROXY: proxy.address });
    const reason = new Error("enough");
    const controller = new AbortController();
    const asked = fetch(`${slow.url}${path}`, { signal: controller.signal });
    setTimeout(() => controller.abort(reason), 50);
    await expect(asked).rejects.toBe(reason);
  });

  it.each([
    ["refused by the proxy", 407, "https://cloud.example/x"],
    ["forbidden by the proxy", 403, "https://cloud.example/x"],
    ["no proxy there", undefined, "https://cloud.example/x"],
    ["no proxy there, without a tunnel", undefined, "http://cloud.example/x"],
  ])("never shows the proxy's password in an error: %s", async (_, refusal, url) => {
    const refusing = await startProxy(refusal);
    if (refusal === undefined) await refusing.close();
    else open.push(refusing);
    const address = `http://user:${encoded}@${refusing.address}`;
    const fetch = createProxyFetch({ HTTP_PROXY: address, HTTPS_PROXY: address });
    const error = await fetch(url).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(TypeError);
    const shown = inspect(error, { depth: null, showHidden: true }) + (error as Error).stack;
    for (const form of [password, encoded, btoa(`user:${password}`)]) {
      expect(shown).not.toContain(form);
    }
  });

  it("is the global fetch where the environment names no proxy", async () => {
    const answer = await createProxyFetch({ NO_PROXY: "x" })(`${served.url}${path}`);
    expect(answer).toBeInstanceOf(Response);
    expect(proxy.seen).toEqual([]);
  });
});
