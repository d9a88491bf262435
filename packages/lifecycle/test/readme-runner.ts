import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { registerHooks } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { format } from "node:util";
import { readExamples } from "./readme-examples.ts";
import { openWorld } from "./readme-world.ts";

/**
 * Runs the examples of the README in a process of its own and in a folder of their own, each as the module that its reader
 * would write, and prints what each of them printed as one JSON array. The names that they import are this package's, and
 * `connect` is that of an emulated world.
 */
const sources: Readonly<Record<string, string>> = {
  "@purser/lifecycle": "../src/index.ts",
  "@purser/lifecycle/node": "../src/node/index.ts",
  "@purser/core": "./readme-world.ts",
};

const home = await mkdtemp(join(tmpdir(), "purser-readme-"));
process.chdir(home);
registerHooks({
  resolve(specifier, context, next) {
    const isExample = context.parentURL?.startsWith(pathToFileURL(home).href) === true;
    const source = isExample ? sources[specifier] : undefined;
    return next(source === undefined ? specifier : new URL(source, import.meta.url).href, context);
  },
});

const readme = fileURLToPath(new URL("../README.md", import.meta.url));
const results: { printed: string; error: string | undefined }[] = [];
const printed: string[] = [];
const print = console.log;
console.log = (...values: unknown[]) => void printed.push(`${format(...values)}\n`);
for (const [index, { code }] of readExamples(await readFile(readme, "utf8")).entries()) {
  printed.length = 0;
  await openWorld();
  const file = join(home, `example-${index}.ts`);
  await writeFile(file, code);
  const error = await import(pathToFileURL(file).href).then(
    () => undefined,
    (error: unknown) => format(error),
  );
  results.push({ printed: printed.join(""), error });
}
process.chdir(tmpdir());
await rm(home, { recursive: true, force: true });
print(JSON.stringify(results));
