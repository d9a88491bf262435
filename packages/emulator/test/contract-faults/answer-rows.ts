import type { Json, Sent } from "../harness.ts";
import { bodyOf, headerOf, secretsOf, statusOf, type Rows } from "./row.ts";
import type { Trial } from "./trial.ts";

const nobody = `mdb_sa_id_${"0".repeat(24)}`;

const shout = (t: Trial): string =>
  t.platform === "atlas" ? "APPLICATION/VND.ATLAS.2024-08-05+JSON" : "APPLICATION/JSON";

const masksOf = async (sent: Promise<Sent>): Promise<string[]> =>
  secretsOf(await bodyOf(sent)).map(({ maskedSecretValue }) => String(maskedSecretValue));

/** Whether the masks of an answer end as an account's own secret does. */
const isOwnMask = async (t: Trial, sent: Promise<Sent>): Promise<boolean> =>
  (await masksOf(sent)).every((mask) => mask.endsWith(t.client("member").secret.slice(-4)));

/** What answers of any status and header say wrong. */
export const moreStatusRows: Rows = {
  "status-page-206": [(t) => statusOf(t.get(`${t.accounts}?itemsPerPage=2`)), 200, 206],
  "status-unknown-account-400": [
    async (t) => {
      const { status, body } = await t.get(`${t.accounts}/${nobody}`);
      return [status, body["error"], body["errorCode"]];
    },
    [404, 404, "RESOURCE_NOT_FOUND"],
    [400, 400, "INVALID_PATH_PARAMETER"],
  ],
  "status-head-500": [(t) => statusOf(t.send("HEAD", t.accounts)), 200, 500],
  "status-accept-case-500": [
    (t) => statusOf(t.get(t.accounts, { headers: { Accept: shout(t) } })),
    200,
    500,
  ],
  "status-not-modified-unasked": [
    async (t) => {
      const headers = { "If-None-Match": '"anything"' };
      const { status, text } = await t.get(t.accounts, { headers });
      return [status, text === ""];
    },
    [200, false],
    [304, true],
  ],
  "header-challenge-without-realm": [
    async (t) =>
      (await headerOf(t.get(t.accounts, { token: null }), "WWW-Authenticate"))?.includes("realm"),
    true,
    false,
  ],
  "header-challenge-basic-to-tokens": [
    async (t) => [
      (await headerOf(t.get(t.accounts, { token: "none" }), "WWW-Authenticate"))?.slice(0, 5),
      (await headerOf(t.get(t.accounts, { token: null }), "WWW-Authenticate"))?.slice(0, 5),
    ],
    ["Beare", "Diges"],
    ["Basic", "Diges"],
  ],
  "header-service-version-bare": [
    (t) => headerOf(t.get(t.accounts), "X-MongoDB-Service-Version"),
    "gitHash=emulator; versionString=purser-emulator",
    "20240904",
  ],
};

export const moreBodyRows: Rows = {
  "body-mask-of-another": [(t) => isOwnMask(t, t.get(t.account("member"))), true, false],
  "body-mask-first-four-in-writes": [
    async (t) => [
      await isOwnMask(t, t.patch(t.account("member"), { description: "new" })),
      await isOwnMask(t, t.get(t.account("member"))),
    ],
    [true, true],
    [false, true],
  ],
  "body-secret-ids-repeated": [
    async (t) => {
      const secrets = secretsOf(await bodyOf(t.get(t.account("rotating"))));
      return new Set(secrets.map(({ id }) => id)).size;
    },
    2,
    1,
  ],
  "body-api-key-shown": [
    async (t) => {
      const [key] = (await t.get(`/orgs/${t.orgId}/apiKeys`)).results;
      return String(key?.["privateKey"]).startsWith("********");
    },
    true,
    false,
  ],
  "body-error-dumps-account": [
    async (t) => {
      const { status, text } = await t.get(`${t.accounts}/${nobody}`);
      return [status, text.includes(t.client("member").secret)];
    },
    [404, false],
    [404, true],
  ],
  "semantics-events-of-another-organization": [
    async (t) => {
      const [event] = (await t.get(`/orgs/${t.orgId}/events`)).results;
      return (event as Json)["orgId"] === t.orgId;
    },
    true,
    false,
  ],
};
