import { describe, expect, test } from "vitest";
import { createAuthBench, type BenchOptions } from "../../test/auth-bench.ts";

const json = { "Content-Type": "application/json" };

type Reply = { status: number; body?: unknown; headers?: Record<string, string> };

/** The token endpoint gives these answers, then the emulator's own. */
function createRefusingBench(replies: (Reply | "reset" | "silence")[], options: BenchOptions = {}) {
  const times: number[] = [];
  const bench = createAuthBench({
    ...options,
    through(request, next) {
      if (!request.url.endsWith("/token")) return next(request);
      times.push(bench.clock.now());
      const reply = replies.shift();
      if (reply === undefined) return next(request);
      if (reply === "reset") return Promise.reject(new TypeError("fetch failed"));
      if (reply === "silence") return new Promise(() => undefined);
      const { status, body, headers } = reply;
      const text = typeof body === "string" ? body : JSON.stringify(body);
      return Promise.resolve(
        new Response(text ?? null, { status, headers: { ...json, ...headers } }),
      );
    },
  });
  const waits = () => times.slice(1).map((time, index) => time - (times[index] ?? 0));
  return { bench, waits };
}

const bucket = {
  errorCode: "RATE_LIMITED_TOKEN_BUCKET",
  detail: "Rate limit exceeded.",
  parameters: ["api/oauth/token", 17, 50, 50, 60],
  error: 429,
};
const perMinutes = {
  errorCode: "RATE_LIMITED",
  detail: "Resource /api/oauth/token is limited to 50 requests every 1 minutes.",
  parameters: ["/api/oauth/token", 50, 1],
  error: 429,
};
const inWords = {
  error: "rate_limited",
  error_description: "Resource /api/oauth/token is limited to 10 requests every 2 minutes.",
};

describe("429 of the token endpoint", () => {
  test.each<[string, Reply, number]>([
    [
      "Retry-After in seconds",
      { status: 429, body: perMinutes, headers: { "Retry-After": "9" } },
      9_000,
    ],
    [
      "Retry-After as a date",
      { status: 429, headers: { "Retry-After": "Sun, 22 Nov 2026 09:00:21 GMT" } },
      21_000,
    ],
    ["the seconds of a token bucket's parameters", { status: 429, body: bucket }, 17_000],
    ["the minutes of the older parameters", { status: 429, body: perMinutes }, 60_000],
    ["OAuth's form, in words", { status: 429, body: inWords }, 120_000],
    ["nothing", { status: 429 }, 60_000],
  ])("waits as long as it says: %s", async (_, reply, wait) => {
    const { bench, waits } = createRefusingBench([reply]);
    expect(await bench.status()).toBe(200);
    expect(bench.requests.mints).toBe(2);
    expect(waits()[0]).toBeGreaterThanOrEqual(wait);
    expect(waits()[0]).toBeLessThanOrEqual(wait + 1000);
    expect(bench.events.map(({ kind }) => kind)).toEqual(["retry", "token"]);
  });

  test("keeps 100 calls waiting with one request at a time, and lets each leave at its signal", async () => {
    const limited = { status: 429, body: bucket };
    const { bench, waits } = createRefusingBench([limited, limited]);
    const controller = new AbortController();
    const { signal } = controller;
    const canceled = bench.status("getOrg", { options: { signal } });
    const others = Array.from({ length: 99 }, () => bench.status());
    controller.abort(new Error("No longer."));
    await expect(canceled).rejects.toThrow("No longer.");
    expect(new Set(await Promise.all(others))).toEqual(new Set([200]));
    console.log(`429 with 17 s twice, 100 calls: requests after ${waits().join(" and ")} ms`);
    expect(waits()).toEqual([17_500, 17_500]);
  });

  test("hands on a wait of over three minutes, and asks nothing until it is over", async () => {
    const { bench } = createRefusingBench([{ status: 429, headers: { "Retry-After": "600" } }]);
    const limited = { code: "rate-limited", retryAfter: 600_000, operationId: "createAccessToken" };
    await expect(bench.status()).rejects.toMatchObject(limited);
    await bench.clock.advance(599_000);
    await expect(bench.status()).rejects.toMatchObject(limited);
    expect(bench.requests).toMatchObject({ mints: 1, calls: 0 });
    await bench.clock.advance(2_000);
    expect(await bench.status()).toBe(200);
  });

  test("waits for the limit of an emulated platform and gets through", async () => {
    const { bench } = createRefusingBench([], {
      emulator: {
        limits: {
          rateLimits: { "oauth-token": { capacity: 1, refillRate: 1, refillDurationSeconds: 60 } },
        },
      },
    });
    await bench.status();
    const other = bench.another();
    expect(await other.status()).toBe(200);
    expect(other.requests.mints).toBe(2);
  });
});

