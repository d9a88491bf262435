import { bodyOf, countOf, namesOf, rolesOf, statusOf, type Rows } from "./row.ts";
import type { Trial } from "./trial.ts";

const longName = "n".repeat(40);

/** Reads the account that a creation answered. */
async function reread(t: Trial, body: object, property: string): Promise<unknown> {
  const made = await bodyOf(t.create({ ...body }));
  return (await bodyOf(t.get(`${t.accounts}/${String(made["clientId"])}`)))[property];
}

/** A property of an account after an update of another kind. */
async function after(t: Trial, update: object, property: string): Promise<unknown> {
  await t.patch(t.account("member"), update);
  return (await bodyOf(t.get(t.account("member"))))[property];
}

const roles = ["ORG_READ_ONLY", "ORG_BILLING_ADMIN"];
const described = "Assigned to nothing, never used";

export const accountRows: Rows = {
  "semantics-name-shortened": [
    (t) => reread(t, { name: longName }, "name"),
    longName,
    longName.slice(0, 32),
  ],
  "semantics-description-from-name": [
    (t) => reread(t, { description: "sent" }, "description"),
    "sent",
    "trial",
  ],
  "semantics-first-role-only": [(t) => reread(t, { roles }, "roles"), roles, ["ORG_READ_ONLY"]],
  "semantics-create-not-kept": [(t) => reread(t, {}, "name"), "trial", undefined],
  "semantics-rejected-create-kept": [
    async (t) => [
      await statusOf(t.create({ secretExpiresAfterHours: 8761 })),
      await countOf(t.get(t.accounts)),
    ],
    [400, 6],
    [400, 7],
  ],
  "semantics-create-twice": [
    async (t) => [await statusOf(t.create()), await countOf(t.get(t.accounts))],
    [201, 7],
    [201, 8],
  ],
  "semantics-account-limit-ignored": [
    (t) => statusOf(t.create()),
    400,
    201,
    { limits: { accountsPerOrganization: 6 } },
  ],
  "semantics-project-account-owns-organization": [
    async (t) => {
      const { clientId } = await bodyOf(t.createInOne());
      return rolesOf(t.get(`${t.accounts}/${String(clientId)}`));
    },
    ["ORG_MEMBER"],
    ["ORG_OWNER"],
  ],
  "semantics-project-account-unassigned": [
    async (t) => {
      const { clientId } = await bodyOf(t.createInOne());
      return statusOf(t.get(`${t.one}/${String(clientId)}`));
    },
    200,
    404,
  ],
  "semantics-roles-merged": [
    (t) => after(t, { roles: ["ORG_READ_ONLY"] }, "roles"),
    ["ORG_READ_ONLY"],
    ["ORG_MEMBER", "ORG_READ_ONLY"],
  ],
  "semantics-project-roles-merged": [
    async (t) => {
      await t.patch(t.inOne("listed"), { roles: ["GROUP_OWNER"] });
      return rolesOf(t.get(t.inOne("listed")));
    },
    ["GROUP_OWNER"],
    ["GROUP_READ_ONLY", "GROUP_OWNER"],
  ],
  "semantics-update-not-kept": [
    async (t) => [
      (await bodyOf(t.patch(t.account("member"), { description: "new" })))["description"],
      (await bodyOf(t.get(t.account("member"))))["description"],
    ],
    ["new", "new"],
    ["new", described],
  ],
  "semantics-update-clears-description": [
    (t) => after(t, { roles: ["ORG_READ_ONLY"] }, "description"),
    described,
    "contract-member",
  ],
  "semantics-update-drops-roles": [
    async (t) => {
      await t.patch(t.account("reader"), { description: "new" });
      return rolesOf(t.get(t.account("reader")));
    },
    ["ORG_READ_ONLY"],
    ["ORG_MEMBER"],
  ],
  "semantics-update-ignores-description": [
    (t) => after(t, { description: "new" }, "description"),
    "new",
    described,
  ],
  "semantics-update-renews-creation": [
    async (t) =>
      Date.parse(String(await after(t, { description: "new" }, "createdAt"))) === t.clock.now(),
    false,
    true,
  ],
  "semantics-update-touches-sibling": [
    async (t) => {
      await t.patch(t.account("member"), { description: "new" });
      return (await bodyOf(t.get(t.account("reader"))))["description"];
    },
    "May read everything in its organization",
    "new",
  ],
  "semantics-project-update-everywhere": [
    async (t) => {
      await t.patch(t.inOne("listed"), { roles: ["GROUP_OWNER"] });
      return rolesOf(t.get(t.inTwo("listed")));
    },
    ["GROUP_READ_ONLY"],
    ["GROUP_OWNER"],
  ],
  "semantics-read-moves-description": [
    async (t) => {
      await t.get(t.account("member"));
      return (await bodyOf(t.get(t.account("member"))))["description"];
    },
    described,
    `${described} `,
  ],
  "semantics-list-shows-project-roles": [
    async (t) => {
      const { results } = await t.get(t.accounts);
      return results.find(({ clientId }) => clientId === t.id("listed"))?.["roles"];
    },
    ["ORG_MEMBER"],
    ["ORG_MEMBER", "GROUP_READ_ONLY"],
  ],
};

const readOnly = { roles: ["GROUP_READ_ONLY"] };

export const assignmentRows: Rows = {
  "semantics-invite-pending": [
    async (t) => [
      await statusOf(t.post(`${t.inOne("member")}:invite`, readOnly)),
      await statusOf(t.get(t.inOne("member"))),
    ],
    [200, 200],
    [200, 404],
  ],
  "semantics-invite-changes-organization-roles": [
    async (t) => {
      await t.post(`${t.inOne("member")}:invite`, readOnly);
      return rolesOf(t.get(t.account("member")));
    },
    ["ORG_MEMBER"],
    ["ORG_OWNER"],
  ],
  "semantics-invite-ignores-roles": [
    async (t) => {
      await t.post(`${t.inOne("member")}:invite`, { roles: ["GROUP_OWNER"] });
      return rolesOf(t.get(t.inOne("member")));
    },
    ["GROUP_OWNER"],
    ["GROUP_READ_ONLY"],
  ],
  "semantics-invite-moves": [
    async (t) => {
      await t.post(`${t.inOne("rotating")}:invite`, readOnly);
      return countOf(t.get(`${t.account("rotating")}/groups`));
    },
    2,
    1,
  ],
  "semantics-groups-first-only": [(t) => countOf(t.get(`${t.account("listed")}/groups`)), 2, 1],
  "semantics-project-list-shows-everyone": [
    (t) => namesOf(t.get(t.two)),
    ["contract-listed", "contract-rotating"],
    [
      "contract-owner",
      "contract-reader",
      "contract-member",
      "contract-project-owner",
      "contract-listed",
      "contract-rotating",
    ],
  ],
  "semantics-invite-grants-owner": [
    async (t) => {
      await t.post(`${t.inOne("member")}:invite`, readOnly);
      return rolesOf(t.get(t.inOne("member")));
    },
    ["GROUP_READ_ONLY"],
    ["GROUP_READ_ONLY", "GROUP_OWNER"],
  ],
};
