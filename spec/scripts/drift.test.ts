import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { driftOf } from "./drift.ts";
import { generatedFiles } from "./generated-files.ts";

const specFolder = join(import.meta.dirname, "..");
const repository = join(specFolder, "..");
const copies: string[] = [];

afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true });
});

describe("the committed files", () => {
  it("are what the documents generate today", async () => {
    const files = await generatedFiles(specFolder);
    expect(files.size).toBe(10);
    expect(driftOf(files, readCommitted)).toEqual([]);
  }, 60_000);

  it("are out of date as soon as a maxLength changes, which no type shows", async () => {
    const copy = copyOfSpec();
    const file = join(copy, "atlas/schemas/service-account-requests.yaml");
    const changed = readFileSync(file, "utf8").replace(/maxLength: \d+/, "maxLength: 4711");
    writeFileSync(file, changed);
    const files = await generatedFiles(copy);
    expect(driftOf(files, readCommitted).map(({ path }) => path)).toEqual([
      "spec/generated/atlas.json",
      "spec/generated/atlas.ts",
      "packages/core/src/generated/atlas.ts",
      "packages/core/src/generated/atlas-operations.ts",
      "spec/generated/operations.ts",
    ]);
    expect(withoutHash(files.get("spec/generated/atlas.ts"))).toBe(
      withoutHash(readCommitted("spec/generated/atlas.ts")),
    );
    expect(files.get("packages/core/src/generated/atlas.ts")).toContain("z.maxLength(4711)");
  }, 60_000);

  it("are out of date as soon as a line moves", async () => {
    const copy = copyOfSpec();
    const file = join(copy, "atlas/openapi.yaml");
    writeFileSync(file, `# One more line.\n${readFileSync(file, "utf8")}`);
    const drifts = driftOf(await generatedFiles(copy), readCommitted);
    expect(drifts.map(({ path }) => path)).toEqual(["spec/generated/lines.json"]);
  }, 60_000);
});

describe("driftOf", () => {
  it("names the first line that differs", () => {
    const generated = new Map([["a.ts", "one\ntwo\nthree\n"]]);
    expect(driftOf(generated, () => "one\n2\n3\n")).toEqual([
      { path: "a.ts", line: 2, committed: "2", generated: "two" },
    ]);
  });

  it("names the line after the end of a shorter file", () => {
    const generated = new Map([["a.ts", "one\ntwo"]]);
    expect(driftOf(generated, () => "one")).toEqual([
      { path: "a.ts", line: 2, committed: "(nothing)", generated: "two" },
    ]);
  });

  it("reports a file that was never written", () => {
    const generated = new Map([["a.ts", "one\n"]]);
    expect(driftOf(generated, () => undefined)).toMatchObject([{ path: "a.ts", line: 1 }]);
  });
});

function readCommitted(path: string): string {
  return readFileSync(join(repository, path), "utf8");
}

function copyOfSpec(): string {
  const copy = mkdtempSync(join(tmpdir(), "spec-"));
  copies.push(copy);
  for (const folder of ["atlas", "cloud-manager", "schemas"]) {
    cpSync(join(specFolder, folder), join(copy, folder), { recursive: true });
  }
  return copy;
}

function withoutHash(text: string | undefined): string | undefined {
  return text?.replace(/^\/\/ SHA-256 .*$/m, "");
}
