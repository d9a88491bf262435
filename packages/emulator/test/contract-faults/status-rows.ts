import { headerOf, oneRequest, statusOf, type Rows } from "./row.ts";

const json = { headers: { "Content-Type": "text/plain" } };

export const statusRows: Rows = {
  "status-create-200": [(t) => statusOf(t.create()), 201, 200],
  "status-secret-200": [
    (t) => statusOf(t.post(`${t.account("member")}/secrets`, { secretExpiresAfterHours: 8 })),
    201,
    200,
  ],
  "status-delete-202": [(t) => statusOf(t.del(t.account("member"))), 204, 202],
  "status-unassign-200": [(t) => statusOf(t.del(t.inOne("listed"))), 204, 200],
  "status-access-list-delete-200": [
    (t) => statusOf(t.del(`${t.account("listed")}/accessList/3.64.10.20`)),
    204,
    200,
  ],
  "status-access-list-201": [
    (t) => statusOf(t.post(`${t.account("member")}/accessList`, [{ ipAddress: "192.0.2.1" }])),
    200,
    201,
  ],
  "status-invite-201": [
    (t) => statusOf(t.post(`${t.inOne("member")}:invite`, { roles: ["GROUP_READ_ONLY"] })),
    200,
    201,
  ],
  "status-update-204": [
    (t) => statusOf(t.patch(t.account("member"), { description: "new" })),
    200,
    204,
  ],
  "status-unknown-account-403": [
    (t) => statusOf(t.get(`${t.accounts}/mdb_sa_id_${"0".repeat(24)}`)),
    404,
    403,
  ],
  "status-unknown-account-500": [
    (t) => statusOf(t.del(`${t.accounts}/mdb_sa_id_${"0".repeat(24)}`)),
    404,
    500,
  ],
  "status-bad-id-500": [(t) => statusOf(t.get(`${t.accounts}/nobody`)), 400, 500],
  "status-validation-422": [(t) => statusOf(t.create({ name: 7 })), 400, 422],
  "status-malformed-json-500": [(t) => statusOf(t.post(t.accounts, "{")), 400, 500],
  "status-media-type-500": [(t) => statusOf(t.create({}, json)), 415, 500],
  "status-bad-page-500": [(t) => statusOf(t.get(`${t.accounts}?pageNum=0`)), 400, 500],
  "status-empty-page-404": [(t) => statusOf(t.get(`${t.accounts}?pageNum=9`)), 200, 404],
  "status-no-credentials-403": [(t) => statusOf(t.get(t.accounts, { token: null })), 401, 403],
  "status-wrong-method-404": [(t) => statusOf(t.send("PUT", t.accounts)), 405, 404],
  "status-old-version-404": [
    (t) =>
      statusOf(t.get(t.accounts, { headers: { Accept: "application/vnd.atlas.2001-01-01+json" } })),
    406,
    404,
  ],
  "status-duplicate-address-400": [
    (t) => statusOf(t.post(`${t.account("listed")}/accessList`, [{ ipAddress: "3.64.10.20" }])),
    409,
    400,
  ],
  "status-foreign-organization-500": [(t) => statusOf(t.get(`/orgs/${t.foreignOrgId}`)), 401, 500],
  "status-missing-role-500": [(t) => statusOf(t.create({}, { as: "reader" })), 401, 500],
  "status-rate-limited-503": [
    async (t) => [await statusOf(t.get(t.accounts)), await statusOf(t.get(t.accounts))],
    [200, 429],
    [200, 503],
    oneRequest,
  ],
  "status-invite-unknown-200": [
    (t) =>
      statusOf(
        t.post(`${t.one}/mdb_sa_id_${"0".repeat(24)}:invite`, { roles: ["GROUP_READ_ONLY"] }),
      ),
    404,
    200,
  ],
  "status-versionless-415": [
    (t) => statusOf(t.get(t.accounts, { headers: { Accept: "application/json" } })),
    406,
    415,
  ],
  "status-token-201": [(t) => statusOf(t.mint(t.client("reader"))), 200, 201],
  "status-bad-secret-400": [
    (t) => statusOf(t.mint({ ...t.client("reader"), secret: "wrong" })),
    401,
    400,
  ],
  "status-unknown-grant-500": [
    (t) => statusOf(t.mint(t.client("reader"), "grant_type=password")),
    400,
    500,
  ],
  "status-revoke-204": [(t) => statusOf(t.revoke("unknown", t.client("reader"))), 200, 204],
};

