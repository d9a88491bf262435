import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { registerHooks } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { format } from "node:util";
import { readExamples } from "./readme-examples.ts";

export type ReadmeToRun = {
  /** The README. */
  readme: URL;
  /** What stands behind the names that its examples import. */
  sources: Readonly<Record<string, URL>>;
  /** Makes the world that the next example finds. */
  openWorld: (setting: Readonly<Record<string, string>>) => unknown;
};

/**
 * Runs the examples of a README in this process and in a folder of their own, each as the module that its reader would
 * write, and prints what each of them printed as one JSON array. Meant for a process that does nothing else.
 */
export async function runReadme({ readme, sources, openWorld }: ReadmeToRun): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), "purser-readme-"));
  process.chdir(home);
  registerHooks({
    resolve(specifier, context, next) {
      const isExample = context.parentURL?.startsWith(pathToFileURL(home).href) === true;
      const source = isExample ? sources[specifier] : undefined;
      return next(source === undefined ? specifier : source.href, context);
    },
  });
  const results: { printed: string; error: string | undefined }[] = [];
  const printed: string[] = [];
  const print = console.log;
  console.log = (...values: unknown[]) => void printed.push(`${format(...values)}\n`);
  for (const [index, { code, setting }] of readExamples(await readFile(readme, "utf8")).entries()) {
    printed.length = 0;
    await openWorld(setting);
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
}
