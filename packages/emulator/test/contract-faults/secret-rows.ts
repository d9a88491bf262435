import type { Json } from "../harness.ts";
import { hour } from "../manual-clock.ts";
import { bodyOf, hoursBetween, lifeOf, secretsOf, statusOf, type Rows } from "./row.ts";
import type { Trial, Who } from "./trial.ts";

const secretsPath = (t: Trial, who: Who): string => `${t.account(who)}/secrets`;

function addSecret(t: Trial, who: Who = "member", hours = 100): Promise<Json> {
  return bodyOf(t.post(secretsPath(t, who), { secretExpiresAfterHours: hours }));
}

async function firstOf(t: Trial, who: Who = "member"): Promise<Json> {
  return secretsOf(await bodyOf(t.get(t.account(who))))[0] ?? {};
}

/** Hours that a new account's first secret lives, as its account is read afterwards. */
async function storedLife(t: Trial): Promise<number> {
  const made = await bodyOf(t.create({ secretExpiresAfterHours: 240 }));
  const read = await bodyOf(t.get(`${t.accounts}/${String(made["clientId"])}`));
  return lifeOf(secretsOf(read)[0]);
}

/** Hours that the older secret has left after a second one is made. */
async function overlap(t: Trial): Promise<number> {
  const made = await addSecret(t);
  return hoursBetween(made["createdAt"], (await firstOf(t))["expiresAt"]);
}

export const secretRows: Rows = {
  "semantics-hours-as-minutes": [storedLife, 240, 4],
  "semantics-lifetime-fixed": [storedLife, 240, 2160],
  "semantics-lifetime-hour-long": [storedLife, 240, 241],
  "semantics-short-lifetime-taken": [
    (t) => statusOf(t.create({ secretExpiresAfterHours: 7 })),
    400,
    201,
  ],
  "semantics-shortest-lifetime-refused": [(t) => statusOf(t.create()), 201, 400],
  "semantics-long-lifetime-taken": [
    (t) => statusOf(t.create({ secretExpiresAfterHours: 9000 })),
    400,
    201,
  ],
  "semantics-third-secret": [
    (t) => statusOf(t.post(secretsPath(t, "rotating"), { secretExpiresAfterHours: 8 })),
    400,
    201,
  ],
  "semantics-second-secret-refused": [
    (t) => statusOf(t.post(secretsPath(t, "member"), { secretExpiresAfterHours: 8 })),
    201,
    400,
  ],
  "semantics-rotation-keeps-expiry": [async (t) => Math.round((await overlap(t)) / 24), 7, 305],
  "semantics-rotation-seven-hours": [overlap, 168, 7],
  "semantics-rotation-ends-older": [overlap, 168, 0],
  "semantics-rotation-extends-older": [
    async (t) => {
      const made = await bodyOf(t.create({ secretExpiresAfterHours: 8 }));
      const path = `${t.accounts}/${String(made["clientId"])}`;
      const second = await bodyOf(t.post(`${path}/secrets`, { secretExpiresAfterHours: 8 }));
      const [first] = secretsOf(await bodyOf(t.get(path)));
      return hoursBetween(second["createdAt"], first?.["expiresAt"]);
    },
    8,
    168,
  ],
  "semantics-rotation-deletes-older": [
    async (t) => {
      await addSecret(t);
      return statusOf(t.mint(t.client("member")));
    },
    200,
    401,
  ],
  "semantics-rotation-same-value": [
    async (t) => (await addSecret(t))["secret"] === t.client("member").secret,
    false,
    true,
  ],
  "semantics-secret-does-not-work": [
    async (t) => {
      const made = await addSecret(t);
      return statusOf(t.mint({ id: t.id("member"), secret: String(made["secret"]) }));
    },
    200,
    401,
  ],
  "semantics-secret-without-prefix": [
    async (t) => String((await addSecret(t))["secret"]).startsWith("mdb_sa_sk_"),
    true,
    false,
  ],
  "semantics-secret-ids-shared": [
    async (t) => (await addSecret(t))["id"] === t.secretIds("member")[0],
    false,
    true,
  ],
  "semantics-secret-on-sibling": [
    async (t) => {
      const made = await addSecret(t);
      const { expiresAt } = await firstOf(t, "reader");
      return Math.round(hoursBetween(made["createdAt"], expiresAt) / 24);
    },
    276,
    7,
  ],
};

