import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { takeTour } from "./take-tour.ts";
import { tourPage, withoutChance } from "./tour-page.ts";

const root = resolve(import.meta.dirname, "..", "..");

// Milliseconds: a dozen command lines, one after another, on a machine that is busy.
test("docs/tour.md tells what the commands print", { timeout: 120_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), "purser-tour-"));
  try {
    const shim = join(folder, "purser");
    const main = join(root, "apps", "cli", "dist", "main.js");
    await writeFile(shim, `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`);
    await chmod(shim, 0o755);
    const path = [folder, dirname(process.execPath), process.env["PATH"]].join(delimiter);
    const page = await readFile(join(root, "docs", "tour.md"), "utf8");
    const install = /```text\n([^]*?)\n```/.exec(page)?.[1] ?? "";
    const again = tourPage(install, await takeTour(folder, path));
    expect(withoutChance(again)).toEqual(withoutChance(page));
    expect(page).not.toMatch(/mdb_sa_sk_[A-Za-z0-9_-]{12,}/);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
