import { operations, type Platform } from "@purser/spec";
import { afterAll, describe, expect, test } from "vitest";
import { answerToError } from "./answer-to-error.ts";
import type { ApiError } from "./api-error.ts";
import { causesByCode, type ErrorCause } from "./error-causes.ts";

const orgId = "4888442a3354817a7320eb61";
const clientId = "mdb_sa_id_1234567890abcdef12345678";

type Answer = {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
  platform?: Platform;
  operationId?: string;
};

function errorOf({ status, body, headers = {}, platform, operationId }: Answer): ApiError {
  const operation = operations[platform ?? "atlas"][operationId ?? "deleteOrgServiceAccount"];
  if (!operation) throw new Error(`No operation ${operationId}.`);
  const path = operation.path.replace("{orgId}", orgId).replace("{clientId}", clientId);
  return answerToError({
    call: {
      operation,
      url: new URL(`https://cloud.mongodb.com${path}?pretty=true`),
      requestId: "0123456789abcdef",
      attempt: 2,
    },
    response: { status, headers: new Headers({ "Content-Type": "application/json", ...headers }) },
    text: typeof body === "string" ? body : JSON.stringify(body ?? ""),
  });
}

const refusal = (status: number, errorCode: string, more: object = {}): Answer => ({
  status,
  body: { error: status, errorCode, detail: `About ${errorCode}.`, reason: "x", ...more },
});

