import { describe, expect, test } from "vitest";
import { createAuthBench, type AuthBench, type BenchOptions } from "../../test/auth-bench.ts";
import { createMemoryTokenStore } from "./memory-token-store.ts";

const hour = 3_600_000;
const minute = 60_000;

/** An emulator's clock and ours, which stands `offset` milliseconds off. */
function createOffsetBench(options: BenchOptions = {}) {
  const offset = { milliseconds: 0 };
  const bench: AuthBench = createAuthBench({
    ...options,
    clientClock: {
      now: () => bench.clock.now() + offset.milliseconds,
      sleep: (milliseconds, signal) => bench.clock.sleep(milliseconds, signal),
    },
  });
  return { bench, offset };
}

/** Ends the token in use at the service, behind the client's back. */
async function revokeBehind(bench: AuthBench): Promise<void> {
  const token = /^Bearer (.+)$/.exec(bench.requests.authorizations.at(-1) ?? "")?.[1] ?? "";
  const answer = await bench.emulator.fetch(`${bench.emulator.baseUrl}/api/oauth/revoke`, {
    method: "POST",
    headers: { Authorization: `Basic ${btoa(`${bench.clientId}:${bench.clientSecret}`)}` },
    body: new URLSearchParams({ token }),
  });
  expect(answer.status).toBe(200);
}

const many = (bench: AuthBench, count: number) =>
  Promise.all(Array.from({ length: count }, () => bench.status()));

describe("one token for all calls", () => {
  test("mints once for 1,000 concurrent calls", async () => {
    const bench = createAuthBench();
    const statuses = await many(bench, 1000);
    console.log(`1,000 concurrent calls: ${bench.requests.mints} token minted`);
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(bench.requests).toMatchObject({ mints: 1, calls: 1000 });
    expect(bench.events).toEqual([
      { kind: "token", action: "minted", expiresAt: "2026-11-22T10:00:00.000Z" },
    ]);
    expect(bench.clock.sleeping).toBe(0);
  });

  test("mints once for two clients that share a store", async () => {
    const tokenStore = createMemoryTokenStore();
    const one = createAuthBench({ tokenStore });
    const other = one.another();
    await Promise.all([many(one, 20), many(other, 20)]);
    expect(one.requests.mints + other.requests.mints).toBe(1);
    expect(
      [...one.events, ...other.events].map((event) => event.kind === "token" && event.action),
    ).toEqual(expect.arrayContaining(["minted", "reused"]));
  });
});

describe("refresh ahead of expiry", () => {
  test("fetches the next token five minutes ahead without delaying a call", async () => {
    let isHeld = false;
    let release: () => void = () => undefined;
    const bench = createAuthBench({
      async through(request, next) {
        if (isHeld && request.url.endsWith("/token")) {
          await new Promise<void>((resolve) => {
            release = resolve;
          });
        }
        return next(request);
      },
    });
    await bench.status();
    isHeld = true;
    await bench.clock.advance(55 * minute - 1);
    await bench.status();
    expect(bench.requests.mints).toBe(1);
    await bench.clock.advance(1);
    const before = bench.requests.authorizations[0];
    expect(await many(bench, 10)).toEqual(Array.from({ length: 10 }, () => 200));
    expect(bench.requests).toMatchObject({ mints: 2, calls: 12 });
    expect(new Set(bench.requests.authorizations)).toEqual(new Set([before]));
    release();
    await bench.clock.advance(0);
    await bench.status();
    expect(bench.requests.authorizations.at(-1)).not.toBe(before);
    expect(bench.requests.mints).toBe(2);
  });

  test("mints at most 27 tokens in a day of a call a minute and sees no 401", async () => {
    const bench = createAuthBench();
    const statuses = new Set<number>();
    for (let minutes = 0; minutes < 24 * 60; minutes++) {
      statuses.add(await bench.status());
      await bench.clock.advance(minute);
    }
    console.log(`A day, a call a minute: ${bench.requests.mints} tokens minted`);
    expect(statuses).toEqual(new Set([200]));
    expect(bench.requests.calls).toBe(24 * 60);
    expect(bench.requests.mints).toBeLessThanOrEqual(27);
  });

  test("does not renew a token of a short life with every call", async () => {
    const bench = createAuthBench({
      emulator: { limits: { rateLimits: "off", tokenLifetimeSeconds: 60 } },
    });
    for (let seconds = 0; seconds < 40; seconds++) {
      await bench.status();
      await bench.clock.advance(1000);
    }
    expect(bench.requests.mints).toBe(1);
  });

  test("keeps a token that still lives while none can be minted, and tries every half minute", async () => {
    let isDown = false;
    const bench = createAuthBench({
      through: (request, next) =>
        isDown && request.url.endsWith("/token")
          ? Promise.reject(new TypeError("fetch failed"))
          : next(request),
    });
    await bench.status();
    isDown = true;
    await bench.clock.advance(55 * minute);
    for (let seconds = 0; seconds < 240; seconds++) {
      expect(await bench.status()).toBe(200);
      await bench.clock.advance(1000);
    }
    console.log(`Four minutes of outage: ${bench.requests.mints - 1} requests for a token`);
    expect(bench.requests.mints - 1).toBeLessThanOrEqual(8 * 3);
    await bench.clock.advance(minute);
    await expect(bench.status()).rejects.toMatchObject({ code: "connection" });
    isDown = false;
    expect(await bench.status()).toBe(200);
  });
});

