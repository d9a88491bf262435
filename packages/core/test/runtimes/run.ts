import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { projectFiles } from "./project-files.ts";
import { bundler, runtimes, type Runtime } from "./runtime.ts";

// `node packages/core/test/runtimes/run.ts [FOLDER]`: installs the packed packages (FOLDER as made by
// scripts/pack-tarballs.ts; packs them itself without one) into an empty project and uses the client there in every
// runtime, each of which comes from npm. Prints a table; exits with 1 where anything failed.

type Row = { runtime: string; version: string; way: string; result: string };

const run = promisify(execFile);
const repository = resolve(import.meta.dirname, "../../../..");
const say = (line: string) => process.stdout.write(`${line}\n`);

/** Milliseconds. All runtimes start within a second; the rest is for a busy machine. */
const longest = 120_000;

async function main(): Promise<number> {
  const project = await mkdtemp(join(tmpdir(), "purser-runtimes-"));
  try {
    const given = process.argv[2];
    const tarballs = given === undefined ? await pack(join(project, "tarballs")) : resolve(given);
    await fill(project);
    await install(project, tarballs);
    await bundle(project);
    const rows: Row[] = [];
    for (const runtime of runtimes) rows.push(...(await tryOut(project, runtime)));
    print(rows);
    const failed = rows.filter(({ result }) => !result.startsWith("OK"));
    say(`${rows.length} ways in ${runtimes.length} runtimes, ${failed.length} failed`);
    return failed.length === 0 ? 0 : 1;
  } finally {
    await rm(project, { recursive: true, force: true });
  }
}

async function pack(folder: string): Promise<string> {
  await run(process.execPath, ["scripts/pack-tarballs.ts", folder], { cwd: repository });
  return folder;
}

async function fill(project: string): Promise<void> {
  await mkdir(join(project, "bundled"));
  await cp(join(import.meta.dirname, "exercise.ts"), join(project, "exercise.ts"));
  for (const [name, text] of Object.entries(projectFiles)) {
    await writeFile(join(project, name), text);
  }
}

/** One by one, so that a runtime that npm does not have is a line of the table and not the end. */
async function install(project: string, tarballs: string): Promise<void> {
  const files = await readdir(tarballs);
  const own = ["purser-spec.tgz", "purser-core.tgz"];
  const missing = own.filter((file) => !files.includes(file));
  if (missing.length > 0) throw new Error(`${tarballs} lacks ${missing.join(", ")}`);
  await npm(
    project,
    own.map((file) => join(tarballs, file)),
  );
  await npm(project, specifiersOf(bundler));
  for (const { name, packages } of runtimes) {
    if (Object.keys(packages).length === 0) continue;
    await npm(project, specifiersOf(packages)).catch((error: unknown) => {
      say(`${name} cannot be installed: ${lastLineOf(error)}`);
    });
  }
}

function specifiersOf(packages: Readonly<Record<string, string>>): string[] {
  return Object.entries(packages).map(([name, version]) => `${name}@${version}`);
}

async function npm(project: string, specifiers: readonly string[]): Promise<void> {
  const flags = ["--no-audit", "--no-fund", "--loglevel=error"];
  await run("npm", ["install", ...flags, ...specifiers], { cwd: project, timeout: 600_000 });
}

/** Fails where the client needs anything of Node's: esbuild knows no `node:*` for a browser. */
async function bundle(project: string): Promise<void> {
  const esbuild = join(project, "node_modules/.bin/esbuild");
  const shared = ["--bundle", "--platform=browser", "--target=es2023", "--log-level=warning"];
  const worker = ["worker.mjs", "--format=esm", "--outfile=bundled/worker.js"];
  const browser = ["browser.mjs", "--format=iife", "--outfile=bundled/browser.js"];
  for (const entry of [worker, browser]) {
    // Without a bundle, the runtime that would use it fails.
    await run(esbuild, [...entry, ...shared], { cwd: project }).catch((error: unknown) => {
      say(`--- esbuild ${entry.join(" ")}\n${String(error)}`);
    });
  }
  const folder = join(project, "bundled");
  for (const file of await readdir(folder)) {
    const found = /["'`]node:\w+|\brequire\s*\(\s*["'`]/.exec(
      await readFile(join(folder, file), "utf8"),
    );
    if (!found) continue;
    say(`--- the bundle ${file} holds ${found[0]}`);
    await rm(join(folder, file));
  }
}

async function tryOut(project: string, { name, version, ways }: Runtime): Promise<Row[]> {
  const told = await command(project, version);
  const rows: Row[] = [];
  for (const [way, line] of Object.entries(ways)) {
    const { output, isDone } = await command(project, line);
    const last = lastLineOf(output);
    const isOk = isDone && /^OK /m.test(output);
    const result = isOk ? (/^OK .*$/m.exec(output)?.[0] ?? "") : `FAILED: ${last}`;
    rows.push({ runtime: name, version: told.output.split("\n")[0] ?? "", way, result });
    if (!isOk) say(`--- ${name}, ${way}\n${output}`);
  }
  return rows;
}

async function command(
  project: string,
  [program = "", ...args]: readonly string[],
): Promise<{ output: string; isDone: boolean }> {
  const env = { ...process.env, NODE_OPTIONS: "", NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" };
  const options = { cwd: project, timeout: longest, env };
  try {
    const { stdout, stderr } = await run(resolve(project, program), args, options);
    return { output: `${stdout}${stderr}`.trim(), isDone: true };
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    return { output: `${stdout}${stderr}`.trim() || String(error), isDone: false };
  }
}

function lastLineOf(error: unknown): string {
  return String(error).trim().split("\n").at(-1) ?? "";
}

function print(rows: readonly Row[]): void {
  const columns = ["runtime", "version", "way", "result"] as const;
  const widths = columns.map((key) => Math.max(key.length, ...rows.map((row) => row[key].length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join("  ")
      .trimEnd();
  say(line(columns));
  for (const row of rows) say(line(columns.map((key) => row[key])));
}

process.exitCode = await main();
