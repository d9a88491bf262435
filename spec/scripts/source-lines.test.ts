import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bundleDocument, rootFiles } from "./bundle.ts";
import { pointerSegments } from "./json-pointer.ts";
import { sourceLines } from "./source-lines.ts";

const specFolder = join(import.meta.dirname, "..");
const library = join(import.meta.dirname, "fixtures");

describe("sourceLines", () => {
  it("follows inlined path items, components and siblings of references", async () => {
    const lines = await linesOf(library, "atlas");
    expect(lines["/paths/~1books~1{bookId}/x-alternate-paths"]).toEqual(
      written("atlas/openapi.yaml", "x-alternate-paths"),
    );
    expect(lines["/paths/~1books~1{bookId}/delete/operationId"]).toEqual(
      written("atlas/books.yaml", "operationId: deleteBook"),
    );
    expect(lines["/components/parameters/BookId/name"]).toEqual(
      written("atlas/books.yaml", "name: bookId"),
    );
    expect(lines["/components/schemas/Book/properties/pages/minimum"]).toEqual(
      written("schemas/book.yaml", "minimum: 1"),
    );
  });

  it.for(["atlas", "cloud-manager"] as const)(
    "names for every node of the %s document a line that has its key",
    async (platform) => {
      const lines = await linesOf(specFolder, platform);
      const texts = new Map<string, string[]>();
      const wrong = Object.entries(lines).filter(([pointer, { file, line }]) => {
        const text = texts.get(file) ?? readFileSync(join(specFolder, file), "utf8").split("\n");
        texts.set(file, text);
        const key = pointerSegments(pointer).at(-1) ?? "openapi";
        const isItem = /^\d+$/.test(key) || /^\/components(\/\w+)?$/.test(pointer);
        return !isItem && !text[line - 1]?.includes(key);
      });
      expect(wrong).toEqual([]);
      expect(Object.keys(lines).length).toBeGreaterThan(3000);
    },
  );

  it("refuses a document that its sources do not explain", async () => {
    const document = await bundleDocument(library, "atlas");
    document.paths["/nowhere"] = {};
    expect(() => sourceLines(document, rootFiles.atlas, readFrom(library))).toThrow(
      "no source was found for /paths/~1nowhere",
    );
  });
});

async function linesOf(folder: string, platform: "atlas" | "cloud-manager") {
  const document = await bundleDocument(folder, platform);
  return sourceLines(document, rootFiles[platform], readFrom(folder));
}

function readFrom(folder: string): (file: string) => string {
  return (file) => readFileSync(join(folder, file), "utf8");
}

/** Where a text of the library's sources stands. */
function written(file: string, text: string): { file: string; line: number } {
  const lines = readFrom(library)(file).split("\n");
  return { file, line: lines.findIndex((line) => line.includes(text)) + 1 };
}
