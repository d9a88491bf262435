import { expect, test } from "vitest";
import { undocumentedMarks } from "./summary-marks.ts";

test("counts the marked elements at any depth, and none inside examples", () => {
  const mark = { "x-undocumented": "Read: yes." };
  const node = { ...mark, list: [mark, { inner: mark }], example: mark, examples: { one: mark } };
  expect(undocumentedMarks(node)).toBe(3);
});
