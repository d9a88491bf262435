import type { Json, Sent } from "../harness.ts";
import { bodyOf, lifeOf, rolesOf, secretsOf, type Rows } from "./row.ts";
import type { Trial } from "./trial.ts";

const memberOf = (t: Trial): Promise<Json> => bodyOf(t.get(t.account("member")));
const secretOf = async (t: Trial): Promise<Json> => secretsOf(await memberOf(t))[0] ?? {};
const shows = async (sent: Promise<Sent>): Promise<boolean> => {
  const { body, results } = await sent;
  return [body, ...results].some((account) =>
    ((account["secrets"] ?? []) as Json[]).some(({ secret }) => secret !== undefined),
  );
};
/** How many characters of the secret a mask ends with are its own last ones. */
const mask = async (t: Trial): Promise<string> => {
  const text = String((await secretOf(t))["maskedSecretValue"]);
  const { secret } = t.client("member");
  return text.replace(secret.slice(-8), "8").replace(secret.slice(-4), "4");
};

export const bodyRows: Rows = {
  "body-secret-on-get": [(t) => shows(t.get(t.account("member"))), false, true],
  "body-secret-on-list": [(t) => shows(t.get(t.accounts)), false, true],
  "body-secret-on-update": [
    (t) => shows(t.patch(t.account("member"), { description: "new" })),
    false,
    true,
  ],
  "body-secret-on-invite": [
    (t) => shows(t.post(`${t.inOne("member")}:invite`, { roles: ["GROUP_READ_ONLY"] })),
    false,
    true,
  ],
  "body-secret-missing": [(t) => shows(t.create()), true, false],
  "body-mask-first-four": [async (t) => (await mask(t)) === "mdb_sa_sk_…4", true, false],
  "body-mask-eight": [mask, "mdb_sa_sk_…4", "mdb_sa_sk_…8"],
  "body-mask-without-prefix": [mask, "mdb_sa_sk_…4", "…4"],
  "body-undocumented-property": [
    async (t) => (await memberOf(t))["orgId"] === t.orgId,
    false,
    true,
  ],
  "body-roles-objects": [
    (t) => rolesOf(t.get(t.account("member"))),
    ["ORG_MEMBER"],
    [{ roleName: "ORG_MEMBER" }],
  ],
  "body-roles-repeated": [
    (t) => rolesOf(t.get(t.account("member"))),
    ["ORG_MEMBER"],
    ["ORG_MEMBER", "ORG_MEMBER"],
  ],
  "body-roles-display-names": [
    (t) => rolesOf(t.get(t.account("member"))),
    ["ORG_MEMBER"],
    ["org_member"],
  ],
  "body-client-id-bare": [
    async (t) => String((await memberOf(t))["clientId"]).startsWith("mdb_sa_id_"),
    true,
    false,
  ],
  "body-client-id-of-another": [
    async (t) => (await memberOf(t))["clientId"] === t.id("member"),
    true,
    false,
  ],
  "body-created-at-number": [
    async (t) => typeof (await memberOf(t))["createdAt"],
    "string",
    "number",
  ],
  "body-created-at-zoneless": [
    async (t) => String((await memberOf(t))["createdAt"]).endsWith("Z"),
    true,
    false,
  ],
  "body-created-at-in-future": [
    async (t) => Date.parse(String((await memberOf(t))["createdAt"])) > t.clock.now(),
    false,
    true,
  ],
  "body-name-null": [async (t) => (await memberOf(t))["name"], "contract-member", null],
  "body-secrets-object": [async (t) => Array.isArray((await memberOf(t))["secrets"]), true, false],
  "body-secret-id-missing": [async (t) => "id" in (await secretOf(t)), true, false],
  "body-secret-expiry-missing": [async (t) => "expiresAt" in (await secretOf(t)), true, false],
  "body-secret-dates-swapped": [async (t) => lifeOf(await secretOf(t)), 8760, -8760],
  "body-last-used-empty": [
    async (t) => (await secretOf(t))["lastUsedAt"] ?? "nothing",
    "nothing",
    "",
  ],
  "body-description-missing": [
    async (t) => "description" in (await bodyOf(t.create())),
    true,
    false,
  ],
  "body-bare-array": [
    async (t) => Array.isArray(JSON.parse((await t.get(t.accounts)).text)),
    false,
    true,
  ],
  "body-results-keyed": [
    async (t) => Array.isArray((await bodyOf(t.get(t.accounts)))["results"]),
    true,
    false,
  ],
  "body-links-missing": [async (t) => "links" in (await bodyOf(t.get(t.accounts))), true, false],
  "body-link-relative": [
    async (t) => (await linkOf(t)).startsWith("https://emulator.invalid/"),
    true,
    false,
  ],
  "body-link-foreign-host": [
    async (t) => new URL(await linkOf(t)).host,
    "emulator.invalid",
    "elsewhere.invalid",
  ],
  "body-total-count-text": [async (t) => (await bodyOf(t.get(t.accounts)))["totalCount"], 6, "6"],
  "body-groups-bare-ids": [async (t) => typeof (await groupsOf(t))[0], "object", "string"],
  "body-groups-ids-not-hex": [
    async (t) => /^[0-9a-f]{24}$/.test(String((await groupsOf(t))[0]?.["groupId"])),
    true,
    false,
  ],
  "body-groups-without-roles": [
    async (t) => (await groupsOf(t))[0]?.["roles"],
    ["GROUP_READ_ONLY"],
    undefined,
  ],
  "body-entry-last-used-renamed": [async (t) => "lastUsed" in (await entryOf(t)), false, true],
  "body-entry-block-missing": [
    async (t) => (await entryOf(t))["cidrBlock"],
    "3.64.10.20/32",
    undefined,
  ],
  "body-entry-count-text": [
    async (t) => typeof (await entryOf(t))["requestCount"],
    "number",
    "string",
  ],
  "body-organization-name-missing": [
    async (t) => "name" in (await bodyOf(t.get(`/orgs/${t.orgId}`))),
    true,
    false,
  ],
  "body-project-of-no-organization": [
    async (t) => (await t.get("/groups")).results[0]?.["orgId"] === t.orgId,
    true,
    false,
  ],
  "body-pretty-ignored": [
    async (t) => (await t.get(`${t.accounts}?pretty=true`)).text.includes("\n"),
    true,
    false,
  ],
  "body-envelope-ignored": [
    async (t) => (await bodyOf(t.get(`${t.accounts}?envelope=true`)))["status"],
    200,
    undefined,
  ],
  "body-envelope-list-as-content": [
    async (t) => Object.keys(await bodyOf(t.get(`${t.accounts}?envelope=true`))).toSorted(),
    ["links", "results", "status", "totalCount"],
    ["content", "status"],
  ],
  "body-envelope-status-text": [
    async (t) => (await bodyOf(t.get(`${t.accounts}?envelope=true`)))["status"],
    200,
    "200",
  ],
};

