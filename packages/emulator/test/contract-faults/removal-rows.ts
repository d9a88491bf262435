import { bodyOf, countOf, secretsOf, statusOf, type Rows } from "./row.ts";
import type { Trial } from "./trial.ts";

const unknownSecret = "0".repeat(24);

async function secretCount(t: Trial): Promise<number> {
  return secretsOf(await bodyOf(t.get(t.account("rotating")))).length;
}

/** Path of the first, older secret of the account that has two. */
const older = (t: Trial): string =>
  `${t.account("rotating")}/secrets/${t.secretIds("rotating")[0] ?? ""}`;
const newer = (t: Trial): string =>
  `${t.account("rotating")}/secrets/${t.secretIds("rotating")[1] ?? ""}`;

export const removalRows: Rows = {
  "semantics-delete-does-nothing": [
    async (t) => [
      await statusOf(t.del(t.account("member"))),
      await statusOf(t.get(t.account("member"))),
    ],
    [204, 404],
    [204, 200],
  ],
  "semantics-delete-twice-204": [
    async (t) => {
      await t.del(t.account("member"));
      return statusOf(t.del(t.account("member")));
    },
    404,
    204,
  ],
  "semantics-delete-takes-sibling": [
    async (t) => {
      await t.del(t.account("member"));
      return statusOf(t.get(t.account("reader")));
    },
    200,
    404,
  ],
  "semantics-deleted-account-listed": [
    async (t) => {
      await t.del(t.account("member"));
      return [await countOf(t.get(t.accounts)), await statusOf(t.get(t.account("member")))];
    },
    [5, 404],
    [6, 404],
  ],
  "semantics-tokens-outlive-account": [
    async (t) => {
      const token = await t.tokenOf(t.client("reader"));
      await t.del(t.account("reader"));
      return [
        await statusOf(t.get("/orgs", { token })),
        await statusOf(t.mint(t.client("reader"))),
      ];
    },
    [401, 401],
    [200, 401],
  ],
  "semantics-secrets-outlive-account": [
    async (t) => {
      await t.del(t.account("reader"));
      return statusOf(t.mint(t.client("reader")));
    },
    401,
    200,
  ],
  "semantics-secret-delete-does-nothing": [
    async (t) => [await statusOf(t.del(older(t))), await secretCount(t)],
    [204, 1],
    [204, 2],
  ],
  "semantics-secret-delete-takes-all": [
    async (t) => [await statusOf(t.del(older(t))), await secretCount(t)],
    [204, 1],
    [204, 0],
  ],
  "semantics-secret-delete-takes-other": [
    async (t) => {
      await t.del(older(t));
      const secrets = secretsOf(await bodyOf(t.get(t.account("rotating"))));
      return secrets.map(({ id }) => t.secretIds("rotating").indexOf(id as string));
    },
    [1],
    [0],
  ],
  "semantics-deleted-secret-hidden": [
    async (t) => {
      await t.del(newer(t));
      return [await secretCount(t), await statusOf(t.mint(t.client("rotating")))];
    },
    [1, 401],
    [1, 200],
  ],
  "semantics-unknown-secret-204": [
    (t) => statusOf(t.del(`${t.account("member")}/secrets/${unknownSecret}`)),
    404,
    204,
  ],
  "semantics-unassign-deletes": [
    async (t) => {
      await t.del(t.inOne("listed"));
      return statusOf(t.get(t.account("listed")));
    },
    200,
    404,
  ],
  "semantics-unassign-does-nothing": [
    async (t) => [
      await statusOf(t.del(t.inOne("listed"))),
      await statusOf(t.get(t.inOne("listed"))),
    ],
    [204, 404],
    [204, 200],
  ],
  "semantics-unassign-everywhere": [
    async (t) => {
      await t.del(t.inOne("listed"));
      return statusOf(t.get(t.inTwo("listed")));
    },
    200,
    404,
  ],
  "semantics-unassign-revokes-secrets": [
    async (t) => {
      await t.del(t.inTwo("rotating"));
      return statusOf(t.mint(t.client("rotating")));
    },
    200,
    401,
  ],
};
