import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const run = promisify(execFile);
const use = (from: string) =>
  `import { exercise } from "./exercise.ts"; ${from} console.log(await exercise(core));`;

// As it was built: what others install. `run.ts` does the same in other runtimes, from the tarball.
it.each([
  { way: "imported", code: use('import * as core from "@purser/core";') },
  {
    way: "required",
    code: use(
      'import { createRequire } from "node:module"; const core = createRequire(import.meta.url)("@purser/core");',
    ),
  },
])("the built package can be $way and used", async ({ code }) => {
  const { stdout, stderr } = await run(process.execPath, ["--input-type=module", "-e", code], {
    cwd: import.meta.dirname,
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  expect(stderr).toBe("");
  expect(stdout).toBe("listed 2, created 1, refused 1\n");
});