async function linkOf(t: Trial): Promise<string> {
  const { links } = (await bodyOf(t.get(t.accounts))) as { links: { href: string }[] };
  return links[0]?.href ?? "";
}

async function groupsOf(t: Trial): Promise<Json[]> {
  return (await t.get(`${t.account("listed")}/groups`)).results;
}

async function entryOf(t: Trial): Promise<Json> {
  return (await t.get(`${t.account("listed")}/accessList`)).results[0] ?? {};
}

const refused = (t: Trial): Promise<Json> => bodyOf(t.get(`${t.accounts}/nobody`));
const minted = (t: Trial): Promise<Json> => bodyOf(t.mint(t.client("reader")));
const unminted = (t: Trial): Promise<Json> => bodyOf(t.mint({ id: "nobody", secret: "none" }));

export const errorBodyRows: Rows = {
  "body-error-code-lower-case": [
    async (t) => (await refused(t))["errorCode"],
    "INVALID_PATH_PARAMETER",
    "invalid path parameter",
  ],
  "body-error-code-missing": [async (t) => "errorCode" in (await refused(t)), true, false],
  "body-error-number-differs": [async (t) => (await refused(t))["error"], 400, 500],
  "body-error-number-text": [async (t) => (await refused(t))["error"], 400, "400"],
  "body-error-reason-differs": [async (t) => (await refused(t))["reason"], "Bad Request", "OK"],
  "body-error-oauth-shape": [
    async (t) => (await refused(t))["error"],
    400,
    "invalid_path_parameter",
  ],
  "body-error-empty": [async (t) => (await t.get(`${t.accounts}/nobody`)).text === "", false, true],
  "body-error-parameters-text": [
    async (t) => (await refused(t))["parameters"],
    ["clientId"],
    "clientId",
  ],
  "body-error-echoes-credentials": [
    async (t) => /Bearer \S+\.\S+/.test(String((await refused(t))["detail"])),
    false,
    true,
  ],
  "body-error-field-unnamed": [
    async (t) => "badRequestDetail" in (await bodyOf(t.create({ name: 7 }))),
    true,
    false,
  ],
  "body-error-stack-trace": [
    async (t) => "stackTrace" in (await bodyOf(t.create({ name: 7 }))),
    false,
    true,
  ],
  "body-token-type-mac": [async (t) => (await minted(t))["token_type"], "Bearer", "MAC"],
  "body-token-life-text": [async (t) => (await minted(t))["expires_in"], 3600, "3600"],
  "body-token-life-milliseconds": [async (t) => (await minted(t))["expires_in"], 3600, 3_600_000],
  "body-token-refreshable": [async (t) => "refresh_token" in (await minted(t)), false, true],
  "body-oauth-error-api-shape": [async (t) => (await unminted(t))["error"], "invalid_client", 401],
  "body-oauth-error-unregistered": [
    async (t) => (await unminted(t))["error"],
    "invalid_client",
    "bad_password",
  ],
};
