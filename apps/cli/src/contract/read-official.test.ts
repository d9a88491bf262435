import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readOfficial } from "./read-official.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "purser-official-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function written(text: string): Promise<string> {
  const path = join(folder, "official.json");
  await writeFile(path, text);
  return path;
}

test("reads a document, or none where none is named", async () => {
  expect(await readOfficial(await written('{"openapi":"3.0.1","paths":{}}'))).toEqual({
    openapi: "3.0.1",
    paths: {},
  });
  expect(await readOfficial(undefined)).toBeUndefined();
});

test.each(["", "openapi: 3.0.1", "{}", "null", "[]", '{"paths":null}'])(
  "refuses %j",
  async (text) => {
    await expect(readOfficial(await written(text))).rejects.toThrow("is no OpenAPI document");
  },
);

test("refuses a file that is not there", async () => {
  await expect(readOfficial(join(folder, "nowhere.json"))).rejects.toThrow("cannot be read");
});
