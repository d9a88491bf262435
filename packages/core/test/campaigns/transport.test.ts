import { createEmulator, createSimulatedClock, type SimulatedClock } from "@purser/emulator";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ConnectionError, InvalidRequestError } from "../../src/index.ts";
import {
  createTransport,
  type TransportOptions,
  type TransportRequest,
} from "../../src/transport/index.ts";
import { loadFaults } from "./campaign.ts";
import { createCampaignWorld, type CampaignWorld } from "./campaign-world.ts";

type Stage = {
  world: CampaignWorld;
  requests: Request[];
  clock: SimulatedClock;
  /** Texts of the requests' bodies. */
  bodies: string[];
  send(request: TransportRequest): Promise<Response>;
};

type StageOptions = {
  platform?: "atlas" | "cloud-manager";
  faults?: string[];
  auth?: (world: CampaignWorld) => TransportOptions["auth"];
};

function createStage({ platform = "atlas", faults = [], auth }: StageOptions = {}): Stage {
  const clock = createSimulatedClock();
  const world = createCampaignWorld(platform, clock.now());
  const emulator = createEmulator({ data: world.data, clock, faults });
  const requests: Request[] = [];
  const bodies: string[] = [];
  const transport = createTransport({
    platform,
    auth: auth?.(world) ?? { kind: "service-account", ...world.owner },
    baseUrl: emulator.baseUrl,
    clock,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      if (!request.url.endsWith("/oauth/token")) {
        requests.push(request);
        bodies.push(await request.clone().text());
      }
      return emulator.fetch(request);
    },
  });
  return { world, requests, clock, bodies, send: (request) => transport.send(request) };
}

const headersOf = ({ requests }: Stage) =>
  requests.map(({ headers }) => Object.fromEntries(headers));

