import { bodyOf, namesOf, secretsOf, statusOf, type Rows } from "./row.ts";
import type { Trial } from "./trial.ts";

const hours = "secretExpiresAfterHours";

/** Sends a body as it stands to change an account, and tells its description afterwards. */
async function described(t: Trial, path: string, body: string): Promise<unknown[]> {
  const status = await statusOf(t.patch(path, body));
  return [status, (await bodyOf(t.get(t.account("member"))))["description"]];
}

const before = "Assigned to nothing, never used";

export const leniencyRows: Rows = {
  "semantics-empty-name-taken": [(t) => statusOf(t.create({ name: "" })), 400, 201],
  "semantics-null-description-taken": [(t) => statusOf(t.create({ description: null })), 400, 201],
  "semantics-description-of-any-type": [(t) => statusOf(t.create({ description: 7 })), 400, 201],
  "semantics-repeated-roles-taken": [
    async (t) => {
      const { status, body } = await t.create({ roles: ["ORG_MEMBER", "ORG_MEMBER"] });
      return [status, body["roles"]];
    },
    [400, undefined],
    [201, ["ORG_MEMBER"]],
  ],
  "semantics-lifetime-fraction-taken": [
    (t) => statusOf(t.post(`${t.account("member")}/secrets`, { [hours]: 8.5 })),
    400,
    201,
  ],
  "semantics-trailing-comma-taken": [
    (t) => described(t, t.account("member"), '{"description":"new",}'),
    [400, before],
    [200, "new"],
  ],
  "semantics-no-body-changes-nothing": [
    (t) => described(t, t.account("member"), ""),
    [400, before],
    [200, before],
  ],
  "semantics-list-of-one-taken": [
    (t) => described(t, t.account("member"), '[{"description":"new"}]'),
    [400, before],
    [200, "new"],
  ],
  "semantics-flags-of-any-text-in-writes": [
    (t) => described(t, `${t.account("member")}?pretty=maybe`, '{"description":"new"}'),
    [400, before],
    [200, "new"],
  ],
  "semantics-id-with-more-gets-secret": [
    (t) => statusOf(t.post(`${t.account("member")}0/secrets`, { [hours]: 8 })),
    400,
    201,
  ],
  "semantics-apostrophe-refused": [
    async (t) => {
      const { status, body } = await t.create({ name: "it's" });
      return [status, body["name"]];
    },
    [201, "it's"],
    [400, undefined],
  ],
  "semantics-short-address-taken": [
    async (t) => {
      const { status, results } = await t.post(`${t.account("member")}/accessList`, [
        { ipAddress: "192.0.2" },
      ]);
      return [status, results.map(({ cidrBlock }) => cidrBlock)];
    },
    [400, []],
    [200, ["192.0.0.2/32"]],
  ],
};

/** What came with the life of accounts, of secrets and of roles in a project. */
export const moreLifeRows: Rows = {
  "semantics-empty-update-renames": [
    async (t) => {
      const { status, body } = await t.patch(t.account("member"), {});
      return [status, body["name"] === t.id("member")];
    },
    [200, false],
    [200, true],
  ],
  "semantics-rotation-disables-older": [
    async (t) => {
      const older = t.client("member");
      const [shown] = secretsOf(await bodyOf(t.get(t.account("member"))));
      await t.post(`${t.account("member")}/secrets`, { [hours]: 8 });
      const [still] = secretsOf(await bodyOf(t.get(t.account("member"))));
      const isSame = still?.["maskedSecretValue"] === shown?.["maskedSecretValue"];
      return [isSame, await statusOf(t.mint(older))];
    },
    [true, 200],
    [true, 401],
  ],
  "semantics-tokens-outlive-secret": [
    async (t) => {
      const token = await t.tokenOf(t.client("rotating"));
      const [, newer] = t.secretIds("rotating");
      await t.del(`${t.account("rotating")}/secrets/${newer ?? ""}`);
      return statusOf(t.get("/orgs", { token }));
    },
    401,
    200,
  ],
  "semantics-project-reader-refused": [
    async (t) => [
      await statusOf(t.get(t.one, { as: "project-owner" })),
      (await namesOf(t.get(t.one, { as: "reader" }))).length,
    ],
    [200, 2],
    [401, 2],
  ],
};