/** Every documented code, and every one that the emulator knows, with its status and the error it becomes. */
const codes: readonly [status: number, errorCode: string, cause: ErrorCause][] = [
  [400, "ATTRIBUTE_NEGATIVE_OR_ZERO", "rejected-request"],
  [400, "ATTRIBUTE_READ_ONLY", "rejected-request"],
  [400, "CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST", "rejected-request"],
  [400, "INVALID_ATTRIBUTE", "rejected-request"],
  [400, "INVALID_ENUM_VALUE", "rejected-request"],
  [400, "INVALID_FORM_PARAMETER", "rejected-request"],
  [400, "INVALID_JSON", "rejected-request"],
  [400, "INVALID_JSON_ATTRIBUTE", "rejected-request"],
  [400, "INVALID_PATH_PARAMETER", "rejected-request"],
  [400, "INVALID_QUERY_PARAMETER", "rejected-request"],
  [400, "INVALID_ROLE_FOR_GROUP", "rejected-request"],
  [400, "INVALID_ROLE_FOR_ORG", "rejected-request"],
  [400, "INVALID_VERSION_DATE", "version"],
  [400, "MALFORMED_JSON", "rejected-request"],
  [400, "MAX_ACCESS_LIST_ENTRIES_EXCEEDED", "rejected-request"],
  [400, "MAX_API_KEYS_PER_ORG_EXCEEDED", "rejected-request"],
  [400, "MAX_SERVICE_ACCOUNTS_PER_ORG_EXCEEDED", "rejected-request"],
  [400, "MAX_SERVICE_ACCOUNT_SECRETS_EXCEEDED", "rejected-request"],
  [400, "MISSING_API_KEY_ROLES", "rejected-request"],
  [400, "MISSING_ATTRIBUTE", "rejected-request"],
  [400, "MISSING_ATTRIBUTES", "rejected-request"],
  [400, "MISSING_OR_INVALID_ATTRIBUTE", "rejected-request"],
  [400, "ROLE_NEEDS_GROUP_ID", "rejected-request"],
  [400, "ROLE_NEEDS_ORG_ID", "rejected-request"],
  [400, "UNSUPPORTED_ROLE", "rejected-request"],
  [400, "VALIDATION_ERROR", "rejected-request"],
  [401, "NOT_GROUP_USER_ADMIN", "not-allowed"],
  [401, "NOT_IN_GROUP", "not-allowed"],
  [401, "NOT_ORG_GROUP_CREATOR", "not-allowed"],
  [401, "NOT_ORG_OWNER", "not-allowed"],
  [401, "NOT_ORG_USER_ADMIN", "not-allowed"],
  [401, "NO_CURRENT_USER", "credentials-rejected"],
  [401, "USER_CANNOT_ACCESS_GROUP", "not-allowed"],
  [401, "USER_CANNOT_ACCESS_ORG", "not-allowed"],
  [401, "USER_UNAUTHORIZED", "not-allowed"],
  [402, "ACCOUNT_SUSPENDED", "service"],
  [403, "ACCESS_FORBIDDEN", "not-allowed"],
  [403, "CANNOT_DEMOTE_LAST_ORG_OWNER", "conflict"],
  [403, "IP_ADDRESS_NOT_ON_ACCESS_LIST", "address-not-allowed"],
  [403, "IP_ADDRESS_NOT_ON_WHITELIST", "address-not-allowed"],
  [403, "NO_FREE_TIER_API", "service"],
  [403, "ORG_REQUIRES_ACCESS_LIST", "address-not-allowed"],
  [403, "ORG_REQUIRES_WHITELIST", "address-not-allowed"],
  [403, "RESOURCE_REQUIRES_ACCESS_LIST", "address-not-allowed"],
  [403, "RESOURCE_REQUIRES_WHITELIST", "address-not-allowed"],
  [404, "ATLAS_GROUP", "wrong-platform"],
  [404, "ATLAS_ORG", "wrong-platform"],
  [404, "EXPECTED_NON_ATLAS_GROUP", "wrong-platform"],
  [404, "EXPECTED_NON_ATLAS_ORG", "wrong-platform"],
  [404, "GROUP_NOT_FOUND", "not-found"],
  [404, "INVALID_GROUP_ID", "not-found"],
  [404, "INVALID_ORG_ID", "not-found"],
  [404, "NOT_ATLAS_GROUP", "wrong-platform"],
  [404, "NOT_ATLAS_ORG", "wrong-platform"],
  [404, "ORG_NOT_FOUND", "not-found"],
  [404, "RESOURCE_NOT_FOUND", "not-found"],
  [405, "METHOD_NOT_ALLOWED", "service"],
  [405, "WRITES_NOT_ALLOWED_DURING_APP_UPGRADES", "service"],
  [406, "NOT_ACCEPTABLE", "version"],
  [409, "ADDRESS_ALREADY_IN_ACCESS_LIST", "conflict"],
  [410, "VERSION_GONE", "version"],
  [415, "UNSUPPORTED_MEDIA_TYPE", "service"],
  [429, "RATE_LIMITED", "rate-limited"],
  [429, "RATE_LIMITED_TOKEN_BUCKET", "rate-limited"],
  [500, "UNEXPECTED_ERROR", "service"],
  [503, "NO_PRIMARY", "service"],
];

/** OAuth's shape: an error that is no number, and no code of the API. */
const oauthErrors: readonly [status: number, error: string, cause: ErrorCause][] = [
  [400, "invalid_grant", "rejected-request"],
  [400, "invalid_request", "rejected-request"],
  [400, "unauthorized_client", "credentials-rejected"],
  [400, "unsupported_grant_type", "rejected-request"],
  [401, "invalid_client", "credentials-rejected"],
  [401, "invalid_token", "credentials-rejected"],
  [403, "access_denied", "token-limit"],
  [429, "rate_limited", "rate-limited"],
  [500, "server_error", "service"],
];

let checked = 0;
const count = (error: ApiError) => {
  checked++;
  return error;
};
afterAll(() => console.log(`answers turned into errors: ${checked}`));

