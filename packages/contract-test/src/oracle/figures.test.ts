import { expect, it } from "vitest";
import { identityOf, repeatedId } from "./r-id.ts";
import { quantile } from "./r-latency.ts";

it.each([
  [[1], 0.5, 1],
  [[1, 2, 3, 4], 0.5, 2],
  [[1, 2, 3, 4], 0.95, 4],
  [[], 0.5, 0],
])("takes of %j the nearest rank of %d", (times, share, expected) => {
  expect(quantile(times, share)).toBe(expected);
});

it("knows an item by what is its own before what it belongs to", () => {
  expect(identityOf({ groupId: "g", id: "i" })).toBe("i");
  expect(identityOf({ clientId: "c", mcpConfigId: "m" })).toBe("m");
  expect(identityOf({ ipAddress: "::1" })).toBe("::1");
  expect(identityOf("text")).toBeUndefined();
});

it("finds an ID that is there twice, and takes items without one", () => {
  expect(repeatedId([{ id: "1" }, null, {}, {}, { id: "2" }])).toBeUndefined();
  expect(repeatedId([{ id: "1" }, { id: "2" }, { id: "1" }])).toBe("1");
});
