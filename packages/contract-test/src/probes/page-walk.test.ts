import { expect, it } from "vitest";
import { sizeFor } from "./page-walk.ts";

it.each([
  [0, 1],
  [1, 1],
  [2, 1],
  [3, 2],
  [5, 2],
  [6, 4],
  [7, 3],
  [9, 4],
  [500, 167],
])("reads %i items in pages of %i: few, and the last one not full", (length, size) => {
  expect(sizeFor(length)).toBe(size);
});
