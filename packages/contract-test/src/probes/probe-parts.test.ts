import type { Json } from "@purser/spec";
import { expect, it } from "vitest";
import { exchangeOf, sceneOf } from "../../test/exchange-of.ts";
import { badIdsOf } from "./bad-ids.ts";
import {
  judgeBeyond,
  judgeCount,
  judgeDisjoint,
  judgeNext,
  judgeSize,
  judgeUnion,
} from "./page-judgements.ts";
import type { PageWalk } from "./page-walk.ts";
import { parameterCases } from "./parameter-cases.ts";
import { differences, still, withoutLinks } from "./still.ts";

const { contract } = sceneOf("atlas");

function casesOf(operationId: string, name: string): string[] {
  const parameter = contract.operation(operationId).parameters.find((each) => each.name === name);
  if (!parameter) throw new RangeError(`${operationId} has no ${name}.`);
  return parameterCases(contract.document, parameter).map((each) => each.name);
}

it.each([
  ["listOrgs", "pageNum", ["pageNum=0", "pageNum=2147483648", "pageNum=abc"]],
  ["listOrgs", "itemsPerPage", ["itemsPerPage=0", "itemsPerPage=501", "itemsPerPage=abc"]],
  ["getOrg", "pretty", ["pretty=maybe"]],
  ["listOrgs", "name", []],
  ["listOrgEvents", "minDate", ["minDate=yesterday"]],
  ["listOrgEvents", "eventType", ["eventType=!"]],
  ["listRateLimits", "orgId", ["orgId=!"]],
  ["listRateLimits", "userId", ["userId="]],
])("breaks each constraint of %s's %s once", (operationId, name, expected) => {
  expect(casesOf(operationId, name)).toEqual(expected);
});

it("points at the constraint, where references lead", () => {
  const [first] = contract.operation("listOrgs").parameters;
  const pointers = first && parameterCases(contract.document, first).map(({ pointer }) => pointer);
  expect(pointers?.[0]).toBe("/components/parameters/PageNum/schema/minimum");
});

it("breaks the form of an ID in every way, and never its place in the path", () => {
  const ids = ["32b6e34b3d91647abb20e7b8", "mdb_sa_id_32b6e34b3d91647abb20e7b8"];
  for (const id of ids) {
    const values = badIdsOf(id).map(({ value }) => value);
    expect(values).not.toContain(id);
    expect(new Set(values).size).toBe(values.length);
    expect(values.filter((value) => value === "" || /^\.+$/.test(value))).toEqual([]);
  }
  expect(badIdsOf(ids[0] ?? "").map(({ name }) => name)).toContain("in upper case");
});

function walkOf(
  all: readonly number[],
  pages: readonly (readonly number[])[],
  more: Json = {},
): PageWalk {
  const page = (ids: readonly number[], number: number) =>
    exchangeOf({
      url: `https://emulator.invalid/list?itemsPerPage=2&pageNum=${number}`,
      body: {
        results: ids.map((id) => ({ id: `${id}` })),
        totalCount: all.length,
        ...(more as object),
      },
    });
  return {
    whole: page(all, 1),
    items: all.map((id) => ({ id: `${id}` })),
    isComplete: true,
    size: 2,
    pages: pages.map((ids, index) => page(ids, index + 1)),
    beyond: page([], pages.length + 1),
  };
}

const verdictsOf = (walk: PageWalk) =>
  [judgeSize, judgeDisjoint, judgeUnion, judgeBeyond].map((judge) => judge(walk)?.verdict);

it.each<[string, number[][], string[]]>([
  ["a list in three pages", [[1, 2], [3, 4], [5]], ["pass", "pass", "pass", "pass"]],
  ["a gap between pages", [[1, 2], [4, 5], []], ["violation", "pass", "violation", "pass"]],
  [
    "an overlap",
    [
      [1, 2],
      [2, 3],
      [4, 5],
    ],
    ["violation", "violation", "pass", "pass"],
  ],
  [
    "one page again and again",
    [
      [1, 2],
      [1, 2],
      [1, 2],
    ],
    ["violation", "violation", "violation", "pass"],
  ],
])("judges %s", (_, pages, expected) => {
  expect(verdictsOf(walkOf([1, 2, 3, 4, 5], pages))).toEqual(expected);
});

it("counts, and lets a count be missing", () => {
  const right = walkOf([1, 2, 3], [[1, 2], [3]]);
  expect(judgeCount(right, "drift")?.verdict).toBe("pass");
  const wrong = walkOf([1, 2, 3], [[1, 2], [3]], { totalCount: 2 });
  expect(judgeCount(wrong, "drift")?.verdict).toBe("drift");
  const none = { ...right, whole: exchangeOf({ body: [] }), pages: [], beyond: undefined };
  expect(judgeCount(none, "violation")?.verdict).toBe("observed");
});

it("says nothing of paging where a list holds too little", () => {
  const walk = { ...walkOf([1], []), beyond: undefined };
  expect([...verdictsOf(walk), judgeNext(walk)?.verdict]).toEqual(Array(5).fill(undefined));
});

it("compares what reading does not move, in any order of members", () => {
  const one = { a: 1, secrets: [{ lastUsedAt: "x", maskedSecretValue: "mdb_sa_sk_...abcd" }] };
  const other = { secrets: [{ maskedSecretValue: "mdb_sa_sk_…abcd", lastUsedAt: null }], a: 1 };
  expect(still(one)).toBe(still(other));
  expect(differences({ a: 1, b: 2, links: [1] }, { a: 2, c: 3, links: [2] })).toEqual(["a"]);
  expect(withoutLinks({ results: [], links: [1] })).toEqual({ results: [] });
  expect(withoutLinks({ links: [1] })).toEqual({ links: [1] });
});
