import { hour } from "../manual-clock.ts";
import { countOf, headerOf, oneRequest, statusOf, type Rows } from "./row.ts";
import type { Trial } from "./trial.ts";

const accept = (version: string) => ({
  headers: { Accept: `application/vnd.atlas.${version}+json` },
});
const entry = [{ ipAddress: "192.0.2.1" }];
const hours = { secretExpiresAfterHours: 8 };

export const permissionRows: Rows = {
  "semantics-reader-creates": [(t) => statusOf(t.create({}, { as: "reader" })), 401, 201],
  "semantics-reader-updates": [
    (t) => statusOf(t.patch(t.account("member"), { description: "new" }, { as: "reader" })),
    401,
    200,
  ],
  "semantics-reader-deletes": [
    (t) => statusOf(t.del(t.account("member"), { as: "reader" })),
    401,
    204,
  ],
  "semantics-reader-makes-secrets": [
    (t) => statusOf(t.post(`${t.account("member")}/secrets`, hours, { as: "reader" })),
    401,
    201,
  ],
  "semantics-reader-opens-access-list": [
    (t) => statusOf(t.post(`${t.account("member")}/accessList`, entry, { as: "reader" })),
    401,
    200,
  ],
  "semantics-project-owner-invites": [
    (t) =>
      statusOf(
        t.post(
          `${t.inOne("member")}:invite`,
          { roles: ["GROUP_READ_ONLY"] },
          { as: "project-owner" },
        ),
      ),
    401,
    200,
  ],
  "semantics-roles-of-another-project": [
    (t) =>
      statusOf(t.patch(t.inTwo("listed"), { roles: ["GROUP_OWNER"] }, { as: "project-owner" })),
    401,
    200,
  ],
  "semantics-reader-refused": [(t) => statusOf(t.get(t.accounts, { as: "reader" })), 200, 401],
  "semantics-foreign-organization-readable": [
    (t) => statusOf(t.get(`/orgs/${t.foreignOrgId}/serviceAccounts`)),
    401,
    200,
  ],
  "semantics-foreign-project-readable": [(t) => statusOf(t.get(t.foreignProject)), 401, 200],
  "semantics-foreign-project-assignable": [
    (t) =>
      statusOf(
        t.post(t.foreignProject, {
          name: "intruder",
          description: "Not theirs",
          roles: ["GROUP_OWNER"],
          ...hours,
        }),
      ),
    401,
    201,
  ],
  "semantics-organization-id-told": [
    async (t) => [
      await statusOf(t.get(`/orgs/${t.foreignOrgId}`)),
      await statusOf(t.get(`/orgs/${"0".repeat(24)}`)),
    ],
    [401, 401],
    [401, 404],
  ],
};

async function twice(t: Trial): Promise<number[]> {
  return [await statusOf(t.get(t.accounts)), await statusOf(t.get(t.accounts))];
}

export const rateLimitRows: Rows = {
  "semantics-rate-limit-ignored": [twice, [200, 429], [200, 200], oneRequest],
  "semantics-remaining-stands-still": [
    (t) => headerOf(t.get(t.accounts), "RateLimit-Remaining"),
    "0",
    "1",
    oneRequest,
  ],
  "semantics-retry-after-zero": [
    async (t) => {
      await t.get(t.accounts);
      return headerOf(t.get(t.accounts), "Retry-After");
    },
    "60",
    "0",
    oneRequest,
  ],
  "semantics-bucket-never-refills": [
    async (t) => {
      const before = await twice(t);
      t.clock.advance(0.1 * hour);
      return [...before, await statusOf(t.get(t.accounts))];
    },
    [200, 429, 200],
    [200, 429, 429],
    oneRequest,
  ],
  "semantics-minting-unlimited": [
    async (t) => [
      await statusOf(t.mint(t.client("reader"))),
      await statusOf(t.mint(t.client("reader"))),
    ],
    [200, 429],
    [200, 200],
    oneRequest,
  ],
};

