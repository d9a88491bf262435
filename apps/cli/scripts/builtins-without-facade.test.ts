import { expect, test } from "vitest";
import { withoutFacades } from "./builtins-without-facade.ts";

const cases: readonly [line: string, becomes: string][] = [
  ['import fs from "node:fs";', 'const fs = process.getBuiltinModule("node:fs");'],
  ['import * as fs from "node:fs";', 'const fs = process.getBuiltinModule("node:fs");'],
  [
    'import { join, sep as separator } from "node:path";',
    'const { join, sep: separator } = process.getBuiltinModule("node:path");',
  ],
  [
    'import process$1, { env } from "node:process";',
    'const process$1 = process.getBuiltinModule("node:process"); const { env } = process.getBuiltinModule("node:process");',
  ],
  [
    'import { setTimeout } from "node:timers/promises";',
    'const { setTimeout } = process.getBuiltinModule("node:timers/promises");',
  ],
];

test.each(cases)("replaces %s", (line, becomes) => {
  expect(withoutFacades(`${line}\nrest();`)).toBe(`${becomes}\nrest();`);
});

test.each([
  'import { a } from "./a.js";',
  'import { connect } from "@purser/core";',
  'const code = `import fs from "node:fs"`;',
  'await import("node:fs");',
])("leaves %s alone", (line) => {
  expect(withoutFacades(line)).toBe(line);
});
