import type { Json } from "@purser/spec";
import { describe, expect, it } from "vitest";
import { mutateAt, mutateValue, mutationsOf, nothing } from "./mutate-value.ts";
import type { BodyMutation } from "../trial/trial.ts";

describe("a mutation of a value", () => {
  it.each<[BodyMutation, Json, Json | typeof nothing]>([
    ["drop", "a", nothing],
    ["null", "a", null],
    ["retype", "a", 12_345],
    ["retype", 7, "7"],
    ["retype", [1], { 0: 1 }],
    ["enum", "ORG_OWNER", "ORG_OWNER_NEXT"],
    ["format", "2026", "~2026"],
    ["range", 3, -1],
    ["extra", { a: 1 }, { a: 1, undocumentedMember: "1" }],
    ["longer", "ab", "abb"],
    ["longer", [1, 2], [1, 2, 2]],
    ["shorter", [1, 2], [1]],
  ])("%s turns %j into %j", (what, value, changed) => {
    expect(mutateValue(value, what, { minimum: 0 })).toEqual(changed);
  });

  it("leaves alone what it does not fit", () => {
    expect(mutateValue(5, "format", {})).toBe(5);
    expect(mutateValue([], "longer", {})).toEqual([]);
  });
});

describe("mutating at a path", () => {
  const page: Json = { results: [{ id: "a", n: 1 }, { id: "b" }] };

  it("changes every item, and says whether anything was there", () => {
    const dropped = mutateAt(page, ["results", "*", "id"], () => nothing);
    expect(dropped).toEqual({ value: { results: [{ n: 1 }, {}] }, isChanged: true });
    expect(mutateAt(page, ["results", "*", "name"], () => nothing).isChanged).toBe(false);
    expect(page).toEqual({ results: [{ id: "a", n: 1 }, { id: "b" }] });
  });
});

describe("the mutations of a schema", () => {
  it("are those it gives a handle for", () => {
    expect(mutationsOf({ type: "string", format: "date-time" }, ["createdAt"])).toEqual([
      "drop",
      "null",
      "retype",
      "format",
      "longer",
      "shorter",
    ]);
    expect(mutationsOf({ type: "integer", minimum: 0 }, [])).toEqual(["null", "retype", "range"]);
  });
});