export const versionRows: Rows = {
  "semantics-old-version-answered": [
    (t) => statusOf(t.get(t.accounts, accept("2001-01-01"))),
    406,
    200,
  ],
  "semantics-missing-version-answered": [
    (t) => statusOf(t.get(t.accounts, { headers: { Accept: "application/json" } })),
    406,
    200,
  ],
  "semantics-future-version-refused": [
    (t) => statusOf(t.get(t.accounts, accept("2031-01-01"))),
    200,
    406,
  ],
  "semantics-impossible-version-answered": [
    (t) => statusOf(t.get(t.accounts, accept("2024-13-45"))),
    400,
    200,
  ],
  "semantics-version-demanded-of-v1": [
    (t) => statusOf(t.get(t.accounts, { headers: { Accept: "application/json" } })),
    200,
    406,
  ],
};

export const validationRows: Rows = {
  "semantics-long-name-taken": [(t) => statusOf(t.create({ name: "n".repeat(65) })), 400, 201],
  "semantics-name-characters-taken": [(t) => statusOf(t.create({ name: "a*b" })), 400, 201],
  "semantics-long-description-taken": [
    (t) => statusOf(t.create({ description: "d".repeat(251) })),
    400,
    201,
  ],
  "semantics-description-not-required": [
    (t) => statusOf(t.create({ description: undefined })),
    400,
    201,
  ],
  "semantics-no-roles-taken": [(t) => statusOf(t.create({ roles: [] })), 400, 201],
  "semantics-unknown-role-taken": [(t) => statusOf(t.create({ roles: ["ORG_KING"] })), 400, 201],
  "semantics-unknown-field-ignored": [(t) => statusOf(t.create({ colour: "red" })), 400, 201],
  "semantics-name-of-any-type": [(t) => statusOf(t.create({ name: 7 })), 400, 201],
  "semantics-hours-not-required": [
    (t) => statusOf(t.post(`${t.account("member")}/secrets`, {})),
    400,
    201,
  ],
  "semantics-address-and-block-taken": [
    (t) =>
      statusOf(
        t.post(`${t.account("member")}/accessList`, [
          { ipAddress: "192.0.2.1", cidrBlock: "192.0.2.0/24" },
        ]),
      ),
    400,
    200,
  ],
  "semantics-any-media-type-taken": [
    (t) => statusOf(t.create({}, { headers: { "Content-Type": "text/plain" } })),
    415,
    201,
  ],
  "semantics-bad-address-skipped": [
    async (t) => [
      await statusOf(t.post(`${t.account("member")}/accessList`, [{ ipAddress: "home" }])),
      await countOf(t.get(`${t.account("member")}/accessList`)),
    ],
    [400, 0],
    [200, 0],
  ],
};

const eventsOf = (t: Trial, type: string): Promise<number> =>
  countOf(t.get(`/orgs/${t.orgId}/events?eventType=${type}`));

export const eventRows: Rows = {
  "semantics-creation-unrecorded": [
    async (t) => {
      const before = await eventsOf(t, "SERVICE_ACCOUNT_CREATED");
      await t.create();
      return (await eventsOf(t, "SERVICE_ACCOUNT_CREATED")) - before;
    },
    1,
    0,
  ],
  "semantics-secret-unrecorded": [
    async (t) => {
      const before = await eventsOf(t, "SERVICE_ACCOUNT_SECRET_ADDED");
      await t.post(`${t.account("member")}/secrets`, hours);
      return (await eventsOf(t, "SERVICE_ACCOUNT_SECRET_ADDED")) - before;
    },
    1,
    0,
  ],
  "semantics-access-list-unrecorded": [
    async (t) => {
      const before = await eventsOf(t, "SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_ADDED");
      await t.post(`${t.account("member")}/accessList`, entry);
      return (await eventsOf(t, "SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_ADDED")) - before;
    },
    1,
    0,
  ],
};
