import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeSnapshotFile } from "@purser/inventory/node";
import { rules } from "@purser/policy-audit";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { changedRecords } from "./changed-records.ts";
import { runInMemory } from "./run-in-memory.ts";
import { tryWithoutKeys } from "./try-without-keys.ts";

const now = "2026-11-22T09:00:00Z";
const demo = ["--demo", "--now", now];
const owners = [
  "MSA101:mdb_sa_id_68511483b548ea75c1c92ec5",
  "MSA101:mdb_sa_id_6976f655b548ea75c1c92fad",
];

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "purser-documents-"));
  await runInMemory(["snapshot", at("now.ndjson"), ...demo, "--quiet"]);
  await writeSnapshotFile(at("changed.ndjson"), changedRecords(at("now.ndjson")));
  const atlas = [...demo, "--platform", "atlas", "--quiet"];
  await runInMemory(["snapshot", at("atlas.ndjson"), ...atlas]);
});
afterAll(() => rm(folder, { recursive: true }));

type Schema = {
  $defs: Record<
    string,
    { oneOf?: { properties: { kind: { enum?: string[]; const?: string } } }[] }
  >;
};

const names = ["explain", "rules", "plan", "simulate", "snapshot", "diff"] as const;
const schemas = new Map(names.map((name) => [name as string, readSchema(name)]));

function readSchema(name: string): Schema {
  const url = new URL(`../schemas/${name}.schema.json`, import.meta.url);
  return JSON.parse(readFileSync(url, "utf8")) as Schema;
}

function validator(name: string, definition?: string): ValidateFunction {
  const ajv = new Ajv2020({
    allowUnionTypes: true,
    formats: { "date-time": fullFormats["date-time"] },
  });
  const schema = schemas.get(name) ?? { $defs: {} };
  if (definition === undefined) return ajv.compile(schema);
  return ajv.compile({ $defs: schema.$defs, $ref: `#/$defs/${definition}` });
}

async function documentOf(...argv: string[]): Promise<unknown> {
  const { code, stdout, stderr } = await runInMemory(argv);
  expect({ code: [0, 3].includes(code), stderr }).toEqual({ code: true, stderr: "" });
  return JSON.parse(stdout) as unknown;
}

function expectValid(name: string, document: unknown): void {
  const validate = validator(name);
  expect(validate(document) ? [] : validate.errors).toEqual([]);
}

/** What documents may lack: keys that go with a kind, and what a thing does not have. */
const optional =
  /\.fix(es\[[^\]]*\])?\.(?!kind)|\.(subject|target)\.(?!orgId)|\.names\.(?!organization)|\.scope$|\.cause\.(status|errorCode|requiredRoles)$|\[unknown\]\.(clientId|projectId|ids)$/;

const documents: readonly [name: string, keys: number, line: () => string[]][] = [
  ["explain", 30, () => ["explain", "unused-45"]],
  ["rules", 35, () => ["rules"]],
  ["plan", 30, () => ["plan", ...demo]],
  ["simulate", 60, () => ["simulate", ...demo, ...owners.flatMap((one) => ["--apply", one])]],
  ["snapshot", 14, () => ["snapshot", at("again.ndjson"), ...demo]],
  ["diff", 60, () => ["diff", at("now.ndjson"), at("changed.ndjson")]],
];

test.each(documents)("prints %s --json of the published shape", async (name, keys, line) => {
  const document = await documentOf(...line(), "--json");
  expectValid(name, document);
  const validate = validator(name);
  const { needed, spared } = tryWithoutKeys(document, (value) => validate(value));
  expect(spared.filter((key) => !optional.test(key))).toEqual([]);
  expect(needed.length).toBeGreaterThan(keys);
});

test.each(["atlas", "cloud-manager"])("prints every document for %s alone", async (platform) => {
  const of = [...demo, "--platform", platform, "--json"];
  const owner = owners[platform === "atlas" ? 0 : 1] ?? "";
  expectValid("plan", await documentOf("plan", ...of));
  expectValid("simulate", await documentOf("simulate", ...of, "--apply", owner));
  expectValid("snapshot", await documentOf("snapshot", at("one.ndjson"), ...of));
});

test("explains every rule in the published shape, as the list of them does", async () => {
  const { rules: listed } = (await documentOf("rules", "--json", "--preset", "pci")) as {
    rules: { ruleId: string }[];
  };
  expect(listed.map(({ ruleId }) => ruleId)).toEqual(rules.map(({ id }) => id));
  const isValid = validator("explain");
  for (const { ruleId } of listed) {
    const explained = await documentOf("explain", ruleId, "--json", "--preset", "pci");
    expect([ruleId, isValid(explained)]).toEqual([ruleId, true]);
    expect(explained).toMatchObject({ ...listed.find((rule) => rule.ruleId === ruleId) });
  }
});

test.each([
  ["rules", "rule", () => ["rules"]],
  ["diff", "difference", () => ["diff", at("now.ndjson"), at("changed.ndjson")]],
])("prints %s --ndjson one %s per line", async (name, definition, line) => {
  const { stdout } = await runInMemory([...line(), "--ndjson"]);
  const validate = validator(name, definition);
  const lines = stdout.trimEnd().split("\n");
  expect(lines.length).toBeGreaterThan(10);
  for (const text of lines) expect([text, validate(JSON.parse(text))]).toEqual([text, true]);
  expect(validate({})).toBe(false);
});

test("knows every kind of difference", async () => {
  const told = new Set<string>();
  for (const [one, other] of [
    ["now", "changed"],
    ["changed", "now"],
    ["now", "atlas"],
    ["atlas", "now"],
  ] as const) {
    const document = await documentOf("diff", at(`${one}.ndjson`), at(`${other}.ndjson`), "--json");
    expectValid("diff", document);
    for (const { kind } of (document as { differences: { kind: string }[] }).differences) {
      told.add(kind);
    }
  }
  const known = (schemas.get("diff")?.$defs["difference"]?.oneOf ?? []).flatMap(
    ({ properties: { kind } }) => kind.enum ?? [kind.const],
  );
  expect(known.filter((kind) => !told.has(String(kind)))).toEqual([]);
});

test("says the same in every schema of what several documents share", () => {
  const shared = new Map<string, object>();
  const own = new Set(["organization", "account", "project"]);
  for (const schema of schemas.values()) {
    for (const [name, definition] of Object.entries(schema.$defs)) {
      if (own.has(name)) continue;
      expect([name, definition]).toEqual([name, shared.get(name) ?? definition]);
      shared.set(name, definition);
    }
  }
  expect(shared.size).toBeGreaterThan(20);
});
