import { expect, it } from "vitest";
import { exchangeOf, sceneOf, troubleIn } from "../../test/exchange-of.ts";
import { rLinks } from "./r-links.ts";

const orgId = "32b6e34b3d91647abb20e7b8";
const path = `/api/atlas/v2/orgs/${orgId}/serviceAccounts`;
const host = "https://emulator.invalid";
const scene = sceneOf("atlas");

type Page = { query: string; links: [rel: string, href: string][]; length: number; total?: number };

function troubleOf({ query, links, length, total }: Page): string[] {
  const body = {
    links: links.map(([rel, href]) => ({ rel, href })),
    results: Array.from({ length }, (_, index) => ({ clientId: `${index}` })),
    ...(total !== undefined && { totalCount: total }),
  };
  const url = `${host}${path}${query}`;
  return troubleIn(rLinks, exchangeOf({ operationId: "listOrgServiceAccounts", url, body }), scene);
}

const page = (number: number, more = "") =>
  `${host}${path}?${more}pageNum=${number}&itemsPerPage=2`;

it("is content with a page in the middle", () => {
  const links: Page["links"] = [
    ["self", page(2)],
    ["previous", page(1)],
    ["next", page(3)],
  ];
  const query = "?itemsPerPage=2&pageNum=2";
  expect(troubleOf({ query, links, length: 2, total: 5 })).toEqual([]);
});

it("is content with links of the service itself behind a proxy, and says so", () => {
  const href = `https://cloud.mongodb.com${path}?pageNum=1&itemsPerPage=100`;
  expect(troubleOf({ query: "", links: [["self", href]], length: 1 })).toEqual([
    "observed self: host",
  ]);
});

it.each<[string, Page, string[]]>([
  [
    "another host",
    { query: "", links: [["self", `https://elsewhere.invalid${path}`]], length: 1 },
    ["violation self: host"],
  ],
  ["no link to itself", { query: "", links: [], length: 1 }, ["violation self where there is one"]],
  [
    "no link to the next of several pages",
    { query: "?itemsPerPage=2", links: [["self", page(1)]], length: 2, total: 3 },
    ["violation next where there is one"],
  ],
  [
    "a link past the end",
    {
      query: "?itemsPerPage=2",
      links: [
        ["self", page(1)],
        ["next", page(2)],
      ],
      length: 1,
      total: 1,
    },
    ["violation no next where there is none"],
  ],
  [
    "a next page that is itself",
    {
      query: "?itemsPerPage=2",
      links: [
        ["self", page(1)],
        ["next", page(1)],
      ],
      length: 2,
      total: 3,
    },
    ["violation next: pageNum"],
  ],
  [
    "a forgotten query",
    { query: "?pretty=true&itemsPerPage=2", links: [["self", page(1)]], length: 1, total: 1 },
    ["violation self: query"],
  ],
])("finds %s", (_, given, expected) => {
  expect(troubleOf(given)).toEqual(expected);
});

it("concludes nothing from a page without a count, and from a size that is none", () => {
  const links: Page["links"] = [["self", page(1)]];
  expect(troubleOf({ query: "?itemsPerPage=2", links, length: 2 })).toEqual([]);
  const clamped: Page["links"] = [["self", `${host}${path}?pageNum=1&itemsPerPage=500`]];
  expect(troubleOf({ query: "?itemsPerPage=501", links: clamped, length: 2 })).toEqual([]);
});

it("takes links of any form", () => {
  const body = {
    links: [null, "self", { href: 1, rel: "self" }, { href: "::", rel: 2 }],
    results: [],
  };
  const exchange = exchangeOf({ operationId: "listOrgs", url: `${host}/api/atlas/v2/orgs`, body });
  expect(troubleIn(rLinks, exchange, scene)).toEqual(["violation self where there is one"]);
});
