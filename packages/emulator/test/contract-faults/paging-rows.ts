import type { Json } from "../harness.ts";
import { bodyOf, countOf, statusOf, type Rows } from "./row.ts";
import type { Trial } from "./trial.ts";

const names = ["owner", "reader", "member", "project-owner", "listed", "rotating"];

/** Names of the accounts on pages of two, in the order of the pages. */
async function paged(t: Trial): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const pageNum of [1, 2, 3]) {
    const { results } = await t.get(`${t.accounts}?itemsPerPage=2&pageNum=${pageNum}`);
    found.push(...results.map(({ name }) => String(name).slice("contract-".length)));
  }
  return found;
}

async function linkOf(t: Trial, rel: string, query: string): Promise<string | undefined> {
  const { links } = (await bodyOf(t.get(`${t.accounts}?${query}`))) as { links: Json[] };
  return links.find((link) => link["rel"] === rel)?.["href"] as string | undefined;
}

const pageOf = (href: string | undefined) => /pageNum=(\d+)/.exec(href ?? "")?.[1];

export const pagingRows: Rows = {
  "semantics-page-size-ignored": [(t) => countOf(t.get(`${t.accounts}?itemsPerPage=2`)), 2, 6],
  "semantics-page-number-ignored": [
    paged,
    names,
    ["owner", "reader", "owner", "reader", "owner", "reader"],
  ],
  "semantics-page-overlap": [
    paged,
    names,
    ["owner", "reader", "reader", "member", "project-owner", "listed"],
  ],
  "semantics-page-gap": [paged, names, ["owner", "reader", "project-owner", "listed", "rotating"]],
  "semantics-page-size-unbounded": [
    (t) => statusOf(t.get(`${t.accounts}?itemsPerPage=501`)),
    400,
    200,
  ],
  "semantics-page-zero": [(t) => statusOf(t.get(`${t.accounts}?pageNum=0`)), 400, 200],
  "semantics-count-of-page": [
    async (t) => (await bodyOf(t.get(`${t.accounts}?itemsPerPage=2`)))["totalCount"],
    6,
    2,
  ],
  "semantics-next-on-last-page": [async (t) => pageOf(await linkOf(t, "next", "")), undefined, "2"],
  "semantics-next-is-self": [
    async (t) => pageOf(await linkOf(t, "next", "itemsPerPage=2")),
    "2",
    "1",
  ],
  "semantics-next-missing": [
    async (t) => pageOf(await linkOf(t, "next", "itemsPerPage=2")),
    "2",
    undefined,
  ],
  "semantics-link-forgets-query": [
    async (t) => (await linkOf(t, "next", "pretty=true&itemsPerPage=2"))?.includes("pretty=true"),
    true,
    false,
  ],
  "semantics-include-count-ignored": [
    async (t) => (await bodyOf(t.get("/groups?includeCount=false")))["totalCount"],
    undefined,
    2,
  ],
  "semantics-order-unstable": [
    async (t) => {
      const [first, second] = [await t.get(t.accounts), await t.get(t.accounts)];
      return first.results[0]?.["name"] === second.results[0]?.["name"];
    },
    true,
    false,
  ],
  "semantics-name-filter-ignored": [(t) => countOf(t.get("/orgs?name=nothing")), 0, 1],
  "semantics-pretty-drops-nulls": [
    async (t) => "isDeleted" in (await bodyOf(t.get(`/orgs/${t.orgId}?pretty=true`))),
    true,
    false,
  ],
};
