import type { Json } from "../harness.ts";
import { bodyOf, countOf, namesOf, secretsOf, statusOf, type Rows } from "./row.ts";
import type { Trial, Who } from "./trial.ts";

const nobody = `mdb_sa_id_${"0".repeat(24)}`;

/** An account as a list shows it. */
async function listed(t: Trial, who: Who, list = t.accounts): Promise<Json> {
  const { results } = await t.get(list);
  return results.find(({ clientId }) => clientId === t.id(who)) ?? {};
}

/** Names of the accounts on pages of some size, in the order of the pages. */
async function paged(t: Trial, itemsPerPage: number, ...pages: number[]): Promise<string[]> {
  const found: string[] = [];
  for (const pageNum of pages) {
    const path = `${t.accounts}?itemsPerPage=${itemsPerPage}&pageNum=${pageNum}`;
    found.push(
      ...(await namesOf(t.get(path))).map((name) => String(name).slice("contract-".length)),
    );
  }
  return found;
}

async function nextOf(t: Trial, query: string): Promise<URL> {
  const { links } = (await bodyOf(t.get(`${t.accounts}?${query}`))) as { links: Json[] };
  return new URL(links.find(({ rel }) => rel === "next")?.["href"] as string);
}

const all = ["owner", "reader", "member", "project-owner", "listed", "rotating"];
const groupsOf = (t: Trial, who: Who) => countOf(t.get(`${t.account(who)}/groups`));
const projectOf = (t: Trial) => t.one.replace("/serviceAccounts", "");

export const viewRows: Rows = {
  "semantics-list-cuts-descriptions": [
    async (t) => (await listed(t, "member"))["description"],
    "Assigned to nothing, never used",
    "Assigned to ",
  ],
  "semantics-list-dates-by-newest-secret": [
    async (t) => {
      const { createdAt } = await bodyOf(t.get(t.account("rotating")));
      return (await listed(t, "rotating"))["createdAt"] === createdAt;
    },
    true,
    false,
  ],
  "semantics-list-lacks-older-secrets": [
    async (t) => secretsOf(await listed(t, "rotating")).length,
    2,
    1,
  ],
  "semantics-project-renames-accounts": [
    async (t) => (await bodyOf(t.get(t.inOne("listed"))))["name"],
    "contract-listed",
    "contract-listed-1",
  ],
  "semantics-project-hides-secrets": [
    async (t) => secretsOf(await bodyOf(t.get(t.inOne("listed")))).length,
    1,
    0,
  ],
  "semantics-project-list-lacks-readers": [
    (t) => namesOf(t.get(t.one)),
    ["contract-project-owner", "contract-listed"],
    ["contract-project-owner"],
  ],
  "semantics-groups-lists-every-project": [(t) => groupsOf(t, "project-owner"), 1, 2],
  "semantics-groups-show-organization-roles": [
    async (t) => (await t.get(`${t.account("listed")}/groups`)).results[0]?.["roles"],
    ["GROUP_READ_ONLY"],
    ["ORG_MEMBER"],
  ],
  "semantics-replica-lags": [
    async (t) => [await groupsOf(t, "listed"), await groupsOf(t, "listed")],
    [2, 2],
    [2, 1],
  ],
  "semantics-repeat-from-cache": [
    async (t) => {
      const counts: number[] = [];
      for (let count = 0; count < 3; count++)
        counts.push(secretsOf(await bodyOf(t.get(t.account("member")))).length);
      return counts;
    },
    [1, 1, 1],
    [1, 0, 1],
  ],
  "semantics-read-counts-as-use": [
    async (t) => {
      await t.get(t.account("member"));
      return (await bodyOf(t.get(t.account("member"))))["name"];
    },
    "contract-member",
    "contract-member 1",
  ],
  "semantics-organization-of-another-id": [
    async (t) => (await bodyOf(t.get(`/orgs/${t.orgId}`)))["id"] === t.orgId,
    true,
    false,
  ],
  "semantics-project-of-another-id": [
    async (t) => `/groups/${String((await bodyOf(t.get(projectOf(t))))["id"])}` === projectOf(t),
    true,
    false,
  ],
};

export const pageEndRows: Rows = {
  "semantics-page-one-more": [
    (t) => paged(t, 2, 1, 2),
    ["owner", "reader", "member", "project-owner"],
    all,
  ],
  "semantics-last-page-filled": [
    (t) => paged(t, 4, 1, 2),
    all,
    ["owner", "reader", "member", "project-owner", "member", "project-owner", "listed", "rotating"],
  ],
  "semantics-last-item-missing": [(t) => paged(t, 4, 1, 2), all, all.slice(0, -1)],
  "semantics-pages-show-what-is-gone": [
    async (t) => {
      const [last] = (await t.get(`${t.accounts}?itemsPerPage=5&pageNum=2`)).results;
      return last?.["clientId"] === t.id("rotating");
    },
    true,
    false,
  ],
  "semantics-page-past-end-is-last": [(t) => paged(t, 4, 9), [], ["listed", "rotating"]],
  "semantics-page-past-end-wraps": [(t) => paged(t, 2, 9), [], ["owner", "reader"]],
  "semantics-next-forgets-size": [
    async (t) => (await nextOf(t, "itemsPerPage=2")).searchParams.get("itemsPerPage"),
    "2",
    null,
  ],
  "semantics-next-leads-nowhere": [
    async (t) => (await nextOf(t, "itemsPerPage=2")).pathname.startsWith("/api/"),
    true,
    false,
  ],
  "semantics-next-skips-a-page": [
    async (t) => (await nextOf(t, "itemsPerPage=2")).searchParams.get("pageNum"),
    "2",
    "3",
  ],
};

/** How many events or endpoint sets are listed of those that were not asked for. */
const unasked = async (t: Trial, path: string, isAsked: (item: Json) => boolean) =>
  (await t.get(path)).results.some((item) => !isAsked(item));

export const queryRows: Rows = {
  "semantics-flags-of-any-text": [(t) => statusOf(t.get(`${t.accounts}?pretty=maybe`)), 400, 200],
  "semantics-event-type-ignored": [
    (t) => {
      const type = "SERVICE_ACCOUNT_SECRET_ADDED";
      const path = `/orgs/${t.orgId}/events?eventType=${type}`;
      return unasked(t, path, ({ eventTypeName }) => eventTypeName === type);
    },
    false,
    true,
  ],
  "semantics-event-dates-ignored": [
    (t) => countOf(t.get(`/orgs/${t.orgId}/events?maxDate=2000-01-01T00:00:00Z`)),
    0,
    7,
  ],
  "semantics-rate-limit-filter-ignored": [(t) => countOf(t.get("/rateLimits?name=nothing")), 0, 8],
  "semantics-id-cut-short-found": [
    (t) => statusOf(t.get(t.account("member").slice(0, -4))),
    400,
    200,
  ],
  "semantics-id-with-more-found": [(t) => statusOf(t.get(`${t.account("member")}0`)), 400, 200],
  "semantics-malformed-id-holds-nothing": [
    async (t) => {
      const { status, results } = await t.get(`${t.accounts}/nobody/accessList`);
      return [status, results.length];
    },
    [400, 0],
    [200, 0],
  ],
  "semantics-unknown-account-holds-nothing": [
    (t) => statusOf(t.get(`${t.one}/${nobody}/accessList`)),
    404,
    200,
  ],
};
