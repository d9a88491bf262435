import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createAuthBench, type AuthBench, type BenchOptions } from "../../test/auth-bench.ts";

const createDigestBench = (options: BenchOptions = {}) =>
  createAuthBench({ auth: "api-key", ...options });

const many = (bench: AuthBench, count: number) =>
  Promise.all(Array.from({ length: count }, () => bench.status()));

const minute = 60_000;
const ok = new Set([200]);

/** What was sent in `nc`, per nonce. */
function countsOf(bench: AuthBench): Map<string, string[]> {
  const counts = new Map<string, string[]>();
  for (const header of bench.requests.authorizations) {
    const nonce = /nonce="([^"]+)"/.exec(header ?? "")?.[1];
    const count = /nc=([0-9a-f]{8})/.exec(header ?? "")?.[1];
    if (nonce && count) counts.set(nonce, [...(counts.get(nonce) ?? []), count]);
  }
  return counts;
}

describe.each([
  ["atlas", "qop"],
  ["cloud-manager", "op"],
] as const)("on %s, whose challenge says %s", (platform, _option) => {
  test("needs 101 requests for 100 calls in turn", async () => {
    const bench = createDigestBench({ platform });
    for (let count = 0; count < 100; count++) expect(await bench.status()).toBe(200);
    console.log(`Digest on ${platform}: 100 calls in turn, ${bench.requests.calls} requests`);
    expect(bench.requests).toMatchObject({ calls: 101, mints: 0 });
  });

  test("needs at most one request more for 100 calls at once", async () => {
    const bench = createDigestBench({ platform });
    expect(new Set(await many(bench, 100))).toEqual(ok);
    console.log(`Digest on ${platform}: 100 calls at once, ${bench.requests.calls} requests`);
    expect(bench.requests.calls).toBe(101);
    await many(bench, 100);
    expect(bench.requests.calls).toBe(201);
  });

  test("sends the body again, and creates once", async () => {
    const bodies: string[] = [];
    const bench = createDigestBench({
      platform,
      async through(request, next) {
        bodies.push(await request.clone().text());
        return next(request);
      },
    });
    const body = {
      name: "new",
      description: "one",
      roles: ["ORG_MEMBER"],
      secretExpiresAfterHours: 24,
    };
    expect(await bench.status("createOrgServiceAccount", { body })).toBe(201);
    expect(bodies).toEqual([JSON.stringify(body), JSON.stringify(body)]);
  });

  test("signs path and query", async () => {
    const bench = createDigestBench({ platform });
    expect(
      await bench.status("listOrgServiceAccounts", { query: { itemsPerPage: 2, pretty: true } }),
    ).toBe(200);
    expect(bench.requests.authorizations.at(-1)).toContain(
      "serviceAccounts?itemsPerPage=2&pretty=true",
    );
  });
});

describe("a nonce", () => {
  test("is counted once for each sending, from one, without gaps or repeats", async () => {
    const bench = createDigestBench();
    await many(bench, 50);
    await many(bench, 50);
    const [counts = []] = [...countsOf(bench).values()];
    expect(counts.toSorted()).toEqual(
      Array.from({ length: 100 }, (_, index) => (index + 1).toString(16).padStart(8, "0")),
    );
  });

  test("that has expired costs one request more, for one call as for a hundred at once", async () => {
    const bench = createDigestBench();
    await bench.status();
    await bench.clock.advance(6 * minute);
    expect(await bench.status()).toBe(200);
    expect(bench.requests.calls).toBe(2 + 2);
    await bench.clock.advance(6 * minute);
    expect(new Set(await many(bench, 100))).toEqual(ok);
    console.log(`Digest nonce expired, 100 calls at once: ${bench.requests.calls - 4} requests`);
    expect(bench.requests.calls).toBe(4 + 101);
  });

  test("that ends amid traffic costs each call under way one more, and later ones are foreseen", async () => {
    const bench = createDigestBench();
    const wasted: number[] = [];
    for (let round = 0; round < 60; round++) {
      const before = bench.requests.calls;
      expect(new Set(await many(bench, 5))).toEqual(ok);
      wasted.push(bench.requests.calls - before - 5);
      await bench.clock.advance(20_000);
    }
    const extra = wasted.filter((count) => count > 0);
    console.log(`Digest, 60 rounds of 5 calls over 20 minutes: extra requests ${extra.join(", ")}`);
    expect(extra.slice(0, 2)).toEqual([1, 5]);
    expect(countsOf(bench).size).toBe(extra.length);
    expect(new Set(extra.slice(2))).toEqual(new Set([1]));
  });

  test("is tried by one call alone past the age at which one was forgotten, until one lives longer", async () => {
    let isForgetting = false;
    let underWay = 0;
    let most = 0;
    const bench = createDigestBench({
      async through(request, next) {
        most = Math.max(most, ++underWay);
        await new Promise<void>((resolve) => setImmediate(resolve));
        underWay--;
        if (!isForgetting) return next(request);
        isForgetting = false;
        return next(new Request(request, { headers: { Authorization: "Digest" } }));
      },
    });
    const round = async () => {
      most = 0;
      expect(new Set(await many(bench, 10))).toEqual(ok);
      await bench.clock.advance(4_000);
      return most;
    };
    await bench.status();
    expect([await round(), await round()]).toEqual([10, 10]);
    isForgetting = true;
    await round();
    const rounds = [await round(), await round(), await round()];
    expect(rounds).toEqual([10, 9, 10]);
  });

  test("that the service forgets without saying stale is replaced once", async () => {
    const bench = createDigestBench({
      async through(request, next) {
        const answer = await next(request);
        const challenge = answer.headers.get("www-authenticate");
        if (!challenge) return answer;
        const headers = { "WWW-Authenticate": challenge.replace("stale=true", "stale=false") };
        return new Response(null, { status: 401, headers });
      },
    });
    await bench.status();
    await bench.clock.advance(6 * minute);
    expect(await bench.status()).toBe(200);
    expect(bench.requests.calls).toBe(4);
  });

  test("is tried again by the next call when the one that asked got no answer", async () => {
    let isFirst = true;
    const bench = createDigestBench({
      through(request, next) {
        if (!isFirst) return next(request);
        isFirst = false;
        return Promise.reject(new TypeError("fetch failed"));
      },
    });
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => bench.status()));
    expect(results.filter(({ status }) => status === "rejected")).toHaveLength(1);
    expect(bench.requests.calls).toBe(1 + 1 + 19);
  });

  test("is asked for by another call when the first is canceled and its fetch is deaf to that", async () => {
    let isFirst = true;
    const bench = createDigestBench({
      through(request, next) {
        if (!isFirst) return next(request);
        isFirst = false;
        return new Promise(() => undefined);
      },
    });
    const controller = new AbortController();
    void bench.status("getOrg", { options: { signal: controller.signal } });
    await bench.clock.advance(0);
    const others = many(bench, 10);
    controller.abort(new Error("Enough."));
    expect(new Set(await others)).toEqual(ok);
  });

  test.each([
    ["ahead", 24 * 60 * minute],
    ["back", -24 * 60 * minute],
  ])("survives our clock being set %s", async (_, jump) => {
    let offset = 0;
    const bench: AuthBench = createDigestBench({
      clientClock: { now: () => bench.clock.now() + offset, sleep: () => Promise.resolve() },
    });
    await many(bench, 10);
    offset = jump;
    await many(bench, 100);
    await many(bench, 100);
    expect(bench.requests.calls).toBe(211);
  });
});

