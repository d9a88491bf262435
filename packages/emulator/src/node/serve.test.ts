import { afterEach, describe, expect, it } from "vitest";
import { createEmulator } from "../create-emulator.ts";
import { PortInUseError } from "./port-in-use-error.ts";
import { serve, type Served } from "./serve.ts";

const open: Served[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((served) => served.close()));
});

async function start(...faults: string[]) {
  const emulator = createEmulator({ data: "contract", faults });
  const served = await serve(emulator, { port: 0 });
  open.push(served);
  const owner = emulator.credentials.find(({ role }) => role === "ORG_OWNER");
  const minted = await fetch(`${served.url}/api/oauth/token`, {
    method: "POST",
    headers: { Authorization: `Basic ${btoa(`${owner?.clientId}:${owner?.clientSecret}`)}` },
    body: new URLSearchParams({ grant_type: "client_credentials" }),
  });
  const { access_token: token } = (await minted.json()) as { access_token: string };
  const path = `${served.url}/api/atlas/v2/orgs/${owner?.orgId}/serviceAccounts`;
  const headers = {
    Authorization: `Bearer ${token}`,
    Accept: "application/vnd.atlas.2024-08-05+json",
  };
  return { emulator, served, path, headers };
}

describe("serve", () => {
  it("answers over HTTP what the emulator answers in process", async () => {
    const { emulator, path, headers } = await start();
    const response = await fetch(path, { headers });
    const direct = await emulator.fetch(path, { headers });
    expect(await response.text()).toBe(await direct.text());
    for (const name of ["content-type", "ratelimit-limit", "x-mongodb-service-version"]) {
      expect(response.headers.get(name)).toBe(direct.headers.get(name));
    }
    expect(emulator.requestCount).toBe(3);
  });

  it("reads bodies and answers without one", async () => {
    const { path, headers } = await start();
    const made = await fetch(path, {
      method: "POST",
      headers: { ...headers, "Content-Type": "application/json" },
      body: JSON.stringify({
        name: "ci",
        description: "é",
        roles: ["ORG_MEMBER"],
        secretExpiresAfterHours: 8,
      }),
    });
    const { clientId, description } = (await made.json()) as {
      clientId: string;
      description: string;
    };
    expect([made.status, description]).toEqual([201, "é"]);
    const gone = await fetch(`${path}/${clientId}`, { method: "DELETE", headers });
    expect([gone.status, await gone.text(), gone.headers.get("content-type")]).toEqual([
      204,
      "",
      null,
    ]);
  });

  it("takes the caller's address from X-Forwarded-For", async () => {
    const { path, headers } = await start();
    const from = { ...headers, "X-Forwarded-For": "198.51.100.4, 10.0.0.1" };
    await fetch(path, {
      method: "POST",
      headers: { ...from, "Content-Type": "application/json" },
      body: JSON.stringify({
        name: "ci",
        description: "ci",
        roles: ["ORG_MEMBER"],
        secretExpiresAfterHours: 8,
      }),
    });
    const events = await fetch(path.replace("serviceAccounts", "events"), { headers });
    const { results } = (await events.json()) as { results: { remoteAddress: string }[] };
    expect(results.map(({ remoteAddress }) => remoteAddress)).toContain("198.51.100.4");
  });

  it("hangs up when a fault cuts the connection, before the answer or within it", async () => {
    const cut = await start("reset-before@2");
    await expect(fetch(cut.path, { headers: cut.headers })).rejects.toThrow("fetch failed");
    const torn = await start("truncated-body@2");
    const response = await fetch(torn.path, { headers: torn.headers });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow("terminated");
  });

  it("sends headers before a slow body", async () => {
    const { path, headers } = await start("slow-body:5@2");
    const response = await fetch(path, { headers });
    const chunks = [];
    for await (const chunk of response.body ?? []) chunks.push(chunk);
    expect(chunks.length).toBeGreaterThan(1);
  });

  it("refuses a port that is taken", async () => {
    const { emulator, served } = await start();
    const port = Number(new URL(served.url).port);
    await expect(serve(emulator, { port })).rejects.toThrow(PortInUseError);
  });
});
