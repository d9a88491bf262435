import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { presets } from "../src/policy/policy.ts";
import { presetPolicy } from "../src/policy/preset-policy.ts";
import { rulesNotImplemented } from "../src/rules/not-implemented.ts";
import { rules } from "../src/rules/registry.ts";

const root = join(import.meta.dirname, "../../..");
const folder = join(import.meta.dirname, "../src/rules");

/** Files of the folder that are no rule. */
const others = new Set(["registry.ts", "not-implemented.ts"]);
const sources = readdirSync(folder).filter(
  (name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && !others.has(name),
);

/** Digits of the rules that every audit runs unless it is told otherwise. */
const core = [
  "101 102 104 106 108 109 110 111 112 113 114 115",
  "201 202 203 204 205 206 207 209",
  "301 302 303 304 305 306 307 308 309 311",
  "401 404 406 407 409",
  "501 502 503 504 505 506 507",
  "601 602 603 604 605 608 611",
  "701 702 704 707 709",
  "901",
].flatMap((row) => row.split(" "));

/** Where the data or the role does not exist on Cloud Manager; of the last three, the roles or the operations do not. */
const onlyAtlas = "104 106 109 111 308 309 311 409 501 508 604 605 606 707 116 609 610".split(" ");

/** Every rule that the catalogue has, in its order. */
const catalogue = [
  ...range(101, 117),
  ...range(201, 210),
  ...range(301, 312),
  ...range(401, 413),
  ...range(501, 510),
  ...range(601, 612),
  ...range(701, 710),
  ...range(901, 904),
];

describe("the registry", () => {
  test("has every file of the folder, and every rule a file that is named after it", () => {
    expect(rules.map(({ slug }) => `${slug}.ts`).toSorted()).toEqual(sources.toSorted());
  });

  test("names no rule twice", () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(new Set(rules.map(({ slug }) => slug)).size).toBe(rules.length);
    expect(new Set(rules.map(({ title }) => title)).size).toBe(rules.length);
  });

  test("is in the order of the numbers", () => {
    const ids = rules.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
  });

  test("holds the 55 core rules, and no other as one", () => {
    expect(core).toHaveLength(55);
    const marked = rules.filter(({ isCore }) => isCore).map(({ id }) => id);
    expect(marked.toSorted()).toEqual(core.map((digits) => `MSA${digits}`));
  });

  test("holds every rule of the catalogue, or the list of those that are not implemented does", () => {
    const known = [...rules, ...rulesNotImplemented].map(({ id }) => id);
    expect(known.toSorted()).toEqual(catalogue.map((number) => `MSA${number}`));
  });
});

describe("the presets", () => {
  test.each(presets)("turn on the core with %s, and everything with the strict ones", (preset) => {
    const ids = [...presetPolicy(preset).rules.keys()].toSorted();
    const all = rules.map(({ id }) => id).toSorted();
    const expected = preset === "strict" || preset === "pci" ? all : core.map((one) => `MSA${one}`);
    expect(ids).toEqual(expected);
  });
});

describe.each(rules.map((rule) => [rule.slug, rule] as const))("the rule %s", (slug, rule) => {
  test("has a test and a page", () => {
    expect(readFileSync(join(folder, `${slug}.test.ts`), "utf8")).toContain(rule.id);
    expect(readFileSync(join(root, `docs/rules/${slug}.md`), "utf8")).toContain(
      `# ${rule.title}\n`,
    );
  });

  test("has an ID, a slug and words", () => {
    expect(rule.id).toMatch(/^MSA\d{3}$/);
    expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(rule.title).toMatch(/^[^.]{5,80}$/);
    for (const text of [rule.why, rule.remediation]) expect(text).toMatch(/^[\s\S]{10,}[.)]$/);
    expect(`${rule.title} ${rule.why} ${rule.remediation}`).not.toMatch(/—|\s{2}/);
  });

  test("runs where its data exists", () => {
    const expected = onlyAtlas.includes(rule.id.slice(3)) ? ["atlas"] : ["atlas", "cloud-manager"];
    expect([...rule.platforms].toSorted()).toEqual(expected);
  });

  test("has thresholds that it may be set to, each with its source", () => {
    for (const threshold of Object.values(rule.thresholds)) {
      const { least, most, source, presets: own = {} } = threshold;
      expect(source.length).toBeGreaterThan(5);
      for (const value of [threshold.default, ...Object.values(own)]) {
        expect(value).toBeGreaterThanOrEqual(least);
        expect(value).toBeLessThanOrEqual(most);
      }
    }
  });

  test("maps to controls as their standards write them", () => {
    const forms = {
      owasp: /^NHI([1-9]|10)$/,
      nist: /^[A-Z]{2}-\d+(\(\d+\))*([a-z]|\([a-z]\))?$/,
      pci: /^\d+(\.\d+)*$/,
      iso: /^A\.\d+\.\d+$/,
      soc2: /^CC\d\.\d$/,
      cis: /^\d+\.\d+$/,
    };
    for (const [standard, form] of Object.entries(forms)) {
      const controls = rule.standards[standard as keyof typeof forms] ?? [];
      for (const control of controls) expect(control).toMatch(form);
      expect(new Set(controls).size).toBe(controls.length);
    }
  });
});

test("every path that the documents of the rules name exists", () => {
  const pages = readdirSync(join(root, "docs/rules"));
  expect(pages.length).toBeGreaterThan(rules.length);
  for (const page of pages) {
    const text = readFileSync(join(root, "docs/rules", page), "utf8");
    for (const [path] of text.matchAll(/\b(?:packages|docs|apps|spec)\/[\w./-]*\w/g)) {
      expect(existsSync(join(root, path)), `${page} names ${path}`).toBe(true);
    }
  }
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
