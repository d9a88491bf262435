import type { Steps } from "../../steps.ts";
import { contractFaultsOf } from "./contract-faults-of.ts";
import { everyRead, lists, onAtlas, onBoth } from "./operations-of.ts";

type ToPage = Steps["toPage"];

/** Cuts the pages of a list otherwise. */
function paging(change: (toPage: ToPage) => ToPage) {
  return ({ toPage }: Steps): Partial<Steps> => ({ toPage: change(toPage) });
}

/** Moves where pages after the first begin. */
function shifted(by: number): (steps: Steps) => Partial<Steps> {
  return paging((toPage) => (items, query, url) => {
    const isFirst = Number(query["pageNum"] ?? 1) === 1;
    const slice = (from: number, to: number) =>
      isFirst ? items.slice(from, to) : items.slice(from + by, to + by);
    return toPage({ ...items, slice }, query, url);
  });
}

export const pagingFaults = contractFaultsOf("semantic", [
  {
    name: "semantics-page-size-ignored",
    operations: lists,
    summary: "itemsPerPage is ignored: pages hold 100 items whatever was asked for.",
    steps: paging(
      (toPage) => (items, query, url) => toPage(items, { ...query, itemsPerPage: 100 }, url),
    ),
  },
  {
    name: "semantics-page-number-ignored",
    operations: lists,
    summary: "pageNum is ignored: every page is the first.",
    steps: paging((toPage) => (items, query, url) => toPage(items, { ...query, pageNum: 1 }, url)),
  },
  {
    name: "semantics-page-overlap",
    operations: lists,
    summary: "A page begins with the last item of the one before; pages are to be disjoint.",
    steps: shifted(-1),
  },
  {
    name: "semantics-page-gap",
    operations: lists,
    summary: "An item between two pages is on neither; all pages together are to be the list.",
    steps: shifted(1),
  },
  {
    name: "semantics-page-size-unbounded",
    operations: lists,
    summary: "itemsPerPage above the documented 500 is taken instead of refused by 400.",
    steps: ({ readQuery }) => ({
      readQuery(route, search, check) {
        const size = Number(search.get("itemsPerPage"));
        if (size <= 500) return readQuery(route, search, check);
        const allowed = new URLSearchParams(search);
        allowed.set("itemsPerPage", "500");
        return { ...readQuery(route, allowed, check), itemsPerPage: size };
      },
    }),
  },
  {
    name: "semantics-page-zero",
    operations: lists,
    summary: "pageNum=0 is the first page instead of refused: pages are counted from 1.",
    steps: ({ readQuery }) => ({
      readQuery(route, search, check) {
        const allowed = new URLSearchParams(search);
        if (search.get("pageNum") === "0") allowed.set("pageNum", "1");
        return readQuery(route, allowed, check);
      },
    }),
  },
  {
    name: "semantics-count-of-page",
    operations: lists,
    summary: "totalCount is the number of items on the page instead of in the whole list.",
    steps: paging((toPage) => (items, query, url) => {
      const page = toPage(items, query, url);
      return page.totalCount === undefined ? page : { ...page, totalCount: page.results.length };
    }),
  },
  {
    name: "semantics-next-on-last-page",
    operations: lists,
    summary: "The last page links to a next one, which does not exist.",
    steps: paging((toPage) => (items, query, url) => {
      const page = toPage(items, query, url);
      if (page.links.some(({ rel }) => rel === "next")) return page;
      const href = page.links[0]?.href.replace(
        /pageNum=(\d+)/,
        (_, number: string) => `pageNum=${Number(number) + 1}`,
      );
      return { ...page, links: [...page.links, { href: href ?? "", rel: "next" }] };
    }),
  },
  {
    name: "semantics-next-is-self",
    operations: lists,
    summary: "The link to the next page leads to the same page: whoever follows never ends.",
    steps: paging((toPage) => (items, query, url) => {
      const page = toPage(items, query, url);
      const href = page.links[0]?.href ?? "";
      const links = page.links.map((link) => (link.rel === "next" ? { ...link, href } : link));
      return { ...page, links };
    }),
  },
  {
    name: "semantics-next-missing",
    operations: lists,
    summary: "Pages do not link to the next one, although there is one.",
    steps: paging((toPage) => (items, query, url) => {
      const page = toPage(items, query, url);
      return { ...page, links: page.links.filter(({ rel }) => rel !== "next") };
    }),
  },
  {
    name: "semantics-link-forgets-query",
    operations: lists,
    summary: "Links of a list drop the caller's other query parameters, which samples repeat.",
    steps: paging((toPage) => (items, query, url) => {
      const bare = new URL(url.pathname, url);
      return toPage(items, query, bare);
    }),
  },
  {
    name: "semantics-include-count-ignored",
    operations: onAtlas(
      "listOrgs",
      "listGroups",
      "getOrgGroups",
      "listOrgServiceAccountAccessList",
      "listGroupServiceAccountAccessList",
    ),
    summary: "includeCount=false is ignored: totalCount comes all the same.",
    steps: paging(
      (toPage) => (items, query, url) => toPage(items, { ...query, includeCount: true }, url),
    ),
  },
  {
    name: "semantics-order-unstable",
    operations: onBoth("listOrgServiceAccounts"),
    summary: "Two readings of the same list differ in order, so that pages do not fit together.",
    handle(call, next) {
      const reply = next(call);
      const { items } = reply;
      const seen = readings.get(call.world) ?? 0;
      readings.set(call.world, seen + 1);
      if (!items || seen % 2 === 0) return reply;
      const slice = (from: number, to: number) =>
        items.slice(0, items.total).toReversed().slice(from, to);
      return { ...reply, items: { ...items, slice } };
    },
  },
  {
    name: "semantics-name-filter-ignored",
    operations: onBoth("listOrgs", "getOrgGroups"),
    summary: "The name that a list was asked for is ignored: everything is listed.",
    handle(call, next) {
      const { name: _ignored, ...query } = call.query;
      return next({ ...call, query });
    },
  },
  {
    name: "semantics-pretty-drops-nulls",
    operations: everyRead,
    summary: "pretty=true leaves out what is null, false or 0; it is to change white space only.",
    change: (answer, { incoming }) =>
      incoming.url.searchParams.get("pretty") === "true"
        ? { ...answer, body: JSON.parse(JSON.stringify(answer.body, dropEmpty)) as unknown }
        : answer,
  },
]);

/** How often each emulator was read. */
const readings = new WeakMap<object, number>();

function dropEmpty(_key: string, value: unknown): unknown {
  return value === null || value === false || value === 0 ? undefined : value;
}
