import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { describe, expect, test } from "vitest";
import { readLines } from "./read-lines.ts";
import { runInMemory } from "./run-in-memory.ts";
import { tryWithoutKeys } from "./try-without-keys.ts";

const platforms = ["atlas", "cloud-manager"] as const;
const demo = ["--demo", "--now", "2026-11-22T09:00:00Z"];
const names = [...readLines.map(({ name }) => name), "token"];

type Schema = { $defs: Record<string, object> };

const schemas = new Map(
  names.map((name) => {
    const url = new URL(`../schemas/${name}.schema.json`, import.meta.url);
    return [name, JSON.parse(readFileSync(url, "utf8")) as Schema];
  }),
);

/** What `--ndjson` prints a line of. */
const lineOf: Readonly<Record<string, string>> = {
  orgs: "seenOrganization",
  projects: "project",
  "accounts-list": "account",
  "accounts-projects": "assignment",
  "secrets-list": "secret",
  "access-list": "entry",
};

function validator(name: string, definition?: string): ValidateFunction {
  const ajv = new Ajv2020({ formats: { "date-time": fullFormats["date-time"] } });
  const schema = schemas.get(name) ?? { $defs: {} };
  if (definition === undefined) return ajv.compile(schema);
  return ajv.compile({ $defs: schema.$defs, $ref: `#/$defs/${definition}` });
}

/** What documents may lack: what a thing does not have, and names and roles that could not be read. */
const optional =
  /\.(lastUsedAt|maskedSecretValue|description|createdAt|clusterCount|tags|ipAddress|lastUsedAddress)$|^organization\.name$|assignments\[\]\.(name|roles)$/;

describe.each(platforms)("for %s", (platform) => {
  const argv = (words: readonly string[]) => [...words, ...demo, "--platform", platform];

  test.each(readLines)("prints $name --json of the published shape", async (line) => {
    const { code, stdout, stderr } = await runInMemory([...argv(line.words(platform)), "--json"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const document = JSON.parse(stdout) as Record<string, unknown>;
    const validate = validator(line.name);
    expect(validate(document) ? [] : validate.errors).toEqual([]);
    if (line.items !== undefined) expect(document[line.items]).not.toEqual([]);
    const { needed, spared } = tryWithoutKeys(document, (value) => validate(value));
    expect(spared.filter((key) => !optional.test(key))).toEqual([]);
    expect(needed.length).toBeGreaterThan(4);
  });

  test.each(readLines.filter(({ items }) => items !== undefined))(
    "prints $name --ndjson one per line, the same as in --json",
    async ({ name, items = "", words }) => {
      const { code, stdout, stderr } = await runInMemory([...argv(words(platform)), "--ndjson"]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      const validate = validator(name, lineOf[name]);
      const lines = stdout
        .trimEnd()
        .split("\n")
        .map((text) => JSON.parse(text) as object);
      for (const item of lines) expect([item, validate(item)]).toEqual([item, true]);
      expect(validate({})).toBe(false);
      const json = await runInMemory([...argv(words(platform)), "--json"]);
      const listed = (JSON.parse(json.stdout) as Record<string, object[]>)[items] ?? [];
      expect(listed).toMatchObject(lines);
    },
  );

  test.each([[[]], [["--revoke"]]])(
    "prints token %j --json of the published shape",
    async (more) => {
      const { code, stdout } = await runInMemory([...argv(["token", ...more]), "--json"]);
      expect(code).toBe(0);
      const validate = validator("token");
      const document: unknown = JSON.parse(stdout);
      expect(validate(document) ? [] : validate.errors).toEqual([]);
      expect(tryWithoutKeys(document, (value) => validate(value)).spared).toEqual([]);
    },
  );
});

test("says the same in every schema of what several documents share", () => {
  const shared = new Map<string, object>();
  let uses = 0;
  for (const schema of schemas.values()) {
    for (const [name, definition] of Object.entries(schema.$defs)) {
      expect([name, definition]).toEqual([name, shared.get(name) ?? definition]);
      if (shared.has(name)) uses++;
      shared.set(name, definition);
    }
  }
  expect(uses).toBeGreaterThan(15);
});