describe("a refusal", () => {
  test("of the key costs two requests a call and is no loop", async () => {
    const bench = createDigestBench();
    const wrong = bench.another({
      auth: { kind: "api-key", publicKey: "contract", privateKey: "not-the-private-key" },
    });
    for (let count = 0; count < 10; count++) expect(await wrong.status()).toBe(401);
    console.log(`Digest, wrong key, 10 calls: ${wrong.requests.calls} requests`);
    expect(wrong.requests.calls).toBe(20);
    const before = wrong.requests.calls;
    await many(wrong, 50);
    expect(wrong.requests.calls - before).toBeLessThanOrEqual(100);
  });

  test("for a role keeps the nonce and costs nothing more", async () => {
    const bench = createDigestBench({
      through: (request, next) =>
        request.headers.has("authorization") && request.method === "POST"
          ? Promise.resolve(Response.json({ errorCode: "NOT_ORG_OWNER" }, { status: 401 }))
          : next(request),
    });
    await bench.status();
    for (let count = 0; count < 10; count++) {
      expect(await bench.status("createOrgServiceAccount", { body: {} })).toBe(401);
    }
    expect(await bench.status()).toBe(200);
    expect(bench.requests.calls).toBe(13);
  });

  test("for a role that comes with a new challenge is repeated once a call at most", async () => {
    const bench = createDigestBench({
      through: (request, next) => {
        if (!request.headers.has("authorization") || request.method !== "POST")
          return next(request);
        const headers = {
          "WWW-Authenticate": 'Digest realm="r", nonce="n", qop="auth", stale=true',
        };
        return Promise.resolve(new Response(null, { status: 401, headers }));
      },
    });
    await bench.status();
    for (let count = 0; count < 10; count++) {
      expect(await bench.status("createOrgServiceAccount", { body: {} })).toBe(401);
    }
    expect(bench.requests.calls).toBeLessThanOrEqual(22);
  });
});

test("draws client nonces of 128 bits, a new one for each challenge", async () => {
  const bench = createDigestBench();
  await bench.status();
  await bench.clock.advance(6 * minute);
  await bench.status();
  const cnonces = bench.requests.authorizations.flatMap(
    (header) => /cnonce="([0-9a-f]{32})"/.exec(header ?? "")?.[1] ?? [],
  );
  expect(new Set(cnonces).size).toBe(2);
});

test("shows neither the private key nor its plain hash", async () => {
  const bench = createDigestBench();
  await bench.status();
  const { privateKey = "", publicKey = "" } =
    bench.emulator.credentials.find((c) => c.privateKey) ?? {};
  const hash = createHash("md5").update(`${publicKey}:MMS Public API:${privateKey}`).digest("hex");
  const sent = bench.requests.authorizations.join("\n");
  expect(sent).not.toContain(privateKey);
  expect(sent).not.toContain(hash);
});