/** Whether a token still works after some hours. */
async function worksAfter(t: Trial, hours: number): Promise<number> {
  const token = await t.tokenOf(t.client("reader"));
  t.clock.advance(hours * hour);
  return statusOf(t.get("/orgs", { token }));
}

export const tokenRows: Rows = {
  "semantics-token-lives-on": [(t) => worksAfter(t, 1.5), 401, 200],
  "semantics-token-dies-early": [(t) => worksAfter(t, 0.75), 200, 401],
  "semantics-token-half-as-long": [
    async (t) => [
      (await bodyOf(t.mint(t.client("reader"))))["expires_in"],
      await worksAfter(t, 0.75),
    ],
    [3600, 200],
    [1800, 401],
  ],
  "semantics-token-limit-ignored": [
    async (t) => [
      await statusOf(t.mint(t.client("reader"))),
      await statusOf(t.mint(t.client("reader"))),
    ],
    [200, 403],
    [200, 200],
    { limits: { activeTokensPerAccount: 1 } },
  ],
  "semantics-any-secret-mints": [
    (t) => statusOf(t.mint({ id: t.id("reader"), secret: "wrong" })),
    401,
    200,
  ],
  "semantics-expired-secret-mints": [
    async (t) => {
      const made = await bodyOf(t.create());
      const secret = String(secretsOf(made)[0]?.["secret"]);
      t.clock.advance(9 * hour);
      return statusOf(t.mint({ id: String(made["clientId"]), secret }));
    },
    401,
    200,
  ],
  "semantics-any-grant-mints": [
    (t) => statusOf(t.mint(t.client("reader"), "grant_type=password")),
    400,
    200,
  ],
  "semantics-new-token-ends-others": [
    async (t) => {
      const token = await t.tokenOf(t.client("reader"));
      await t.mint(t.client("reader"));
      return statusOf(t.get("/orgs", { token }));
    },
    200,
    401,
  ],
  "semantics-revoke-does-nothing": [
    async (t) => {
      const token = await t.tokenOf(t.client("reader"));
      return [
        await statusOf(t.revoke(token, t.client("reader"))),
        await statusOf(t.get("/orgs", { token })),
      ];
    },
    [200, 401],
    [200, 200],
  ],
  "semantics-revoke-takes-all": [
    async (t) => {
      const token = await t.tokenOf(t.client("reader"));
      await t.revoke(await t.tokenOf(t.client("reader")), t.client("reader"));
      return statusOf(t.get("/orgs", { token }));
    },
    200,
    401,
  ],
  "semantics-revoke-takes-strangers": [
    async (t) => {
      const token = await t.tokenOf(t.client("reader"));
      await t.revoke(token, t.client("member"));
      return statusOf(t.get("/orgs", { token }));
    },
    200,
    401,
  ],
  "semantics-revoke-unknown-400": [
    (t) => statusOf(t.revoke("unknown", t.client("reader"))),
    200,
    400,
  ],
  "semantics-token-signature-ignored": [
    async (t) => {
      const token = await t.tokenOf(t.client("reader"));
      return statusOf(t.get(t.accounts, { token: `${token}x` }));
    },
    401,
    200,
  ],
  "semantics-digest-replayed": [
    async (t) => {
      const first = await t.digest(t.accounts);
      const headers = { Authorization: first.sentAs };
      return [first.status, await statusOf(t.get(t.accounts, { token: null, headers }))];
    },
    [200, 401],
    [200, 200],
  ],
  "semantics-digest-any-password": [
    (t) => statusOf(t.digest(t.accounts, { password: "wrong" })),
    401,
    200,
  ],
  "semantics-digest-any-target": [
    (t) => statusOf(t.digest(t.accounts, { uri: "/orgs" })),
    401,
    200,
  ],
  "semantics-digest-old-nonce": [
    async (t) => {
      const challenge = async () =>
        (await t.get(t.accounts, { token: null })).headers.get("WWW-Authenticate");
      return (await challenge()) === (await challenge());
    },
    false,
    true,
  ],
};
