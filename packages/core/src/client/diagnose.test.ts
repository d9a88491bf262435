import { createEmulator, type EmulatorOptions } from "@purser/emulator";
import type { Platform } from "@purser/spec";
import { afterAll, describe, expect, it } from "vitest";
import { createBareConnection, mintToken, type Tokens } from "../../test/bare-connection.ts";
import { createSmallOrganization } from "../../test/small-organization.ts";
import type { Auth } from "../auth/auth.ts";
import type { Cause, Finding } from "../diagnoses/finding.ts";
import type { DiagnoseOptions } from "../diagnoses/gather.ts";
import { RateLimitedError } from "../errors/rate-limited-error.ts";
import { diagnoseConnection } from "./diagnose.ts";

type Fetch = typeof globalThis.fetch;

const day = 86_400_000;
const start = Date.parse("2026-11-22T09:00:00Z");
const diagnosed: Record<string, Record<string, number>> = {};
let requests: Request[] = [];

afterAll(() => console.table(diagnosed));

type State = {
  /** What the organization is like. */
  prepare?: (small: ReturnType<typeof createSmallOrganization>) => void;
  emulator?: EmulatorOptions;
  /** Where the connection is made to; the organization is on `atlas`. */
  platform?: Platform;
  auth?: (own: Extract<Auth, { kind: "service-account" }>) => Auth;
  /** Milliseconds by which this machine's clock is ahead. */
  ahead?: number;
  /** Milliseconds since the organization was made. */
  age?: number;
  fetch?: (fetch: Fetch) => Fetch;
  options?: DiagnoseOptions;
};

async function diagnose(state: State): Promise<Finding[]> {
  requests = [];
  const small = createSmallOrganization("atlas", start);
  state.prepare?.(small);
  const now = start + (state.age ?? 0);
  const sleep = () => new Promise<void>(() => {});
  const data = { organizations: [small.organization], credentials: [] };
  const emulator = createEmulator({ data, clock: { now: () => now, sleep }, ...state.emulator });
  const sound: Fetch = (input, init) => {
    const request = new Request(input, init);
    requests.push(request.clone());
    return emulator.fetch(request);
  };
  const fetch = state.fetch?.(sound) ?? sound;
  const auth: Auth = { kind: "service-account", ...small.credential };
  const { platform = "atlas" } = state;
  const tokens: Tokens = new Map();
  const used = state.auth?.(auth) ?? auth;
  const performOf = (platform: Platform) =>
    createBareConnection(platform, used, emulator.baseUrl, fetch, tokens);
  const before = structuredClone(small.organization);
  const findings = await diagnoseConnection(
    {
      platform,
      auth: used,
      baseUrl: new URL(emulator.baseUrl),
      perform: performOf(platform),
      performElsewhere: performOf(platform === "atlas" ? "cloud-manager" : "atlas"),
      fetch,
      clock: { now: () => now + (state.ahead ?? 0), sleep },
    },
    state.options,
  );
  expect(withoutUse(small.organization)).toEqual(withoutUse(before));
  for (const { method, url } of requests) {
    expect([method, new URL(url).pathname]).toSatisfy(isReading);
  }
  expect(requests.length).toBeLessThanOrEqual(5);
  for (const { cause, verdict } of findings) {
    const row = (diagnosed[cause] ??= {});
    row[verdict] = (row[verdict] ?? 0) + 1;
  }
  return findings;
}

function isReading([method, path]: [string, string]): boolean {
  return method === "GET" || path === "/api/oauth/token";
}

/** Dates of use move whenever a credential is used. */
function withoutUse(organization: object): string {
  return JSON.stringify(organization, (key, value: unknown) => {
    if (key === "lastUsedAt" || key === "lastUsedAddress" || key === "requestCount") return null;
    return value instanceof Map ? [...(value as Map<unknown, unknown>)] : value;
  });
}

async function find(cause: Cause, state: State): Promise<Finding> {
  const found = (await diagnose(state)).find((finding) => finding.cause === cause);
  if (!found) throw new Error(`There is no finding for ${cause}.`);
  return found;
}

async function problemsOf(state: State): Promise<Cause[]> {
  const findings = await diagnose(state);
  return findings.filter(({ verdict }) => verdict === "problem").map(({ cause }) => cause);
}

it("finds nothing wrong with a sound connection, with one finding per cause", async () => {
  const findings = await diagnose({});
  expect(findings.filter(({ verdict }) => verdict !== "ok")).toEqual([]);
  expect(new Set(findings.map(({ cause }) => cause)).size).toBe(13);
  expect(requests).toHaveLength(4);
});