describe("other failures of the token endpoint", () => {
  test.each<[string, Reply | "reset" | "silence"]>([
    [
      "500 in OAuth's form",
      { status: 500, body: { error: "server_error", error_description: "Unexpected error." } },
    ],
    ["503 in the API's form", { status: 503, body: { errorCode: "UNEXPECTED_ERROR", error: 503 } }],
    [
      "502 as a web page",
      { status: 502, body: "<html>", headers: { "Content-Type": "text/html" } },
    ],
    ["a connection that breaks", "reset"],
    ["silence for half a minute", "silence"],
  ])("asks again after %s", async (_, reply) => {
    const { bench } = createRefusingBench([reply]);
    expect(await bench.status()).toBe(200);
    expect(bench.requests.mints).toBe(2);
  });

  test("gives up after three attempts, with the cause", async () => {
    const { bench, waits } = createRefusingBench(["reset", "reset", "reset"]);
    await expect(bench.status()).rejects.toMatchObject({
      code: "connection",
      operationId: "createAccessToken",
      attempts: 3,
      cause: { message: "fetch failed" },
    });
    expect(waits()).toEqual([375, 750]);
    expect(bench.requests.calls).toBe(0);
  });

  test.each<[string, Reply, string]>([
    [
      "a rejected secret",
      { status: 401, body: { error: "invalid_client" } },
      "credentials-rejected",
    ],
    [
      "a rejected secret in the API's form",
      { status: 401, body: { errorCode: "NO_CURRENT_USER", error: 401 } },
      "credentials-rejected",
    ],
    [
      "a hundred active tokens",
      {
        status: 403,
        body: { error: "access_denied", error_description: "Access Token limit reached." },
      },
      "token-limit",
    ],
  ])("tells %s to every caller and holds back, longer each time", async (_, reply, code) => {
    const { bench } = createRefusingBench([reply, reply]);
    for (let count = 0; count < 100; count++) {
      await expect(bench.status()).rejects.toMatchObject({ code, status: reply.status });
    }
    expect(bench.requests).toMatchObject({ mints: 1, calls: 0 });
    await bench.clock.advance(5_000);
    await expect(bench.status()).rejects.toMatchObject({ code });
    await bench.clock.advance(9_999);
    await expect(bench.status()).rejects.toMatchObject({ code });
    expect(bench.requests.mints).toBe(2);
    await bench.clock.advance(1);
    expect(await bench.status()).toBe(200);
  });

  test("explains the limit of active tokens of an emulated platform", async () => {
    const { bench } = createRefusingBench([], {
      emulator: { limits: { rateLimits: "off", activeTokensPerAccount: 1 } },
    });
    await bench.status();
    const error: unknown = await bench
      .another()
      .status()
      .catch((error: unknown) => error);
    expect(error).toMatchObject({ code: "token-limit", errorCode: "access_denied", status: 403 });
    expect(String(error)).toMatch(/as many active access tokens as it may have.*token store.*wait/);
  });

  test("names the host of a redirect, and does not go there", async () => {
    const headers = { Location: "https://login.example.com/?token=1" };
    const { bench } = createRefusingBench([{ status: 302, headers }]);
    const error = { code: "unexpected-answer", host: "login.example.com" };
    await expect(bench.status()).rejects.toMatchObject(error);
    expect(bench.requests).toMatchObject({ mints: 1, calls: 0 });
  });

  test.each<[string, Reply]>([
    ["a web page", { status: 200, body: "<html>", headers: { "Content-Type": "text/html" } }],
    ["no body", { status: 200, body: "" }],
    ["no lifetime", { status: 200, body: { access_token: "abc", token_type: "Bearer" } }],
    [
      "another kind of token",
      { status: 200, body: { access_token: "abc", token_type: "mac", expires_in: 1 } },
    ],
    [
      "a token that no header can hold",
      { status: 200, body: { access_token: "a\nb", token_type: "Bearer", expires_in: 60 } },
    ],
  ])("takes %s for no answer of a token endpoint", async (_, reply) => {
    const { bench } = createRefusingBench([reply]);
    await expect(bench.status()).rejects.toMatchObject({ code: "unexpected-answer" });
    expect(bench.requests).toMatchObject({ mints: 1, calls: 0 });
  });

  test("does not hold back longer because the clock was set back", async () => {
    let offset = 0;
    const { bench } = createRefusingBench([{ status: 401, body: { error: "invalid_client" } }], {
      clientClock: {
        now: () => bench.clock.now() + offset,
        sleep: (milliseconds, signal) => bench.clock.sleep(milliseconds, signal),
      },
    });
    await expect(bench.status()).rejects.toMatchObject({ code: "credentials-rejected" });
    offset = -3_600_000;
    expect(await bench.status()).toBe(200);
  });
});

test("sends client ID and secret as they are, to the client's own origin, following no redirect", async () => {
  const sent: { request: Request; body: string }[] = [];
  const bench = createAuthBench({
    async through(request, next) {
      if (request.url.endsWith("/token")) {
        sent.push({ request, body: await request.clone().text() });
      }
      return next(request);
    },
  });
  await bench.status();
  const { request, body } = sent[0] ?? { request: new Request("http://none"), body: "" };
  expect(request.url).toBe("https://emulator.invalid/api/oauth/token");
  expect(request.redirect).toBe("manual");
  expect(request.headers.get("authorization")).toBe(
    `Basic ${btoa(`${bench.clientId}:${bench.clientSecret}`)}`,
  );
  expect(body).toBe("grant_type=client_credentials");
});
