import { expect, test } from "vitest";
import { lengthFaults, nameFaults } from "./names.ts";

const barrels = new Set(["packages/emulator/src/index.ts"]);

test.each(["src/utils.ts", "src/helpers/digest.ts", "src/common/a.ts", "src/types.ts"])(
  "refuses %s",
  (file) => {
    expect(nameFaults(file, barrels)).toHaveLength(1);
  },
);

test.each(["src/token-bucket.ts", "src/component-types.ts", "packages/emulator/src/index.ts"])(
  "accepts %s",
  (file) => {
    expect(nameFaults(file, barrels)).toEqual([]);
  },
);

test("refuses an index that no package exports", () => {
  expect(nameFaults("packages/emulator/src/auth/index.ts", barrels)).toHaveLength(1);
});

test("allows 300 lines, and 500 to a test", () => {
  expect(lengthFaults("a.ts", "x\n".repeat(300))).toEqual([]);
  expect(lengthFaults("a.ts", "x\n".repeat(301))).toHaveLength(1);
  expect(lengthFaults("a.test.ts", "x\n".repeat(500))).toEqual([]);
  expect(lengthFaults("a.test.ts", "x\n".repeat(501))).toHaveLength(1);
});