describe("the transport", () => {
  it.each(["server-error", "rate-limit-storm", "empty-5xx"])(
    "sends once and hands over what comes of %s",
    async (fault) => {
      await loadFaults([fault]);
      const stage = createStage({ faults: [`${fault}@getOrg`] });
      const { orgId } = stage.world.ids;
      const { status } = await stage.send({ operationId: "getOrg", params: { orgId } });
      const statuses = { "server-error": 500, "rate-limit-storm": 429, "empty-5xx": 502 };
      expect(statuses).toHaveProperty(fault, status);
      expect(stage.requests).toHaveLength(1);
    },
  );

  it.each(["reset-before", "reset-after"])(
    "sends once where %s leaves no answer",
    async (fault) => {
      await loadFaults([fault]);
      const stage = createStage({ faults: [`${fault}@getOrg`] });
      const { orgId } = stage.world.ids;
      const answer = stage.send({ operationId: "getOrg", params: { orgId } });
      await expect(answer).rejects.toBeInstanceOf(ConnectionError);
      expect(stage.requests).toHaveLength(1);
    },
  );

  it("sends once when its token is refused, though another one could be had", async () => {
    const stage = createStage();
    const request = { operationId: "listOrgs", headers: { Accept: "application/json" } };
    await stage.send(request);
    const header = stage.requests[0]?.headers.get("Authorization") ?? "";
    const { clientId, clientSecret } = stage.world.owner;
    await stage.send({
      operationId: "revokeAccessToken",
      auth: `Basic ${btoa(`${clientId}:${clientSecret}`)}`,
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ token: header.replace("Bearer ", "") }).toString(),
    });
    expect((await stage.send(request)).status).toBe(401);
    expect(stage.requests).toHaveLength(3);
  });

  it("shows no credential, or exactly the one it is told", async () => {
    const stage = createStage();
    const request = { operationId: "listOrgs" } as const;
    const bare = await stage.send({ ...request, auth: "none" });
    expect([bare.status, bare.headers.get("WWW-Authenticate")]).toEqual([
      401,
      expect.stringContaining("Digest"),
    ]);
    const wrong = await stage.send({ ...request, auth: "Bearer nonsense" });
    expect(wrong.headers.get("WWW-Authenticate")).toContain("invalid_token");
    await stage.send({ ...request, headers: { Authorization: "Custom x" } });
    expect(stage.requests.map(({ headers }) => headers.get("Authorization"))).toEqual([
      null,
      "Bearer nonsense",
      "Custom x",
    ]);
  });

  it("sends the headers it is given and none of its own beside the signature", async () => {
    const stage = createStage();
    const headers = {
      accept: "application/vnd.atlas.1999-01-01+json",
      "content-type": "text/plain",
      "user-agent": "mine",
      "x-request-id": "mine",
    };
    const { orgId } = stage.world.ids;
    const operationId = "createOrgServiceAccount";
    await stage.send({ operationId, params: { orgId }, headers, body: "{}" });
    await stage.send({ operationId, params: { orgId }, body: "{}", auth: "none" });
    const [given, bare] = headersOf(stage);
    expect(given).toEqual({
      ...headers,
      authorization: expect.stringMatching(/^Bearer /) as unknown,
    });
    expect(bare).toEqual({});
  });

  it("does not follow a redirect, with or without credentials", async () => {
    await loadFaults(["redirect"]);
    const stage = createStage({ faults: ["redirect@listOrgs"] });
    const answer = stage.send({ operationId: "listOrgs" });
    await expect(answer).rejects.toMatchObject({ code: "unexpected-answer", status: 307 });
    expect(stage.requests).toHaveLength(1);
  });

  it("hands over an answer that can be read again and again", async () => {
    const stage = createStage();
    const { orgId } = stage.world.ids;
    const headers = { Accept: "application/vnd.atlas.2023-01-01+json" };
    const answer = await stage.send({ operationId: "getOrg", params: { orgId }, headers });
    const text = await answer.text();
    expect(JSON.parse(text)).toHaveProperty("id", orgId);
    expect(await answer.clone().text()).toBe(text);
    expect(await answer.json()).toEqual(JSON.parse(text));
  });

  it("sends a body where the operation takes none", async () => {
    const stage = createStage();
    const { orgId, clientId } = stage.world.ids;
    const operationId = "deleteOrgServiceAccount";
    await stage.send({ operationId, params: { orgId, clientId }, body: "[]", auth: "none" });
    expect(stage.bodies).toEqual(["[]"]);
  });

  it("sends the body as it is, whatever it holds", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme" }), async (body) => {
        const stage = createStage();
        const { orgId } = stage.world.ids;
        const operationId = "createOrgServiceAccount";
        await stage.send({ operationId, params: { orgId }, body, auth: "none" });
        expect(stage.bodies).toEqual([body]);
      }),
      {
        numRuns: 50,
        seed: 20261122,
        examples: [["{"], [""], ["\u0000\r\n"], ['{"a":1,"a":2}'], ["grant_type=x&y"]],
      },
    );
  });

  it.each(["HEAD", "PUT", "OPTIONS"] as const)("sends a %s, by method and path", async (method) => {
    const stage = createStage();
    const { orgId } = stage.world.ids;
    const path = "/api/atlas/v2/orgs/{orgId}";
    const body = method === "PUT" ? { body: "{}" } : {};
    const headers = { Accept: "application/vnd.atlas.2023-01-01+json" };
    const { status } = await stage.send({ method, path, params: { orgId }, headers, ...body });
    expect(status).toBe(method === "HEAD" ? 200 : 405);
    const [request] = stage.requests;
    expect([request?.method, request?.url]).toEqual([
      method,
      `https://emulator.invalid/api/atlas/v2/orgs/${orgId}`,
    ]);
  });

  it("hands over an empty 401", async () => {
    await loadFaults(["empty-4xx"]);
    const stage = createStage({ faults: ["empty-4xx:401@listOrgs"] });
    const answer = await stage.send({ operationId: "listOrgs" });
    expect([answer.status, await answer.text()]).toEqual([401, ""]);
    expect(stage.requests).toHaveLength(1);
  });

  it.each(["atlas", "cloud-manager"] as const)("signs by Digest on %s", async (platform) => {
    // Loaded late, and simulated time does not wait for it.
    await import("../../src/auth/digest.ts");
    const auth = ({ key }: CampaignWorld) => ({ kind: "api-key", ...key }) as const;
    const stage = createStage({ platform, auth });
    const headers = {
      Accept: platform === "atlas" ? "application/vnd.atlas.2024-08-05+json" : "application/json",
    };
    const request = { operationId: "listOrgs", headers };
    expect((await stage.send(request)).status).toBe(200);
    expect((await stage.send({ ...request, query: { pageNum: 1 } })).status).toBe(200);
    // The question for a challenge, its answer, and the next call with the same nonce.
    expect(stage.requests).toHaveLength(3);
  });

  it.each([
    ["atlas", 40_000, 4],
    ["cloud-manager", 40_000, 4],
    ["atlas", 600_000, 6],
    ["cloud-manager", 600_000, 6],
  ] as const)(
    "signs by Digest on %s after %i ms of silence",
    async (platform, silence, requests) => {
      await import("../../src/auth/digest.ts");
      const auth = ({ key }: CampaignWorld) => ({ kind: "api-key", ...key }) as const;
      const stage = createStage({ platform, auth });
      const headers = {
        Accept: platform === "atlas" ? "application/vnd.atlas.2024-08-05+json" : "application/json",
      };
      const request = { operationId: "listOrgs", headers };
      expect((await stage.send(request)).status).toBe(200);
      for (let count = 0; count < 2; count++) {
        await stage.clock.sleep(silence);
        expect((await stage.send(request)).status).toBe(200);
      }
      // A nonce that is older than the service lets it grow is challenged anew.
      expect(stage.requests).toHaveLength(requests);
    },
  );

  it("answers a refusal of its key once", async () => {
    await import("../../src/auth/digest.ts");
    const auth = ({ key }: CampaignWorld) =>
      ({ kind: "api-key", ...key, privateKey: "another" }) as const;
    const stage = createStage({ auth });
    expect((await stage.send({ operationId: "listOrgs" })).status).toBe(401);
    expect((await stage.send({ operationId: "listOrgs" })).status).toBe(401);
    expect(stage.requests.length).toBeLessThanOrEqual(4);
  });
});