describe("the last half minute of a token", () => {
  const answerWith = (refusal: () => Response | undefined) =>
    createAuthBench({
      through(request, next) {
        const answer = request.url.endsWith("/token") ? refusal() : undefined;
        return answer ? Promise.resolve(answer) : next(request);
      },
    });

  test.each([
    ["refuses for good", Response.json({ error: "invalid_client" }, { status: 401 })],
    ["asks to wait", Response.json({ error: "rate_limited" }, { status: 429 })],
  ])("is used where the token endpoint %s", async (_, refusal) => {
    let isRefusing = false;
    const bench = answerWith(() => (isRefusing ? refusal.clone() : undefined));
    await bench.status();
    isRefusing = true;
    await bench.clock.advance(hour - 20_000);
    const before = bench.clock.now();
    expect(new Set(await many(bench, 20))).toEqual(new Set([200]));
    expect(bench.clock.now()).toBe(before);
    expect(bench.requests).toMatchObject({ mints: 2, calls: 21 });
  });

  test("is not used where there is another token to be had", async () => {
    const bench = answerWith(() => undefined);
    await bench.status();
    await bench.clock.advance(hour - 20_000);
    await many(bench, 20);
    expect(new Set(bench.requests.authorizations).size).toBe(2);
    expect(new Set(bench.requests.authorizations.slice(1)).size).toBe(1);
  });
});

test("keeps the token and the one before it out of what is printed, and no more than these", async () => {
  let count = 0;
  const bench = createAuthBench({
    through: (request) =>
      Promise.resolve(
        request.url.endsWith("/token")
          ? Response.json({
              access_token: `opaque.${++count}`,
              token_type: "bearer",
              expires_in: 60,
            })
          : new Response(),
      ),
  });
  for (let round = 0; round < 4; round++) {
    await bench.status();
    await bench.clock.advance(minute);
  }
  expect(count).toBe(4);
  expect(bench.redactor.redact("opaque.2, opaque.3, opaque.4")).toBe(
    "opaque.2, [redacted], [redacted]",
  );
});

describe("401", () => {
  test("costs one token for 100 concurrent calls when the token was revoked", async () => {
    const bench = createAuthBench();
    await bench.status();
    await revokeBehind(bench);
    const statuses = await many(bench, 100);
    console.log(`Forced 401, 100 concurrent calls: ${bench.requests.mints - 1} extra token`);
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(bench.requests.mints).toBe(2);
    expect(bench.requests.calls).toBeLessThanOrEqual(201);
  });

  test("reuses the newer token for a late 401 of the older one", async () => {
    let late: (() => void) | undefined;
    let isFirst = true;
    const bench = createAuthBench({
      async through(request, next) {
        const answer = await next(request);
        if (answer.status === 401 && isFirst) {
          isFirst = false;
          await new Promise<void>((resolve) => {
            late = resolve;
          });
        }
        return answer;
      },
    });
    await bench.status();
    await revokeBehind(bench);
    const slow = bench.status();
    await bench.clock.advance(0);
    expect(await bench.status()).toBe(200);
    await bench.clock.advance(10 * minute);
    late?.();
    expect(await slow).toBe(200);
    expect(bench.requests.mints).toBe(2);
  });

  test("mints nothing when a role is missing", async () => {
    const bench = createAuthBench({ role: "ORG_READ_ONLY" });
    await bench.status();
    const body = {
      name: "new",
      description: "none",
      roles: ["ORG_MEMBER"],
      secretExpiresAfterHours: 24,
    };
    const statuses = await Promise.all(
      Array.from({ length: 100 }, () => bench.status("createOrgServiceAccount", { body })),
    );
    console.log(`100 role failures: ${bench.requests.mints - 1} extra tokens`);
    expect(new Set(statuses)).toEqual(new Set([401]));
    expect(bench.requests).toMatchObject({ mints: 1, calls: 101 });
  });

  test("replaces a token once when the service takes none, then once a minute, never in a loop", async () => {
    const bench = createAuthBench({
      through: (request, next) =>
        request.url.includes("/oauth/")
          ? next(request)
          : Promise.resolve(
              new Response(null, {
                status: 401,
                headers: { "WWW-Authenticate": 'Bearer error="invalid_token"' },
              }),
            ),
    });
    for (let count = 0; count < 50; count++) expect(await bench.status()).toBe(401);
    expect(bench.requests).toMatchObject({ mints: 2, calls: 51 });
    await bench.clock.advance(minute);
    await many(bench, 50);
    expect(bench.requests.mints).toBe(3);
  });

  test("replaces a token refused without a challenge only when it is past its end by our clock", async () => {
    const bench = createAuthBench({
      through: (request, next) =>
        request.url.includes("/oauth/")
          ? next(request)
          : bench.clock.advance(bench.requests.calls === 2 ? 20 * minute : 0).then(() => {
              const status = bench.requests.calls < 3 ? 401 : 200;
              return new Response(null, { status });
            }),
    });
    expect(await bench.status()).toBe(401);
    expect(bench.requests.mints).toBe(1);
    await bench.clock.advance(50 * minute);
    expect(await bench.status()).toBe(200);
    expect(bench.requests).toMatchObject({ mints: 2, calls: 3 });
  });
});

