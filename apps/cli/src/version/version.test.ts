import { readFileSync } from "node:fs";
import { operations } from "@purser/spec";
import { Ajv2020 } from "ajv/dist/2020.js";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { expect, test } from "vitest";
import { runInMemory } from "../../test/run-in-memory.ts";
import { tryWithoutKeys } from "../../test/try-without-keys.ts";
import type { Versions } from "./versions.ts";

const schema = new URL("../../schemas/version.schema.json", import.meta.url);
const validate = new Ajv2020({ formats: { date: fullFormats.date } }).compile(
  JSON.parse(readFileSync(schema, "utf8")) as object,
);

test("prints every version as a document of the published shape", async () => {
  const { code, stdout, stderr } = await runInMemory(["--version", "--json"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const versions = JSON.parse(stdout) as Versions;
  expect(validate(versions) ? [] : validate.errors).toEqual([]);
  expect(tryWithoutKeys(versions, (value) => validate(value)).spared).toEqual([]);
  const [atlas, cloudManager] = versions.platforms;
  const spoken = new Set(Object.values(operations.atlas).flatMap(({ version }) => version ?? []));
  expect(new Set(atlas?.dated)).toEqual(spoken);
  expect(atlas?.api).toBe("v2");
  expect(cloudManager).toMatchObject({ api: "v1.0", dated: [] });
  expect(versions.packages.map(({ name }) => name)).toContain("@purser/core");
  expect(versions.packages.every(({ version }) => /^\d+\.\d+\.\d+/.test(version))).toBe(true);
});

test.each([
  ["--version", "--verbose"],
  ["--verbose", "-V"],
])("prints every version for people: %s %s", async (...argv) => {
  const { code, stdout, stderr } = await runInMemory(argv, { columns: 60 });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(
    /^purser \d.+\nNode \d.+\nAtlas API v2, \d+ operations, in the versions\n {2}20/,
  );
  expect(stdout).toContain("\nCloud Manager API v1.0, ");
  expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
});

test("prints the number alone beside any other word", async () => {
  for (const argv of [["--version"], ["-V", "--quiet"], ["audit", "--version"]]) {
    const { stdout, code } = await runInMemory(argv);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(code).toBe(0);
  }
});