const asked = {
  atlas: "application/vnd.atlas.2024-08-05+json",
  "cloud-manager": "application/json",
};

export const contentTypeRows: Rows = {
  "content-type-wrong-version": [
    (t) => headerOf(t.get(t.accounts), "Content-Type"),
    asked.atlas,
    "application/vnd.atlas.2025-08-05+json",
  ],
  "content-type-unversioned": [
    (t) => headerOf(t.get(t.accounts), "Content-Type"),
    asked.atlas,
    "application/json",
  ],
  "content-type-text": [
    async (t) => (await headerOf(t.get(t.accounts), "Content-Type")) === asked[t.platform],
    true,
    false,
  ],
  "content-type-missing": [
    async (t) =>
      (await headerOf(t.get(`${t.account("listed")}/groups`), "Content-Type")) ===
      asked[t.platform],
    true,
    false,
  ],
  "content-type-on-204": [
    (t) => headerOf(t.del(t.account("member")), "Content-Type"),
    null,
    "application/json",
  ],
  "content-type-versioned-errors": [
    (t) => headerOf(t.get(`${t.accounts}/nobody`), "Content-Type"),
    "application/json",
    asked.atlas,
  ],
  "content-type-html-errors": [
    async (t) => {
      const { headers, text } = await t.get(`${t.accounts}/nobody`);
      return [headers.get("Content-Type"), text.startsWith("<html>")];
    },
    ["application/json", false],
    ["text/html;charset=utf-8", true],
  ],
  "content-type-vendor-on-cloud-manager": [
    (t) => headerOf(t.get(t.accounts), "Content-Type"),
    "application/json",
    asked.atlas,
  ],
  "content-type-token-form": [
    (t) => headerOf(t.mint(t.client("reader")), "Content-Type"),
    "application/json",
    "application/x-www-form-urlencoded",
  ],
};

const empty = { ...oneRequest };

export const headerRows: Rows = {
  "header-length-on-204": [
    (t) => headerOf(t.del(t.account("member")), "Content-Length"),
    null,
    "2",
  ],
  "header-challenge-missing": [
    async (t) =>
      (await headerOf(t.get(t.accounts, { token: null }), "WWW-Authenticate"))?.slice(0, 6),
    "Digest",
    undefined,
  ],
  "header-challenge-basic": [
    async (t) =>
      (await headerOf(t.get(t.accounts, { token: null }), "WWW-Authenticate"))?.slice(0, 5),
    "Diges",
    "Basic",
  ],
  "header-challenge-without-nonce": [
    async (t) =>
      (await headerOf(t.get(t.accounts, { token: null }), "WWW-Authenticate"))?.includes("nonce"),
    true,
    false,
  ],
  "header-retry-after-missing": [
    async (t) => {
      await t.get(t.accounts);
      return headerOf(t.get(t.accounts), "Retry-After");
    },
    "60",
    null,
    empty,
  ],
  "header-retry-after-words": [
    async (t) => {
      await t.get(t.accounts);
      return headerOf(t.get(t.accounts), "Retry-After");
    },
    "60",
    "one minute",
    empty,
  ],
  "header-remaining-above-limit": [
    (t) => headerOf(t.get(t.accounts), "RateLimit-Remaining"),
    "0",
    "2",
    empty,
  ],
  "header-limit-not-a-number": [
    (t) => headerOf(t.get(t.accounts), "RateLimit-Limit"),
    "1",
    "1 requests",
    empty,
  ],
  "header-allow-missing": [
    async (t) => (await headerOf(t.send("PUT", t.accounts), "Allow"))?.includes("GET"),
    true,
    undefined,
  ],
  "header-authorization-echoed": [
    async (t) =>
      (await headerOf(t.get(t.accounts), "X-Request-Authorization"))?.startsWith("Bearer "),
    undefined,
    true,
  ],
  "header-token-cacheable": [
    (t) => headerOf(t.mint(t.client("reader")), "Cache-Control"),
    "no-store",
    null,
  ],
  "header-client-challenge-missing": [
    (t) => headerOf(t.mint({ id: "nobody", secret: "none" }), "WWW-Authenticate"),
    'Basic realm="MMS Public API"',
    null,
  ],
};
