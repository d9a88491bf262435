import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parseDocument } from "yaml";
import { describe, expect, test } from "vitest";
import { parsePolicy } from "../../src/policy/parse-policy.ts";
import { rules } from "../../src/rules/registry.ts";
import { documentFiles } from "./document-files.ts";
import { markdownTable } from "./markdown-table.ts";

const root = join(import.meta.dirname, "../../../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const files = documentFiles();

describe("committed documents", () => {
  test("have no page of a rule that is gone", () => {
    const pages = readdirSync(join(root, "docs/rules")).map((name) => `docs/rules/${name}`);
    expect(pages.filter((page) => !files.has(page))).toEqual([]);
  });

  test("link to files that exist", () => {
    const pages = [...files].filter(([path]) => path.startsWith("docs/rules/"));
    const links = pages.flatMap(([path, text]) =>
      [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, target = ""]) => join(path, "..", target)),
    );
    expect(links.length).toBeGreaterThan(rules.length);
    for (const link of links)
      expect(files.has(link) || existsSync(join(root, link)), link).toBe(true);
  });

  test.each(rules.map(({ slug }) => slug))("show for %s what a policy file may say", (slug) => {
    const [, yaml = ""] =
      /```yaml\n([\s\S]*?)```/.exec(files.get(`docs/rules/${slug}.md`) ?? "") ?? [];
    const { rules: settings } = parsePolicy(`schemaVersion: 1\n${yaml}`, { source: slug });
    const rule = rules.find((one) => one.slug === slug);
    expect(Object.keys(settings.get(rule?.id ?? "")?.thresholds ?? {})).toEqual(
      Object.keys(rule?.thresholds ?? {}),
    );
  });
});

describe("the schema of policy files", () => {
  const schema = JSON.parse(read("packages/policy-audit/schemas/policy.schema.json")) as object;
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(
    schema,
  );
  const check = (yaml: string): boolean => validate(parseDocument(yaml).toJS());

  test.each([
    ["schemaVersion: 1", true],
    ["schemaVersion: 2", false],
    ["schemaVersion: 1\nrules: { unused-45: { days: 30 } }", true],
    ["schemaVersion: 1\nrules: { MSA202: off }", true],
    ["schemaVersion: 1\nrules: { unused-45: { days: 0 } }", false],
    ["schemaVersion: 1\nrules: { unsued-45: off }", false],
    ["schemaVersion: 1\nsuppressions:", true],
    [
      "schemaVersion: 1\nsuppressions: [{ rule: org-owner, reason: r, owner: o, expires: 2027-01-01 }]",
      true,
    ],
    ["schemaVersion: 1\nsuppressions: [{ rule: org-owner, owner: o, expires: 2027-01-01 }]", false],
    ["schemaVersion: 1\nowner: x", false],
  ])("judges %j as the reader does: %j", (yaml, isRight) => {
    expect(check(yaml)).toBe(isRight);
    const parse = () => parsePolicy(yaml, { source: "p.yaml" });
    if (isRight) expect(parse()).toBeDefined();
    else expect(parse).toThrow("p.yaml:");
  });

  test("takes the example, as the reader does", () => {
    const example = read("docs/policy.example.yaml");
    expect(check(example), JSON.stringify(validate.errors)).toBe(true);
    const policy = parsePolicy(example, { source: "docs/policy.example.yaml" });
    const sections = Object.keys((schema as { properties: object }).properties);
    for (const section of sections)
      expect(example, section).toMatch(new RegExp(`^${section}:`, "m"));
    expect(policy.suppressions.every(({ untilEnd }) => untilEnd > 0)).toBe(true);
    const [, path = ""] = /\$schema=(\S+)/.exec(example) ?? [];
    expect(existsSync(join(root, "docs", path))).toBe(true);
  });
});

test("pads the columns of a table, and keeps a bar within its cell", () => {
  expect(markdownTable(["a", "long"], [["x|y", "é"]])).toBe(
    "| a    | long |\n| ---- | ---- |\n| x\\|y | é    |\n",
  );
});
