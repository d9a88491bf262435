import { countOf, headerOf, statusOf, type Rows } from "./row.ts";
import type { Trial } from "./trial.ts";

/** Reads with a value of `Authorization`. */
const readAs = (t: Trial, authorization: string): Promise<number> =>
  statusOf(t.get(t.accounts, { token: null, headers: { Authorization: authorization } }));

const project = (t: Trial) => t.foreignProject.replace(/^\/groups\/|\/serviceAccounts$/g, "");

export const credentialRows: Rows = {
  "semantics-nobody-let-in": [(t) => statusOf(t.get(t.accounts, { token: null })), 401, 200],
  "semantics-empty-token-let-in": [(t) => readAs(t, "Bearer"), 401, 200],
  "semantics-unreadable-token-let-in": [
    async (t) => [await readAs(t, "Bearer nobody"), await readAs(t, "Bearer no.bo.dy")],
    [401, 401],
    [200, 401],
  ],
  "semantics-scheme-not-looked-at": [
    async (t) => {
      const token = await t.tokenOf(t.client("owner"));
      return [await readAs(t, `Token ${token}`), await readAs(t, "Token nobody")];
    },
    [401, 401],
    [200, 401],
  ],
  "semantics-digest-response-unread": [
    async (t) => [
      await statusOf(t.digest("/orgs", { password: "wrong" })),
      await statusOf(t.digest("/orgs", { password: "wrong", uri: "/groups" })),
    ],
    [401, 401],
    [200, 401],
  ],
  "semantics-digest-count-unread": [
    async (t) => {
      const { sentAs } = await t.digest("/orgs");
      const again = { token: null, headers: { Authorization: sentAs } };
      const soon = await statusOf(t.get("/orgs", again));
      t.clock.advance(600_000);
      return [soon, await statusOf(t.get("/orgs", again))];
    },
    [401, 401],
    [200, 401],
  ],
};

export const mintingRows: Rows = {
  "semantics-secret-compared-in-part": [
    async (t) => {
      const { id, secret } = t.client("reader");
      return [
        await statusOf(t.mint({ id, secret: secret.slice(0, 30).padEnd(secret.length, "0") })),
        await statusOf(t.mint({ id, secret: "wrong" })),
      ];
    },
    [401, 401],
    [200, 401],
  ],
  "semantics-secret-of-another-mints": [
    async (t) => [
      await statusOf(t.mint({ ...t.client("member"), secret: t.client("reader").secret })),
      await statusOf(t.mint({ ...t.client("member"), secret: "wrong" })),
    ],
    [401, 401],
    [200, 401],
  ],
  "semantics-grant-not-required": [
    async (t) => [
      await statusOf(t.mint(t.client("reader"), "")),
      await statusOf(t.mint(t.client("reader"), "grant_type=password")),
    ],
    [400, 400],
    [200, 400],
  ],
  "semantics-second-token-dead": [
    async (t) => {
      const [first, second] = [
        await t.tokenOf(t.client("reader")),
        await t.tokenOf(t.client("reader")),
      ];
      return [
        await statusOf(t.get("/orgs", { token: first })),
        await statusOf(t.get("/orgs", { token: second })),
      ];
    },
    [200, 200],
    [200, 401],
  ],
  "semantics-revoke-without-secret": [
    async (t) => {
      const token = await t.tokenOf(t.client("reader"));
      return [
        await statusOf(t.revoke(token, { ...t.client("reader"), secret: "wrong" })),
        await statusOf(t.get("/orgs", { token })),
      ];
    },
    [401, 200],
    [200, 401],
  ],
};

/** Who may read, in which version, and how often. */
export const accessRows: Rows = {
  "semantics-reader-refused-projects": [
    (t) => statusOf(t.get(`/orgs/${t.orgId}/groups`, { as: "reader" })),
    200,
    401,
  ],
  "semantics-foreign-organizations-listed": [(t) => countOf(t.get("/orgs")), 1, 2],
  "semantics-foreign-projects-listed": [
    async (t) => (await t.get("/groups")).results.some(({ id }) => id === project(t)),
    false,
    true,
  ],
  "semantics-foreign-settings-readable": [
    (t) => statusOf(t.get(`/orgs/${t.foreignOrgId}/settings`)),
    401,
    200,
  ],
  "semantics-remaining-counts-double": [
    async (t) => {
      const read = () => headerOf(t.get(t.accounts), "RateLimit-Remaining");
      return Number(await read()) - Number(await read());
    },
    1,
    2,
  ],
  "semantics-remaining-in-hundreds": [
    async (t) => {
      const read = () => headerOf(t.get(t.accounts), "RateLimit-Remaining");
      return Number(await read()) - Number(await read());
    },
    1,
    0,
  ],
  "semantics-any-type-oldest-version": [
    (t) => statusOf(t.get(t.accounts, { headers: { Accept: "*/*" } })),
    406,
    200,
  ],
  "semantics-plain-json-answered": [
    async (t) => [
      await statusOf(t.get(t.accounts, { headers: { Accept: "application/json" } })),
      await statusOf(t.get(t.accounts, { headers: { Accept: "*/*" } })),
    ],
    [406, 406],
    [200, 406],
  ],
};
