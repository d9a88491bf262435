import { describe, expect, test } from "vitest";
import {
  allOperations,
  base,
  callOf,
  goodParams,
  operationOf,
  paramsOf,
} from "../../test/calls.ts";
import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import { buildCall, type CallInput } from "./build-call.ts";

function faultsOf(build: () => unknown): { path: string; message: string }[] {
  try {
    build();
  } catch (error) {
    if (error instanceof InvalidRequestError) return [...error.faults];
    throw error;
  }
  return [];
}

const account = { orgId: goodParams["orgId"] ?? "", clientId: goodParams["clientId"] ?? "" };

test.each(allOperations)("builds $platform $operation.operationId", ({ platform, operation }) => {
  const call = callOf(operation.operationId, { platform });
  const filled = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(goodParams[name] ?? ""),
  );
  expect(call.url.href).toBe(`https://cloud.mongodb.com${filled}`);
  expect(call).toMatchObject({ platform, operation, attempt: 1, body: undefined, options: {} });
});

test("draws the request id from the random source and sends it", () => {
  const drawn = [0, 0.25, 0.5, 0.999_999_999_9];
  const operation = operationOf("listOrgs");
  const call = buildCall(
    { platform: "atlas", operation, baseUrl: base },
    { random: () => drawn.shift() ?? 0 },
  );
  expect(call.requestId).toBe("000000004000000080000000ffffffff");
  expect(call.headers["x-request-id"]).toBe(call.requestId);
});

test("keeps headers that were given, the request id among them", () => {
  const call = callOf("listOrgs", { headers: { "x-request-id": "mine", Accept: "text/plain" } });
  expect(call.requestId).toBe("mine");
  expect(call.headers["accept"]).toBe("text/plain");
});

test("appends to a base URL with a path", () => {
  const call = callOf("listOrgs", { baseUrl: new URL("https://proxy.test/atlas/") });
  expect(call.url.href).toBe("https://proxy.test/atlas/api/atlas/v2/orgs");
});

