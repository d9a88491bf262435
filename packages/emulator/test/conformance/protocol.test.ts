import { afterAll, describe, expect, it } from "vitest";
import type { Documents } from "../../src/routing/documents.ts";
import { specDocuments } from "../../src/routing/documents.ts";
import { base, createHarness, tally, type Harness, type Json } from "../harness.ts";

afterAll(() => console.log(`protocol: ${tally.requests} requests, ${tally.valid} answers valid`));

const accounts = (house: Harness) => `/orgs/${house.orgId}/serviceAccounts`;
const body = {
  name: "ci",
  description: "owner ci-team",
  roles: ["ORG_READ_ONLY"],
  secretExpiresAfterHours: 8,
};
const vendor = (date: string) => `application/vnd.atlas.${date}+json`;

describe.each(["atlas", "cloud-manager"] as const)("protocol on %s", (platform) => {
  it("pages lists with links, and an estimate of the whole", async () => {
    const house = createHarness(platform);
    const path = accounts(house);
    const first = await house.ask(`${path}?itemsPerPage=4`);
    const here = `${house.emulator.baseUrl}${base[platform]}${path}`;
    expect(first.results).toHaveLength(4);
    expect(first.body["totalCount"]).toBe(6);
    expect(first.body["links"]).toEqual([
      { href: `${here}?pageNum=1&itemsPerPage=4`, rel: "self" },
      { href: `${here}?pageNum=2&itemsPerPage=4`, rel: "next" },
    ]);
    const last = await house.ask(`${path}?pretty=true&itemsPerPage=4&pageNum=2`);
    expect(last.results).toHaveLength(2);
    expect((last.body["links"] as Json[]).map(({ rel }) => rel)).toEqual(["self", "previous"]);
    const ids = [...first.results, ...last.results].map(({ clientId }) => clientId);
    expect(new Set(ids).size).toBe(6);
    const beyond = await house.ask(`${path}?pageNum=9`);
    expect([beyond.status, beyond.results]).toEqual([200, []]);
  });

  it.each(["0", "501", "-1", "abc", "1.5", ""])(
    "refuses itemsPerPage=%s with 400",
    async (size) => {
      const house = createHarness(platform);
      const { status, body: error } = await house.ask(`${accounts(house)}?itemsPerPage=${size}`);
      expect([status, error["errorCode"]]).toEqual([400, "INVALID_QUERY_PARAMETER"]);
    },
  );

  it("wraps one result in content and puts the status beside a list", async () => {
    const house = createHarness(platform);
    const plain = await house.ask(`/orgs/${house.orgId}`);
    const one = await house.ask(`/orgs/${house.orgId}?envelope=true`);
    expect(one.body).toEqual({ status: 200, content: plain.body });
    const list = await house.ask(`${accounts(house)}?envelope=true`);
    expect(list.body).toMatchObject({ status: 200, totalCount: 6 });
    const error = await house.ask(`${accounts(house)}?envelope=true&pageNum=0`);
    expect(error.body).toMatchObject({ status: 400, content: { error: 400 } });
  });

  it("indents on request and changes nothing else", async () => {
    const house = createHarness(platform);
    const plain = await house.ask(`/orgs/${house.orgId}`);
    const pretty = await house.ask(`/orgs/${house.orgId}?pretty=true`);
    expect(pretty.text).toContain('\n  "id"');
    expect(pretty.body).toEqual(plain.body);
  });

  it("names each field at fault and changes nothing", async () => {
    const house = createHarness(platform);
    const refused = await house.ask(accounts(house), {
      method: "POST",
      body: { ...body, name: "bad*name", roles: [], extra: true },
    });
    expect([refused.status, refused.body["errorCode"]]).toEqual([400, "VALIDATION_ERROR"]);
    const { fields } = refused.body["badRequestDetail"] as { fields: { field: string }[] };
    expect(fields.map(({ field }) => field).toSorted()).toEqual(["extra", "name", "roles"]);
    expect((await house.ask(accounts(house))).body["totalCount"]).toBe(6);
  });

  it.each([
    ["malformed JSON", "{", "application/json", 400, "MALFORMED_JSON"],
    ["an empty body", " ", "application/json", 400, "MALFORMED_JSON"],
    ["an array for an object", "[]", "application/json", 400, "VALIDATION_ERROR"],
    [
      "another media type",
      "name=ci",
      "application/x-www-form-urlencoded",
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ],
  ])("refuses %s", async (_what, text, type, status, errorCode) => {
    const house = createHarness(platform);
    const refused = await house.ask(accounts(house), {
      method: "POST",
      body: text,
      headers: { "Content-Type": type },
    });
    expect([refused.status, refused.body["errorCode"]]).toEqual([status, errorCode]);
  });

  it("forgets a constraint that its documents lack", async () => {
    const documents = structuredClone(specDocuments);
    const { RequestedOrganizationRoles: roles } = documents[platform].components["schemas"] ?? {};
    delete (roles as { minItems?: number }).minItems;
    const house = createHarness(platform, { documents });
    const made = await house.ask(accounts(house), { method: "POST", body: { ...body, roles: [] } });
    expect(made.status).toBe(201);
  });

  it("answers 404 to unknown resources and 405 with Allow to unknown methods", async () => {
    const house = createHarness(platform);
    expect((await house.ask("/clusters")).status).toBe(404);
    expect((await house.ask(`${accounts(house)}/mdb_sa_id_0123456789abcdef01234567`)).status).toBe(
      404,
    );
    expect((await house.ask("/orgs/not-an-id")).body["errorCode"]).toBe("INVALID_ORG_ID");
    const put = await house.ask(accounts(house), { method: "PUT", body: {} });
    expect([put.status, put.headers.get("Allow")?.split(", ").toSorted()]).toEqual([
      405,
      ["GET", "POST"],
    ]);
  });

  it("never takes :invite for a client ID", async () => {
    const house = createHarness(platform);
    const [project] = (await house.ask("/groups")).results;
    const [account] = (await house.ask(accounts(house))).results;
    const path = `/groups/${project?.["id"] as string}/serviceAccounts/${account?.["clientId"] as string}:invite`;
    expect((await house.ask(path, { method: "DELETE" })).status).toBe(405);
    expect((await house.ask(path)).status).toBe(405);
  });

  it("takes a CIDR block with %2F and an IPv6 address in the path", async () => {
    const house = createHarness(platform);
    const made = await house.ask(accounts(house), { method: "POST", body });
    const list = `${accounts(house)}/${made.body["clientId"] as string}/accessList`;
    await house.ask(list, {
      method: "POST",
      body: [{ cidrBlock: "10.0.0.0/8" }, { ipAddress: "2001:db8::1" }],
    });
    expect((await house.ask(`${list}/10.0.0.0%2F8`, { method: "DELETE" })).status).toBe(204);
    expect(
      (await house.ask(`${list}/${encodeURIComponent("2001:db8::1")}`, { method: "DELETE" }))
        .status,
    ).toBe(204);
    expect((await house.ask(list)).results).toEqual([]);
  });

  it("limits requests by bucket and recovers after the refill", async () => {
    const bucket = { capacity: 3, refillRate: 2, refillDurationSeconds: 60 };
    const key =
      platform === "atlas" ? "service-accounts-organization" : "undocumented-organization";
    const house = createHarness(platform, { limits: { rateLimits: { [key]: bucket } } });
    const statuses = [];
    for (let i = 0; i < 4; i++) statuses.push(await house.ask(accounts(house)));
    expect(statuses.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    const [first, , , limited] = statuses;
    if (platform === "atlas") {
      expect(first?.headers.get("RateLimit-Limit")).toBe("3");
      expect(first?.headers.get("RateLimit-Remaining")).toBe("2");
      expect(limited?.headers.get("Retry-After")).toBe("60");
      expect(limited?.body).toMatchObject({
        errorCode: "RATE_LIMITED_TOKEN_BUCKET",
        parameters: [`api/atlas/v2${accounts(house)}`, 60, 3, 2, 60],
      });
    } else {
      expect(first?.headers.get("RateLimit-Limit")).toBeNull();
      expect(limited?.body).toMatchObject({ errorCode: "RATE_LIMITED" });
    }
    house.clock.advance(59_000);
    expect((await house.ask(accounts(house))).status).toBe(429);
    house.clock.advance(1_000);
    const after = [];
    for (let i = 0; i < 3; i++) after.push((await house.ask(accounts(house))).status);
    expect(after).toEqual([200, 200, 429]);
  });
});

describe("versions of atlas", () => {
  const ask = (house: Harness, accept: string) =>
    house.ask(accounts(house), { headers: { Accept: accept } });

  it("answers the version asked for, or the closest earlier one", async () => {
    const house = createHarness("atlas");
    for (const date of ["2024-08-05", "2025-01-01", "2099-01-01"]) {
      const answer = await ask(house, vendor(date));
      expect([answer.status, answer.headers.get("Content-Type")]).toEqual([
        200,
        vendor("2024-08-05"),
      ]);
    }
  });

  it.each([
    ["no version", "application/json", 406, "NOT_ACCEPTABLE"],
    ["anything", "*/*", 406, "NOT_ACCEPTABLE"],
    ["one before the first", vendor("2023-01-01"), 406, "NOT_ACCEPTABLE"],
    ["a date that is none", vendor("2024-13-45"), 400, "INVALID_VERSION_DATE"],
  ])("refuses %s", async (_what, accept, status, errorCode) => {
    const refused = await ask(createHarness("atlas"), accept);
    expect([refused.status, refused.body["errorCode"]]).toEqual([status, errorCode]);
    expect(refused.headers.get("Content-Type")).toBe("application/json");
  });

  it("takes the version from the body's media type when a write names it there alone", async () => {
    const house = createHarness("atlas");
    const made = await house.ask(accounts(house), {
      method: "POST",
      body,
      headers: { Accept: "*/*", "Content-Type": vendor("2024-08-05") },
    });
    expect([made.status, made.headers.get("Content-Type")]).toEqual([201, vendor("2024-08-05")]);
  });

  it("announces a deprecated version and refuses a removed one", async () => {
    const house = createHarness("atlas", {
      documents: withVersion("2024-05-01", {
        "x-deprecated": "2025-12-01",
        "x-sunset": "2026-12-01",
      }),
    });
    const answer = await ask(house, vendor("2024-06-01"));
    expect(answer.headers.get("Deprecation")).toBe("Mon, 01 Dec 2025 00:00:00 GMT");
    expect(answer.headers.get("Sunset")).toBe("Tue, 01 Dec 2026 00:00:00 GMT");
    const gone = createHarness("atlas", {
      documents: withVersion("2024-05-01", {
        "x-deprecated": "2024-12-01",
        "x-sunset": "2025-12-01",
      }),
    });
    const refused = await ask(gone, vendor("2024-05-01"));
    expect([refused.status, refused.body["errorCode"]]).toEqual([410, "VERSION_GONE"]);
  });

  it("leaves the total out on request and lists system-managed accounts on request", async () => {
    const house = createHarness("atlas");
    const orgs = await house.ask("/orgs?includeCount=false");
    expect(orgs.body).not.toHaveProperty("totalCount");
    const demo = createHarness("atlas", { data: "demo" });
    const some = await demo.ask(`${accounts(demo)}?itemsPerPage=500`);
    const all = await demo.ask(`${accounts(demo)}?itemsPerPage=500&includeSystemManaged=true`);
    expect(all.results.length).toBeGreaterThan(some.results.length);
  });
});

describe("quirks of cloud-manager", () => {
  it("takes hours as a number and as a string, with and without the trailing slash", async () => {
    const house = createHarness("cloud-manager");
    const made = await house.ask(accounts(house), {
      method: "POST",
      body: { ...body, secretExpiresAfterHours: "3600" },
    });
    expect(made.status).toBe(201);
    const secrets = `${accounts(house)}/${made.body["clientId"] as string}/secrets`;
    const second = await house.ask(`${secrets}/`, {
      method: "POST",
      body: { secretExpiresAfterHours: 24 },
    });
    expect(second.status).toBe(201);
    await house.ask(`${secrets}/${second.body["id"] as string}`, { method: "DELETE" });
    const third = await house.ask(secrets, {
      method: "POST",
      body: { secretExpiresAfterHours: "24" },
    });
    expect(third.status).toBe(201);
    expect(
      (await house.ask(`${accounts(house)}/${made.body["clientId"] as string}/groups/`)).status,
    ).toBe(200);
  });

  it("takes an organization PATCH with and without a name", async () => {
    const house = createHarness("cloud-manager");
    const made = await house.ask(accounts(house), { method: "POST", body });
    const path = `${accounts(house)}/${made.body["clientId"] as string}`;
    const described = await house.ask(path, { method: "PATCH", body: { description: "changed" } });
    expect(described.body).toMatchObject({ name: "ci", description: "changed" });
    const renamed = await house.ask(path, { method: "PATCH", body: { name: "renamed" } });
    expect(renamed.body).toMatchObject({ name: "renamed", description: "changed" });
  });
});

/** The documents with an older version of the account list, as deprecated resources have. */
function withVersion(date: string, lifecycle: Record<string, string>): Documents {
  const documents = structuredClone(specDocuments);
  const path = documents.atlas.paths["/api/atlas/v2/orgs/{orgId}/serviceAccounts"];
  const content = path?.get?.responses["200"]?.content;
  if (!content) throw new Error("The account list has no inline 200.");
  content[vendor(date)] = { ...content[vendor("2024-08-05")], ...lifecycle };
  return documents;
}