const listed = { cidrBlock: "198.51.100.7/32", ipAddress: "198.51.100.7", createdAt: start };
const unused = { lastUsedAt: null, lastUsedAddress: null, requestCount: 0 };

/** States of the world with the one cause they must be put down to. */
const states: Record<string, { state: State; cause: Cause; says: string }> = {
  "a credential of the other platform": {
    state: { platform: "cloud-manager" },
    cause: "wrong-platform",
    says: "an organization of Atlas",
  },
  "a wrong secret": {
    state: { auth: (own) => ({ ...own, clientSecret: "mdb_sa_sk_wrong" }) },
    cause: "rejected-credentials",
    says: "invalid_client",
  },
  "an expired secret": {
    state: { age: 366 * day },
    cause: "rejected-credentials",
    says: "has expired",
  },
  "an access token nobody issued": {
    state: { auth: () => ({ kind: "access-token", accessToken: "nobody's" }) },
    cause: "rejected-credentials",
    says: "access token",
  },
  "a secret that expires in five days": {
    state: { age: 360 * day },
    cause: "expiring-secret",
    says: "in 5 days",
  },
  "too many tokens": {
    state: { emulator: { limits: { activeTokensPerAccount: 0 } } },
    cause: "token-limit",
    says: "100",
  },
  "an operation beyond the role": {
    state: {
      prepare: ({ owner }) => {
        owner.roles = ["ORG_READ_ONLY"];
      },
      options: { operations: ["listOrgServiceAccounts", "createOrgServiceAccount"] },
    },
    cause: "missing-role",
    says: "createOrgServiceAccount asks for ORG_OWNER",
  },
  "an address that is not listed": {
    state: { prepare: ({ owner }) => void owner.accessList.push({ ...listed, ...unused }) },
    cause: "address-not-listed",
    says: "203.0.113.10",
  },
  "an organization that requires a list": {
    state: {
      prepare: ({ organization }) => {
        organization.settings.apiAccessListRequired = true;
      },
    },
    cause: "access-list-required",
    says: "requires an API access list",
  },
  "a clock ten minutes ahead": {
    state: { ahead: 600_000 },
    cause: "clock-skew",
    says: "600 s ahead of",
  },
  "a clock ten minutes behind": {
    state: { ahead: -600_000 },
    cause: "clock-skew",
    says: "behind",
  },
  "requests beyond the limit": {
    state: { emulator: { faults: ["rate-limit-storm:7"] } },
    cause: "rate-limited",
    says: "7 s",
  },
  "an address refused before it says who it is": {
    state: {
      fetch: (fetch) => async (input, init) => {
        const request = new Request(input, init);
        if (request.headers.has("Authorization")) return fetch(request);
        return new Response(null, {
          status: 429,
          headers: { Date: new Date(start).toUTCString() },
        });
      },
    },
    cause: "rate-limited",
    says: "for their number",
  },
  "a sign-in page": {
    state: { emulator: { faults: ["wrong-content-type"] } },
    cause: "proxy-in-the-way",
    says: "web page",
  },
  "a redirect": {
    state: { emulator: { faults: ["redirect"] } },
    cause: "proxy-in-the-way",
    says: "elsewhere.invalid",
  },
  "a host that does not answer": {
    state: {
      fetch: () => () =>
        Promise.reject(
          new TypeError("fetch failed", { cause: new Error("getaddrinfo ENOTFOUND nowhere") }),
        ),
    },
    cause: "unreachable-host",
    says: "ENOTFOUND",
  },
  "a version that is not spoken": {
    state: {
      fetch: (fetch) => (input, init) => {
        const request = new Request(input, init);
        if (request.headers.has("Authorization") && request.method === "GET") {
          request.headers.set("Accept", "application/vnd.atlas.2001-01-01+json");
        }
        return fetch(request);
      },
    },
    cause: "unsupported-version",
    says: "listOrgs",
  },
  "a version on its way out": {
    state: {
      fetch: (fetch) => async (input, init) => {
        const response = await fetch(input, init);
        response.headers.set("Sunset", "Mon, 01 Mar 2027 00:00:00 GMT");
        return response;
      },
    },
    cause: "unsupported-version",
    says: "01 Mar 2027",
  },
};

describe.each(Object.entries(states))("%s", (_name, { state, cause, says }) => {
  it(`is put down to ${cause} and to nothing else`, async () => {
    const finding = await find(cause, state);
    expect(finding).toMatchObject({ verdict: "problem" });
    expect(finding.message).toContain(says);
    expect(await problemsOf(state)).toEqual([cause]);
  });
});