describe('the guard "segments"', () => {
  const path = "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}";
  const operationId = "getOrgServiceAccount";

  it("encodes any value but those that are no segment of their own", async () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "",
        ".",
        "..",
        "a/b",
        "../..",
        "%2e%2e",
        "?x",
        "#x",
        "\\",
        "//evil.test",
        "\0",
      ),
    );
    let sent = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(hostile, async (clientId) => {
        const stage = createStage();
        const params = { orgId: stage.world.ids.orgId, clientId };
        try {
          await stage.send({ operationId, params, guard: "segments", auth: "none" });
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidRequestError);
          const isSegment = !["", ".", ".."].includes(clientId) && !/\p{Surrogate}/u.test(clientId);
          expect([clientId, isSegment]).toEqual([clientId, false]);
          expect(stage.requests).toEqual([]);
          refused++;
          return;
        }
        sent++;
        const url = new URL(stage.requests[0]?.url ?? "");
        const segments = url.pathname.split("/");
        expect(url.origin + url.search + url.hash).toBe("https://emulator.invalid");
        expect(segments.slice(0, -1).join("/")).toBe(
          `/api/atlas/v2/orgs/${stage.world.ids.orgId}/serviceAccounts`,
        );
        expect(decodeURIComponent(segments.at(-1) ?? "")).toBe(clientId);
      }),
      { numRuns: 300, seed: 20261122 },
    );
    console.log(`segments: ${sent} values sent in one segment, ${refused} refused`);
    expect(Math.min(sent, refused)).toBeGreaterThan(20);
  });

  it.each([
    "@evil.test/x",
    ".evil.test/x",
    ":80/x",
    "/api/../x",
    "/api/./x",
    "/api//x/..",
    "/api/%2e%2e/x",
    "\\\\evil.test/x",
  ])("refuses the path %s, which leads elsewhere", async (hostile) => {
    const stage = createStage();
    const request = { method: "GET", path: hostile, guard: "segments" } as const;
    await expect(stage.send(request)).rejects.toBeInstanceOf(InvalidRequestError);
    expect(stage.requests).toEqual([]);
  });

  it("is stricter by default", async () => {
    const stage = createStage();
    const params = { orgId: stage.world.ids.orgId, clientId: "anything" };
    const request = { method: "GET", path, params } as const;
    await expect(stage.send(request)).rejects.toBeInstanceOf(InvalidRequestError);
    expect((await stage.send({ ...request, guard: "segments" })).status).toBeGreaterThan(399);
    expect(stage.requests).toHaveLength(1);
  });
});
