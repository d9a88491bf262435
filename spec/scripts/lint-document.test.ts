import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { lintDocument } from "./lint-document.ts";

const specFolder = join(import.meta.dirname, "..");
const copies: string[] = [];

afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true });
});

describe("lintDocument", () => {
  it.for(["atlas", "cloud-manager"] as const)(
    "finds nothing in the %s document",
    async (platform) => {
      const { operations, schemas, problems } = await lintDocument(specFolder, platform);
      expect(problems).toEqual([]);
      expect(operations).toBeGreaterThanOrEqual(30);
      expect(schemas).toBeGreaterThan(200);
    },
  );

  it.for([
    ["atlas/books.yaml", "operationId: listBooks", "", "has no operationId"],
    ["atlas/books.yaml", "operationId: listBooks", "operationId: deleteBook", "another operation"],
    ["atlas/books.yaml", "x-required-roles: [READER]", "", "neither x-required-roles"],
    ["atlas/books.yaml", "x-rate-limit-set: books", "", "has no x-rate-limit-set"],
    ["atlas/books.yaml", "x-rate-limit-set: books", "x-rate-limit-set: b", "rate-limit set b"],
    ["atlas/books.yaml", "security: [{ Bearer: [] }]", "", "has no security"],
    ["schemas/book.yaml", '{24}$"', '{24}"', "not anchored"],
    ["schemas/book.yaml", '"^[0-9a-f]{24}$"', '"^[0-9]|[a-f]$"', "not anchored"],
    ["schemas/book.yaml", '"^[0-9a-f]{24}$"', '"^(?!a)[0-9a-f]+$"', "looks around"],
    ["schemas/book.yaml", '"^[0-9a-f]{24}$"', '"^\\\\_$"', "no Unicode one"],
    ["schemas/book.yaml", "exclusiveMinimum", "multipleOf", "the keyword multipleOf"],
    ["schemas/book.yaml", "format: date-time", "format: date", "the format date "],
  ] as const)("finds in %s what is wrong with %s become %s", async ([file, from, to, message]) => {
    const copy = mkdtempSync(join(tmpdir(), "spec-"));
    copies.push(copy);
    cpSync(join(import.meta.dirname, "fixtures"), copy, { recursive: true });
    const path = join(copy, file);
    const text = readFileSync(path, "utf8");
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
    const { problems } = await lintDocument(copy, "atlas");
    expect(problems.join("\n")).toContain(message);
  });

  it("passes on what Redocly finds", async () => {
    const { problems } = await lintDocument(join(import.meta.dirname, "fixtures"), "atlas");
    expect(problems.join("\n")).toContain("(operation-4xx-response)");
  });
});
