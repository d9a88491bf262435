import { expect, test } from "vitest";
import { pointLabels } from "./point-labels.ts";

const bounds = { left: 0, right: 300 };
const at = (item: string, x: number, y = 50) => ({ item, x, y });
const labelled = (points: ReturnType<typeof at>[]) =>
  pointLabels(
    points,
    points.map((point) => ({ point, text: point.item })),
    bounds,
  ).map(({ item, side }) => `${item} ${side}`);

test("labels a point on its right, and on its left where the right is taken or ends", () => {
  expect(labelled([at("first", 20), at("last", 290)])).toEqual(["first right", "last left"]);
  expect(labelled([at("alpha", 100), at("beta", 120)])).toEqual(["alpha left", "beta right"]);
});

test("leaves a label out rather than cover another", () => {
  expect(labelled([at("a-long-name", 100), at("b", 120), at("c", 80)])).toEqual([
    "b right",
    "c left",
  ]);
});
