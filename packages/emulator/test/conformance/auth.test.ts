import { afterAll, describe, expect, it } from "vitest";
import { createHarness, tally, type Harness, type Json } from "../harness.ts";
import { readChallenge, signDigest } from "../digest-client.ts";
import { day, hour } from "../manual-clock.ts";

afterAll(() => console.log(`auth: ${tally.requests} requests, ${tally.valid} answers valid`));

const create = {
  name: "ci",
  description: "owner ci-team",
  roles: ["ORG_READ_ONLY"],
  secretExpiresAfterHours: 8,
};

async function newAccount(
  house: Harness,
): Promise<{ clientId: string; secretId: string; secret: string }> {
  const made = await house.ask(`/orgs/${house.orgId}/serviceAccounts`, {
    method: "POST",
    body: create,
  });
  expect(made.status).toBe(201);
  const [secret] = made.body["secrets"] as Json[];
  return {
    clientId: made.body["clientId"] as string,
    secretId: secret?.["id"] as string,
    secret: secret?.["secret"] as string,
  };
}

describe.each(["atlas", "cloud-manager"] as const)("auth on %s", (platform) => {
  const orgs = "/orgs";

  it("mints bearer tokens of one hour that are not to be stored", async () => {
    const house = createHarness(platform);
    const account = await newAccount(house);
    const minted = await house.mint(account.clientId, account.secret);
    expect(minted.body).toMatchObject({ expires_in: 3600, token_type: "Bearer" });
    expect(minted.headers.get("Cache-Control")).toBe("no-store");
    const token = minted.body["access_token"] as string;
    house.clock.advance(hour - 1000);
    expect((await house.ask(orgs, { token })).status).toBe(200);
    house.clock.advance(1000);
    const late = await house.ask(orgs, { token });
    expect(late.status).toBe(401);
    expect(late.headers.get("WWW-Authenticate")).toContain('error="invalid_token"');
  });

  it("reads the query of the token endpoints as that of any other, in the shape of the API", async () => {
    const house = createHarness(platform);
    const { clientId, secret } = await newAccount(house);
    const post = (path: string, body: string) =>
      house.ask(`/api/oauth/${path}`, {
        method: "POST",
        token: null,
        body,
        headers: {
          Authorization: `Basic ${btoa(`${clientId}:${secret}`)}`,
          "Content-Type": "application/x-www-form-urlencoded",
        },
      });
    const grant = "grant_type=client_credentials";
    for (const query of ["envelope=maybe", "pretty=1"]) {
      const minted = await post(`token?${query}`, grant);
      expect([minted.status, minted.body["errorCode"]]).toEqual([400, "INVALID_QUERY_PARAMETER"]);
      expect((await post(`revoke?${query}`, "token=none")).status).toBe(400);
    }
    const enveloped = await post("token?envelope=true", grant);
    expect(enveloped.body).toMatchObject({ status: 200, content: { token_type: "Bearer" } });
  });

  it("refuses wrong credentials, grants and forms in the OAuth shape", async () => {
    const house = createHarness(platform);
    const { clientId, secret } = await newAccount(house);
    const wrong = await house.mint(clientId, "mdb_sa_sk_wrong");
    expect([wrong.status, wrong.body["error"]]).toEqual([401, "invalid_client"]);
    const post = (body: string, type = "application/x-www-form-urlencoded") =>
      house.ask("/api/oauth/token", {
        method: "POST",
        token: null,
        body,
        headers: { Authorization: `Basic ${btoa(`${clientId}:${secret}`)}`, "Content-Type": type },
      });
    expect((await post("grant_type=password")).body["error"]).toBe("unsupported_grant_type");
    expect((await post("scope=x")).body["error"]).toBe("invalid_request");
    expect((await post("grant_type=client_credentials", "text/plain")).body["error"]).toBe(
      "invalid_request",
    );
  });

  it("stops at 100 active tokens with 403 access_denied until one expires or is revoked", async () => {
    const house = createHarness(platform, { limits: { rateLimits: "off" } });
    const { clientId, secret } = await newAccount(house);
    const tokens: string[] = [];
    for (let i = 0; i < 100; i++) {
      tokens.push((await house.mint(clientId, secret)).body["access_token"] as string);
    }
    const over = await house.mint(clientId, secret);
    expect([over.status, over.body["error"]]).toEqual([403, "access_denied"]);
    const revoked = await house.ask("/api/oauth/revoke", {
      method: "POST",
      token: null,
      body: `token=${tokens[0]}&token_type_hint=access_token`,
      headers: {
        Authorization: `Basic ${btoa(`${clientId}:${secret}`)}`,
        "Content-Type": "application/x-www-form-urlencoded",
      },
    });
    expect([revoked.status, revoked.text]).toEqual([200, ""]);
    expect((await house.ask(orgs, { token: tokens[0] as string })).status).toBe(401);
    expect((await house.mint(clientId, secret)).status).toBe(200);
    expect((await house.mint(clientId, secret)).status).toBe(403);
    house.clock.advance(hour);
    expect((await house.mint(clientId, secret)).status).toBe(200);
  });

  it("limits minting to 50 a minute per address and client, answering in the API's shape", async () => {
    const house = createHarness(platform);
    const { clientId, secret } = await newAccount(house);
    for (let i = 0; i < 50; i++) expect((await house.mint(clientId, secret)).status).toBe(200);
    const over = await house.mint(clientId, secret);
    expect(over.status).toBe(429);
    expect(over.body).toMatchObject({
      errorCode: "RATE_LIMITED",
      parameters: ["/api/oauth/token", 50, 1],
    });
    expect((await house.mint(clientId, secret, "198.51.100.7")).status).toBe(200);
    house.clock.advance(60_000);
    expect((await house.mint(clientId, secret)).status).toBe(200);
  });

  it("ends a token when its minting secret is deleted or expires, and when the account goes", async () => {
    const house = createHarness(platform);
    const path = `/orgs/${house.orgId}/serviceAccounts`;
    const first = await newAccount(house);
    const use = async (account: { clientId: string; secret: string }) =>
      (await house.mint(account.clientId, account.secret)).body["access_token"] as string;
    const one = await use(first);
    expect((await house.ask(orgs, { token: one })).status).toBe(200);
    await house.ask(`${path}/${first.clientId}/secrets/${first.secretId}`, { method: "DELETE" });
    expect((await house.ask(orgs, { token: one })).status).toBe(401);
    const second = await newAccount(house);
    const two = await use(second);
    await house.ask(`${path}/${second.clientId}`, { method: "DELETE" });
    expect((await house.ask(orgs, { token: two })).status).toBe(401);
    const third = await newAccount(house);
    house.clock.advance(8 * hour - 60_000);
    const three = await use(third);
    expect((await house.ask(orgs, { token: three })).status).toBe(200);
    house.clock.advance(60_000);
    expect((await house.ask(orgs, { token: three })).status).toBe(401);
    expect((await house.mint(third.clientId, third.secret)).body["error"]).toBe("invalid_client");
  });

  it("challenges with Digest first and takes both forms of the answer", async () => {
    const house = createHarness(platform);
    const bare = await house.ask(orgs, { token: null });
    expect(bare.status).toBe(401);
    const challenge = readChallenge(bare.headers.get("WWW-Authenticate"));
    expect(platform === "atlas" ? challenge.qop : challenge.op).toBe("auth");
    expect(platform === "atlas" ? challenge.op : challenge.qop).toBeUndefined();
    const uri = `/api/${platform === "atlas" ? "atlas/v2" : "public/v1.0"}/orgs`;
    const key = house.emulator.credentials.find(
      ({ orgId, publicKey }) => orgId === house.orgId && publicKey !== undefined,
    );
    const sign = (nc?: number, password = key?.privateKey ?? "") =>
      signDigest({
        user: key?.publicKey ?? "",
        password,
        method: "GET",
        uri,
        nonce: challenge.nonce,
        ...(nc !== undefined && { nc }),
      });
    const ask = (authorization: string) =>
      house.ask(orgs, { token: null, headers: { Authorization: authorization } });
    expect((await ask(sign(1))).status).toBe(200);
    expect((await ask(sign(3))).status).toBe(200);
    expect((await ask(sign(2))).status).toBe(200);
    expect((await ask(sign())).status).toBe(200);
    const replayed = await ask(sign(2));
    expect([
      replayed.status,
      readChallenge(replayed.headers.get("WWW-Authenticate")).stale,
    ]).toEqual([401, "true"]);
    const wrong = await ask(sign(4, "not the key"));
    expect([wrong.status, readChallenge(wrong.headers.get("WWW-Authenticate")).stale]).toEqual([
      401,
      "false",
    ]);
    house.clock.advance(301_000);
    const aged = await ask(sign(5));
    expect([aged.status, readChallenge(aged.headers.get("WWW-Authenticate")).stale]).toEqual([
      401,
      "true",
    ]);
  });

  it("enforces the role of each operation with the documented 401", async () => {
    const house = createHarness(platform);
    const reader = await house.token("ORG_READ_ONLY");
    const path = `/orgs/${house.orgId}/serviceAccounts`;
    expect((await house.ask(path, { token: reader })).status).toBe(200);
    const refused = await house.ask(path, { method: "POST", body: create, token: reader });
    expect([refused.status, refused.body["errorCode"]]).toEqual([401, "NOT_ORG_OWNER"]);
    const unchanged = await house.ask(path);
    expect(unchanged.body["totalCount"]).toBe(6);
  });

  it("hides other organizations behind one answer, whether they exist or not", async () => {
    const house = createHarness(platform);
    const foreign = house.emulator.organizations.find(
      ({ id, platform: other }) => other === platform && id !== house.orgId,
    );
    const ask = async (orgId: string) => {
      const { status, body } = await house.ask(`/orgs/${orgId}/serviceAccounts`);
      return [status, body["errorCode"]];
    };
    expect(await ask(foreign?.id ?? "")).toEqual([401, "USER_CANNOT_ACCESS_ORG"]);
    expect(await ask("0123456789abcdef01234567")).toEqual([401, "USER_CANNOT_ACCESS_ORG"]);
  });

  it("says which platform an organization is on when the other one is asked", async () => {
    const house = createHarness(platform);
    const elsewhere =
      platform === "atlas"
        ? `/api/public/v1.0/orgs/${house.orgId}`
        : `/api/atlas/v2/orgs/${house.orgId}`;
    const { status, body } = await house.ask(elsewhere, {
      headers: { Accept: "application/vnd.atlas.2023-01-01+json, application/json" },
    });
    expect([status, body["errorCode"]]).toEqual([
      404,
      platform === "atlas" ? "EXPECTED_NON_ATLAS_ORG" : "NOT_ATLAS_ORG",
    ]);
  });

  it("checks the access list when a token is used, not when it is minted, and counts its use", async () => {
    const house = createHarness(platform);
    const { clientId, secret } = await newAccount(house);
    const list = `/orgs/${house.orgId}/serviceAccounts/${clientId}/accessList`;
    await house.ask(list, { method: "POST", body: [{ cidrBlock: "198.51.100.0/24" }] });
    const minted = await house.mint(clientId, secret);
    expect(minted.status).toBe(200);
    const token = minted.body["access_token"] as string;
    const outside = await house.ask(orgs, { token });
    expect([outside.status, outside.body["errorCode"], outside.body["parameters"]]).toEqual([
      403,
      "IP_ADDRESS_NOT_ON_ACCESS_LIST",
      ["203.0.113.10"],
    ]);
    house.clock.advance(day / 24);
    const again = (await house.mint(clientId, secret)).body["access_token"] as string;
    expect((await house.ask(orgs, { token: again, address: "198.51.100.9" })).status).toBe(200);
    const [entry] = (await house.ask(list)).results;
    expect(entry).toMatchObject({
      requestCount: 1,
      lastUsedAddress: "198.51.100.9",
      lastUsedAt: "2026-11-22T10:00:00Z",
    });
  });
});
