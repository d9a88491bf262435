import { expect, test } from "vitest";
import { exportFaults, fileFaults, subpathFaults } from "./tarball-faults.ts";

const files = ["LICENSE", "README.md", "package.json", "dist/index.js"];

test("accepts a tarball that is complete", () => {
  expect(fileFaults(files)).toEqual([]);
  expect(exportFaults({ exports: { ".": { default: "./dist/index.js" } } }, files)).toEqual([]);
});

test.each(["LICENSE", "README.md"])("misses %s", (name) => {
  expect(fileFaults(files.filter((file) => file !== name))).toEqual([
    `${name} is not in the tarball`,
  ]);
});

test.each(["dist/clock.test.js", "src/clock.test.ts", "dist/tsconfig.tsbuildinfo"])(
  "refuses %s in a tarball",
  (file) => {
    expect(fileFaults([...files, file])).toEqual([`${file} does not belong into the tarball`]);
  },
);

test("follows exports under every condition", () => {
  const exports = { ".": { "@purser/source": "./src/index.ts", default: "./dist/index.js" } };
  expect(exportFaults({ exports }, files)).toEqual([
    "exports names ./src/index.ts, which is not in the tarball",
  ]);
});

test("misses a subpath that only the workspace can import", () => {
  const exports = { ".": "./dist/index.js" };
  expect(subpathFaults({ exports }, ["."])).toEqual([]);
  expect(subpathFaults({ exports }, [".", "./node"])).toEqual([
    "./node is exported here but not in the tarball: see publishConfig",
  ]);
});
