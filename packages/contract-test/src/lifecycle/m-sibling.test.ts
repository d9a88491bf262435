import { describe, expect, it } from "vitest";
import { changesBetween } from "./m-sibling.ts";

const before = new Map([
  ["one", { name: "one", lastUsedAt: null }],
  ["two", { name: "two", lastUsedAt: null }],
]);

describe("changesBetween", () => {
  it("is empty while nothing but use happens", () => {
    const after = new Map(before).set("one", { name: "one", lastUsedAt: null });
    expect(changesBetween(before, after, undefined)).toEqual([]);
  });

  it("tells what is new, what is gone and what has changed", () => {
    const after = new Map([
      ["two", { name: "renamed", lastUsedAt: null }],
      ["three", { name: "three", lastUsedAt: null }],
    ]);
    expect(changesBetween(before, after, undefined)).toEqual([
      "one is gone",
      "two has changed",
      "three is new",
    ]);
  });

  it("lets the account change that was named, in every view of it", () => {
    const after = new Map(before).set("one in project", { name: "one", lastUsedAt: null });
    after.delete("one");
    expect(changesBetween(before, after, "one")).toEqual([]);
  });
});
