import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { cellWidth } from "../../src/text/cell-width.ts";
import { repositoryRoot } from "../documents/document-files.ts";
import { captureSizes, takeCaptures } from "./take-captures.ts";
import { stops } from "./stops.ts";

let pages: Map<string, string>;
beforeAll(async () => {
  pages = await takeCaptures();
});

describe.each(captureSizes)("the tour at $columns×$rows", ({ columns, rows }) => {
  const path = `docs/terminal-browser/${columns}x${rows}.md`;

  test("is what the screens are today; `pnpm generate` writes it", () => {
    expect(readFileSync(join(repositoryRoot, path), "utf8")).toBe(pages.get(path));
  });

  test("has every stop, each a whole screen", () => {
    const screens = [...(pages.get(path) ?? "").matchAll(/```text\n([^]*?)\n```/g)];
    expect(screens).toHaveLength(stops.length);
    for (const [, screen = ""] of screens) {
      const lines = screen.split("\n");
      expect(lines).toHaveLength(rows);
      expect(Math.max(...lines.map(cellWidth))).toBeLessThanOrEqual(columns);
    }
  });

  test("shows no secret", () => {
    expect(pages.get(path)).not.toMatch(/mdb_sa_sk_/);
  });
});