describe("credentials in each other's slots", () => {
  it.each([
    { kind: "service-account", clientId: "abcdefgh", clientSecret: "0000-0000" },
    { kind: "service-account", clientId: "mdb_sa_sk_secret", clientSecret: "mdb_sa_sk_secret" },
    { kind: "service-account", clientId: "mdb_sa_id_a", clientSecret: "mdb_sa_id_a" },
    { kind: "api-key", publicKey: "mdb_sa_id_666666666666666666666666", privateKey: "x" },
    { kind: "access-token", accessToken: "mdb_sa_sk_secret" },
  ] as const)("are named before they are put down as rejected: $kind", async (auth) => {
    const problems = await problemsOf({ auth: () => auth });
    expect(problems).toEqual(["swapped-credentials", "rejected-credentials"]);
  });

  it("are told without their values", async () => {
    const auth = { kind: "access-token", accessToken: "mdb_sa_sk_secretvalue" } as const;
    expect(JSON.stringify(await diagnose({ auth: () => auth }))).not.toContain("secretvalue");
  });
});

it("tells programs what a problem is put down to", async () => {
  const facts = async (name: string) => {
    const { state = {}, cause = "clock-skew" } = states[name] ?? {};
    const finding = await find(cause, state);
    return finding.verdict === "ok" ? undefined : finding.facts;
  };
  expect(await facts("an address that is not listed")).toEqual({ address: "203.0.113.10" });
  expect(await facts("a clock ten minutes ahead")).toEqual({ skewSeconds: 600 });
  expect(await facts("a clock ten minutes behind")).toEqual({ skewSeconds: -600 });
  expect(await facts("requests beyond the limit")).toEqual({ waitSeconds: 7 });
  expect(await facts("a credential of the other platform")).toEqual({ expected: "atlas" });
  expect(await facts("a host that does not answer")).toEqual({
    host: "emulator.invalid",
    reason: "getaddrinfo ENOTFOUND nowhere",
  });
  expect(await facts("an operation beyond the role")).toEqual({
    operations: ["createOrgServiceAccount"],
    roles: ["ORG_OWNER"],
    held: ["ORG_READ_ONLY"],
  });
});

it("counts what the caller has met as evidence", async () => {
  const error = new RateLimitedError("Too many.", { status: 429, retryAfter: 3000 });
  expect(await problemsOf({ options: { error } })).toEqual(["rate-limited"]);
});

it("knows which roles a role includes", async () => {
  const operations = ["createOrgServiceAccount", "createGroupServiceAccount", "getOrg"];
  expect(await find("missing-role", { options: { operations } })).toMatchObject({ verdict: "ok" });
});

it("leaves open what a role in a project may allow", async () => {
  const finding = await find("missing-role", {
    prepare: ({ owner }) => {
      owner.roles = ["ORG_READ_ONLY"];
    },
    options: { operations: ["createGroupServiceAccount"] },
  });
  expect(finding.verdict).toBe("unknown");
});

it("does not judge roles it cannot read", async () => {
  const finding = await find("missing-role", {
    prepare: ({ owner }) => {
      owner.roles = ["ORG_MEMBER"];
    },
    options: { operations: ["createOrgServiceAccount"] },
  });
  expect(finding.verdict).toBe("unknown");
});

it("judges an access token without reading who it belongs to", async () => {
  const small = createSmallOrganization("atlas", start);
  const clock = { now: () => start, sleep: () => new Promise<void>(() => {}) };
  const data = { organizations: [small.organization], credentials: [] };
  const emulator = createEmulator({ data, clock });
  const fetch: Fetch = (input, init) => emulator.fetch(input, init);
  const account = { kind: "service-account", ...small.credential } as const;
  const accessToken = await mintToken(account, emulator.baseUrl, fetch);
  const auth = { kind: "access-token", accessToken } as const;
  const perform = createBareConnection("atlas", auth, emulator.baseUrl, fetch);
  const baseUrl = new URL(emulator.baseUrl);
  const findings = await diagnoseConnection({
    platform: "atlas",
    auth,
    baseUrl,
    perform,
    performElsewhere: perform,
    fetch,
    clock,
  });
  expect(findings.filter(({ verdict }) => verdict !== "ok")).toEqual([]);
});

it("stops when the caller's signal says so", async () => {
  const signal = AbortSignal.abort(new Error("Enough."));
  await expect(diagnose({ options: { signal } })).rejects.toThrow("Enough.");
});