test.each(codes)("takes %i %s for %s", (status, errorCode, cause) => {
  const error = count(errorOf(refusal(status, errorCode)));
  expect(error).toMatchObject({
    code: cause,
    status,
    errorCode,
    detail: `About ${errorCode}.`,
    operationId: "deleteOrgServiceAccount",
    method: "DELETE",
    path: `/api/atlas/v2/orgs/${orgId}/serviceAccounts/${clientId}`,
    template: "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}",
    requestId: "0123456789abcdef",
    attempts: 2,
  });
  expect(error.message).toMatch(
    /^deleteOrgServiceAccount \(DELETE \/api\S+\) was refused with \d{3}: .+\. The service says [A-Z_]+: About [A-Z_]+\. .+\.$/,
  );
});

test.each(oauthErrors)("takes %i %s of OAuth for %s", (status, errorCode, cause) => {
  const body = { error: errorCode, error_description: "In words." };
  const error = count(errorOf({ status, body, operationId: "createAccessToken" }));
  expect(error).toMatchObject({ code: cause, errorCode, detail: "In words." });
});

test("has a row for every code that it treats apart", () => {
  const rows = new Set([...codes, ...oauthErrors].map(([, errorCode]) => errorCode));
  expect(Object.keys(causesByCode).filter((code) => !rows.has(code))).toEqual([]);
});

test.each([
  [400, "rejected-request"],
  [401, "not-allowed"],
  [403, "not-allowed"],
  [404, "not-found"],
  [409, "conflict"],
  [418, "service"],
  [429, "rate-limited"],
  [502, "service"],
])("takes a code nobody knows with status %i for %s and passes it on", (status, cause) => {
  const error = count(errorOf(refusal(status, "SOMETHING_QUITE_NEW")));
  expect(error).toMatchObject({ code: cause, errorCode: "SOMETHING_QUITE_NEW" });
});

test("goes by the status where a failing service names a client's fault", () => {
  expect(count(errorOf(refusal(503, "NOT_ATLAS_ORG"))).code).toBe("service");
});

test.each(["USER_UNAUTHORIZED", undefined])(
  "takes a 401 of the token endpoint for rejected credentials: %s",
  (errorCode) => {
    const body = errorCode === undefined ? "" : { error: 401, errorCode };
    const error = count(errorOf({ status: 401, body, operationId: "createAccessToken" }));
    expect(error.code).toBe("credentials-rejected");
  },
);

test.each(["constructor", "__proto__", "toString"])(
  "takes the code %s for nothing special",
  (name) => {
    expect(count(errorOf(refusal(404, name))).code).toBe("not-found");
  },
);

