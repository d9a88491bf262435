import { mkdtemp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { registerHooks } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { format } from "node:util";
import { readExamples } from "./readme-blocks.ts";

/**
 * Runs the examples of a README in a process of its own, each as the module that its reader would write, and prints what
 * each of them printed as one JSON array. The names that the examples import are this package's, but for those that
 * `readme-world.ts` has another of.
 */
const doubles: Readonly<Record<string, string>> = {
  "@purser/core": "../src/index.ts",
  "@purser/core/node": "../src/node/index.ts",
  "@purser/core/transport": "../src/transport/index.ts",
};

const home = await mkdtemp(join(tmpdir(), "purser-readme-"));
// What reads a user's folders reads these, and nobody's own.
process.env["HOME"] = home;
delete process.env["XDG_CONFIG_HOME"];
delete process.env["XDG_STATE_HOME"];
await mkdir(join(home, ".config/atlascli"), { recursive: true });

registerHooks({
  resolve(specifier, context, next) {
    const isExample = context.parentURL?.startsWith(pathToFileURL(home).href) === true;
    const isDouble = isExample && Object.hasOwn(doubles, specifier);
    return isDouble ? { url: `double:${specifier}`, shortCircuit: true } : next(specifier, context);
  },
  load(url, context, next) {
    const original = url.startsWith("double:") ? doubles[url.slice("double:".length)] : undefined;
    if (original === undefined) return next(url, context);
    const real = new URL(original, import.meta.url);
    // A name of the world goes before the same name of the package, and is only given where the package has it.
    const source = `export * from "${real.href}"; export { ${sharedNames(url)} } from "${worldUrl}";`;
    return { format: "module", source, shortCircuit: true };
  },
});

const worldUrl = new URL("./readme-world.ts", import.meta.url).href;
const world = await import("./readme-world.ts");
// Loaded beforehand: simulated time would jump over the loading of a module from a disk.
await Promise.all([
  import("../src/auth/digest.ts"),
  import("../src/raw/raw-client.ts"),
  import("../src/client/diagnose.ts"),
]);

function sharedNames(url: string): string {
  if (url.endsWith("/node")) return "readAtlasCliProfile, createOsKeychain, createProxyFetch";
  return url.endsWith("/transport") ? "createTransport" : "connect, detect";
}

const results: { printed: string; error: string | undefined }[] = [];
const readme = fileURLToPath(new URL("../README.md", import.meta.url));
const printed: string[] = [];
const original = console.log;
console.log = console.error = (...values: unknown[]) => void printed.push(`${format(...values)}\n`);

for (const [index, { code, setting }] of readExamples(await readFile(readme, "utf8")).entries()) {
  printed.length = 0;
  await world.openWorld(setting);
  const file = join(home, `example-${index}.ts`);
  await writeFile(file, code);
  const { clientId } = globalThis as unknown as { clientId: string };
  const profile = `[production]\nauth_type = "service_account"\nclient_id = "${clientId}"\n`;
  await writeFile(join(home, ".config/atlascli/config.toml"), profile);
  const error = await import(pathToFileURL(file).href).then(
    () => undefined,
    (error: unknown) => format(error),
  );
  results.push({ printed: printed.join(""), error });
}
await rm(home, { recursive: true, force: true });
original(JSON.stringify(results));
