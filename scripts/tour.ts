import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { promisify } from "node:util";
import { packPackages } from "./check/pack-packages.ts";
import { takeTour } from "./tour/take-tour.ts";
import { tourPage } from "./tour/tour-page.ts";

// `pnpm tour`: packs and installs what `pnpm build` built, walks through it, and writes docs/tour.md.
const run = promisify(execFile);
const root = resolve(import.meta.dirname, "..");
const folder = await mkdtemp(join(tmpdir(), "purser-tour-"));
try {
  const tarballs = join(folder, "tarballs");
  await packPackages(root, tarballs);
  const files = (await readdir(tarballs)).map((file) => join(tarballs, file));
  await writeFile(join(folder, "package.json"), '{ "private": true }\n');
  await run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", ...files], {
    cwd: folder,
  });
  const path = [join(folder, "node_modules", ".bin"), process.env["PATH"]].join(delimiter);
  const version = await run("purser", ["--version", "--verbose"], {
    env: { ...process.env, PATH: path },
  });
  const visits = await takeTour(folder, path);
  await writeFile(join(root, "docs", "tour.md"), tourPage(version.stdout.trim(), visits));
} finally {
  await rm(folder, { recursive: true, force: true });
}