describe("details", () => {
  test("names the roles that the operation asks for, with those that have no value", () => {
    const error = errorOf({ ...refusal(401, "NOT_ORG_OWNER"), platform: "cloud-manager" });
    expect(error).toMatchObject({ requiredRoles: ["ORG_OWNER", "Organization User Admin"] });
    expect(error.message).toContain("ORG_OWNER or Organization User Admin");
  });

  test.each([
    [
      "among the parameters",
      refusal(403, "IP_ADDRESS_NOT_ON_ACCESS_LIST", { parameters: ["203.0.113.9"] }),
    ],
    [
      "in the words",
      refusal(403, "IP_ADDRESS_NOT_ON_WHITELIST", { detail: "Address 203.0.113.9 is not listed." }),
    ],
  ])("finds the address that was seen %s", (_, answer) => {
    const error = errorOf(answer);
    expect(error).toMatchObject({ address: "203.0.113.9" });
    expect(error.message).toContain("203.0.113.9 is not on the API access list");
  });

  test.each([
    ["NOT_ATLAS_ORG", "cloud-manager"],
    ["NOT_ATLAS_GROUP", "cloud-manager"],
    ["ATLAS_GROUP", "atlas"],
    ["EXPECTED_NON_ATLAS_ORG", "atlas"],
  ])("knows where to turn after %s: %s", (errorCode, expected) => {
    const error = errorOf(refusal(404, errorCode));
    expect(error).toMatchObject({ expected });
    expect(error.message).toContain(`Connect with platform "${expected}".`);
  });

  test("keeps the fields of a validation error", () => {
    const fields = [{ field: "roles", description: "must not be empty" }];
    const error = errorOf(refusal(400, "VALIDATION_ERROR", { badRequestDetail: { fields } }));
    expect(error).toMatchObject({ fields });
    expect(error.message).toContain("roles: must not be empty");
  });

  test.each([
    ["its header", { "Retry-After": "7" }, [], 7000],
    [
      "a date against its own",
      { "Retry-After": "Sun, 22 Nov 2026 09:00:30 GMT", Date: "Sun, 22 Nov 2026 09:00:00 GMT" },
      [],
      30_000,
    ],
    ["its parameters", {}, ["api/atlas/v2/orgs", 55, 10, 5, 60], 55_000],
  ])("reads how long to wait from %s", (_, headers, parameters, retryAfter) => {
    const answer = refusal(429, "RATE_LIMITED_TOKEN_BUCKET", { parameters });
    expect(errorOf({ ...answer, headers })).toMatchObject({ retryAfter });
  });

  test("waits a whole window where a 429 names one only", () => {
    const answer = refusal(429, "RATE_LIMITED", { parameters: ["/api/oauth/token", 50, 1] });
    expect(errorOf(answer)).toMatchObject({ retryAfter: 60_000 });
  });

  test("opens an envelope", () => {
    const { body } = refusal(404, "RESOURCE_NOT_FOUND");
    expect(errorOf({ status: 404, body: { status: 404, content: body } })).toMatchObject({
      errorCode: "RESOURCE_NOT_FOUND",
    });
  });

  test("drops control characters and cuts what is too long", () => {
    const detail = `\u001B[2J\u202Ehidden\n${"long ".repeat(1000)}`;
    const error = errorOf(refusal(400, "VALIDATION_ERROR", { detail }));
    expect(error.detail).toMatch(/^\[2J hidden long .*…$/);
    expect(error.detail?.length).toBeLessThanOrEqual(1001);
  });
});

describe("answers without a readable body", () => {
  const bodies: readonly [name: string, body: string, contentType: string][] = [
    ["nothing", "", "application/json"],
    ["blanks", " \n", "application/json"],
    ["a web page", "<!doctype html><title>Sign in</title>", "text/html"],
    ["a web page called JSON", "<html></html>", "application/json"],
    ["broken JSON", '{"errorCode":"NOT_ORG_OWN', "application/json"],
    ["a list", "[]", "application/json"],
    ["JSON without a cause", '{"error":403}', "application/json"],
  ];

  test.each(bodies)("finds %s unexpected with a status that has many causes", (_, body, type) => {
    for (const status of [400, 401, 402, 403, 404, 405, 409, 415, 418]) {
      const error = count(errorOf({ status, body, headers: { "Content-Type": type } }));
      expect(error).toMatchObject({ code: "unexpected-answer", status, contentType: type });
    }
  });

  test.each(bodies)("goes by a status that says enough with %s", (_, body) => {
    const found = [406, 410, 429, 500, 502, 503, 504].map(
      (status) => count(errorOf({ status, body })).code,
    );
    expect(found).toEqual([
      "version",
      "version",
      "rate-limited",
      "service",
      "service",
      "service",
      "service",
    ]);
  });

  test("takes an empty 401 with a challenge for rejected credentials", () => {
    const headers = { "WWW-Authenticate": 'Digest realm="MMS Public API", nonce="x", op="auth"' };
    expect(count(errorOf({ status: 401, body: "", headers })).code).toBe("credentials-rejected");
  });

  test("believes a challenge that names an invalid token before a code that nobody knows", () => {
    const headers = { "WWW-Authenticate": 'Bearer realm="x", error="invalid_token"' };
    const answer = { ...refusal(401, "TOKEN_EXPIRED"), headers };
    expect(count(errorOf(answer)).code).toBe("credentials-rejected");
  });
});