describe("clocks", () => {
  test.each([
    ["two hours fast", 2 * hour],
    ["two hours slow", -2 * hour],
    ["a year fast", 365 * 24 * hour],
  ])("does not mind a clock that is %s", async (_, off) => {
    const { bench, offset } = createOffsetBench();
    offset.milliseconds = off;
    for (let count = 0; count < 30; count++) {
      expect(await bench.status()).toBe(200);
      await bench.clock.advance(10 * minute);
    }
    expect(bench.requests.mints).toBeLessThanOrEqual(6);
    expect(bench.requests.calls).toBe(30);
  });

  test.each([
    ["ahead by an hour", [hour]],
    ["back by an hour", [-hour]],
    ["ahead and back", [6 * hour, -6 * hour]],
    ["back and ahead", [-6 * hour, 6 * hour]],
  ])("mints at most one token for each jump when our clock is set %s", async (_, jumps) => {
    const { bench, offset } = createOffsetBench();
    await many(bench, 10);
    for (const jump of jumps) {
      offset.milliseconds += jump;
      expect(new Set(await many(bench, 100))).toEqual(new Set([200]));
      await bench.clock.advance(minute);
      expect(new Set(await many(bench, 100))).toEqual(new Set([200]));
    }
    expect(bench.requests.mints).toBeLessThanOrEqual(1 + jumps.length);
  });

  test("recovers when the service's token ends sooner than it said", async () => {
    const { bench, offset } = createOffsetBench();
    await bench.status();
    // Our clock stood still for the token's whole life, as on a machine that slept.
    offset.milliseconds = -59 * minute;
    await bench.clock.advance(61 * minute);
    expect(new Set(await many(bench, 50))).toEqual(new Set([200]));
    expect(bench.requests.mints).toBe(2);
  });
});

describe("ending", () => {
  test("revokes the token, forgets it in the store, and does nothing the second time", async () => {
    const tokenStore = createMemoryTokenStore();
    const bench = createAuthBench({ tokenStore });
    await bench.status();
    await bench.authenticator.revoke();
    await bench.authenticator.revoke();
    expect(bench.requests.revocations).toBe(1);
    const other = bench.another();
    expect(await other.status()).toBe(200);
    expect(other.requests).toMatchObject({ mints: 1, calls: 1 });
    expect(bench.events.at(-1)).toEqual({ kind: "token", action: "revoked" });
  });

  test("sends nothing when there was no token, or when it has ended by itself", async () => {
    const bench = createAuthBench();
    await bench.authenticator.revoke();
    await bench.status();
    await bench.clock.advance(2 * hour);
    await bench.authenticator.revoke();
    expect(bench.requests.revocations).toBe(0);
  });

  test("leaves a canceled call at once, and the token to the others", async () => {
    let release: () => void = () => undefined;
    const bench = createAuthBench({
      async through(request, next) {
        if (request.url.endsWith("/token")) {
          await new Promise<void>((resolve) => {
            release = resolve;
          });
        }
        return next(request);
      },
    });
    const controller = new AbortController();
    const canceled = bench.status("getOrg", { options: { signal: controller.signal } });
    const other = bench.status();
    controller.abort(new Error("Not wanted any more."));
    await expect(canceled).rejects.toThrow("Not wanted any more.");
    release();
    expect(await other).toBe(200);
    expect(bench.requests.mints).toBe(1);
  });
});
