import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

/** Prints every module that is loaded with the entry. */
const program = `
import { registerHooks } from "node:module";
const urls = [];
registerHooks({ resolve(specifier, context, next) {
  const resolved = next(specifier, context);
  urls.push(resolved.url);
  return resolved;
} });
await import(${JSON.stringify(new URL("index.ts", import.meta.url).href)});
console.log(JSON.stringify(urls));
`;

test("loads neither Ink nor React", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--conditions=@purser/source",
    "--input-type=module",
    "--eval",
    program,
  ]);
  const urls = JSON.parse(stdout) as string[];
  expect(urls.some((url) => url.endsWith("/state/reduce.ts"))).toBe(true);
  expect(urls.filter((url) => /node_modules\/(?:ink|react|yoga-layout)\//.test(url))).toEqual([]);
});