describe("path parameters", () => {
  test.each([
    ["an IPv4 address", "203.0.113.10", "203.0.113.10"],
    ["a block", "10.0.0.0/8", "10.0.0.0%2F8"],
    ["all addresses", "0.0.0.0/0", "0.0.0.0%2F0"],
    ["an IPv6 address", "2001:db8::1", "2001%3Adb8%3A%3A1"],
    ["an IPv6 block", "::/128", "%3A%3A%2F128"],
  ])("encodes %s", (_, ipAddress, segment) => {
    const call = callOf("deleteOrgServiceAccountAccessListEntry", {
      params: { ...account, ipAddress },
    });
    expect(call.url.pathname.split("/").at(-1)).toBe(segment);
  });

  test.each([
    "10.0.0.0/33",
    "10.0.0.0/08",
    "10.0.0.0/",
    "10.0.0/8",
    "010.0.0.1",
    "::/129",
    "1/2/3",
    "fe80::1%eth0",
    "localhost",
  ])("refuses %s for an address", (ipAddress) => {
    const params = { ...account, ipAddress };
    const build = () => callOf("deleteOrgServiceAccountAccessListEntry", { params });
    expect(faultsOf(build)).toMatchObject([{ path: "params.ipAddress" }]);
  });

  const wrong: readonly [name: string, value: unknown][] = [
    ["nothing", ""],
    ["a dot", "."],
    ["two dots", ".."],
    ["encoded dots", "%2e%2e"],
    ["another's form", "mdb_sa_id_1234"],
    ["capitals", "4888442A3354817A7320EB61"],
    ["full-width digits", "４888442a3354817a7320eb61"],
    ["a line break behind", "4888442a3354817a7320eb61\n"],
    ["a slash", "4888442a3354817a7320eb61/x"],
    ["a null byte", "4888442a3354817a7320eb6\0"],
    ["no string", 7],
    ["an object", { toString: () => "4888442a3354817a7320eb61" }],
    ["undefined", undefined],
    ["half a character", "\uD800"],
  ];

  test.each(wrong)("refuses %s for every identifier before anything is sent", (_, value) => {
    for (const { platform, operation } of allOperations) {
      for (const name of Object.keys(paramsOf(operation))) {
        const params = { ...paramsOf(operation), [name]: value } as Record<string, string>;
        // Any text of letters is an identifier where the spec leaves the form open.
        const isSlug = /^(?:mcpConfigId|endpointSetId)$/.test(name);
        if (isSlug && /^\w+$/.test(String(value))) continue;
        const faults = faultsOf(() => callOf(operation.operationId, { platform, params }));
        expect(faults).toMatchObject([{ path: `params.${name}` }]);
      }
    }
  });

  test("names all faults at once, and values that the path has no place for", () => {
    const params = { orgId: "..", clientId: "", groupId: goodParams["groupId"] ?? "" };
    const build = () =>
      callOf("getOrgServiceAccount", { params, query: { pageNum: Number.NaN }, body: {} });
    expect(faultsOf(build).map(({ path }) => path)).toEqual([
      "params.orgId",
      "params.clientId",
      "params.groupId",
      "query.pageNum",
      "body",
    ]);
  });

  test("never repeats the value in the message", () => {
    const clientId = "mdb_sa_sk_7Xz-9Q_wLk2Vb8RtYp4NcMd6FgHj1SaQeUo3IwZ5";
    const build = () => callOf("getOrgServiceAccount", { params: { ...account, clientId } });
    expect(build).toThrow(
      "getOrgServiceAccount (GET /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}) was not sent: params.clientId must be mdb_sa_id_ and 24 hexadecimal digits. Correct the value and call again.",
    );
  });

  test("takes any segment for contract tests, but no dot segment", () => {
    const input = (clientId: string): Partial<CallInput> => ({
      params: { ...account, clientId },
      guard: "segments",
    });
    const call = callOf("getOrgServiceAccount", input("%2e%2e/../x?y#z"));
    expect(call.url.pathname).toMatch(/\/serviceAccounts\/%252e%252e%2F\.\.%2Fx%3Fy%23z$/);
    for (const value of ["", ".", ".."]) {
      expect(faultsOf(() => callOf("getOrgServiceAccount", input(value)))).toHaveLength(1);
    }
  });
});

describe("query and body", () => {
  test("repeats arrays, writes booleans, leaves undefined out", () => {
    const query = {
      eventType: ["A_B", "C&D"],
      includeCount: false,
      pageNum: 2,
      minDate: undefined,
    };
    expect(callOf("listOrgEvents", { query }).url.search).toBe(
      "?eventType=A_B&eventType=C%26D&includeCount=false&pageNum=2",
    );
  });

  test.each([[null], [{}], [Number.POSITIVE_INFINITY], [["a", null]], ["\uDC00"]])(
    "refuses %j in a query",
    (value) => {
      const query = { name: value } as unknown as { name: string };
      expect(faultsOf(() => callOf("listOrgs", { query }))).toMatchObject([{ path: "query.name" }]);
    },
  );

  test.each([
    [
      "a value as JSON",
      "createOrgServiceAccountSecret",
      { secretExpiresAfterHours: 8 },
      '{"secretExpiresAfterHours":8}',
    ],
    ["a string as it is", "createOrgServiceAccountSecret", "{broken", "{broken"],
    [
      "a form",
      "createAccessToken",
      { grant_type: "client_credentials" },
      "grant_type=client_credentials",
    ],
  ])("writes %s", (_, operationId, body, text) => {
    expect(callOf(operationId, { body }).body).toBe(text);
  });

  test.each([
    ["a body where none is taken", "listOrgs", {}],
    ["a function", "createOrgServiceAccountSecret", () => 1],
    ["a number that JSON lacks", "createOrgServiceAccountSecret", { hours: 8n }],
  ])("refuses %s", (_, operationId, body) => {
    expect(faultsOf(() => callOf(operationId, { body }))).toMatchObject([{ path: "body" }]);
  });
});
