import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parsePolicy } from "./parse-policy.ts";
import { PolicyError } from "./policy-error.ts";

const example = readFileSync(
  join(import.meta.dirname, "../../../../docs/policy.example.yaml"),
  "utf8",
);

/** Reads a text, which either is a policy or has faults that stand within it. */
function readOrRefuse(text: string): "read" | "refused" {
  try {
    parsePolicy(text, { source: "p.yaml" });
    return "read";
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    const lines = text.split(/\r\n|\r|\n/).length;
    expect(error.faults.length).toBeGreaterThan(0);
    for (const { line, column, message } of error.faults) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(lines + 1);
      expect(column).toBeGreaterThanOrEqual(1);
      expect(message).not.toBe("");
    }
    return "refused";
  }
}

test("any text is read or refused with a place", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200, unit: "binary" }), (text) => {
      readOrRefuse(text);
    }),
    { numRuns: 200 },
  );
});

test("any JSON value under any key is read or refused with a place", () => {
  const sections = ["rules", "accounts", "suppressions", "roles", "environments", "naming", "x"];
  fc.assert(
    fc.property(fc.constantFrom(...sections), fc.json({ maxDepth: 4 }), (section, json) => {
      readOrRefuse(`schemaVersion: 1\n${section}: ${json}\n`);
    }),
    { numRuns: 200 },
  );
});

test("an example with a hole or a splinter in it is read or refused with a place", () => {
  const counts = { read: 0, refused: 0 };
  const at = fc.nat({ max: example.length });
  const splinter = fc.constantFrom("", "\n", ":", "- ", "{", "]", "'", "&a ", "*a", "!!x ", "0");
  fc.assert(
    fc.property(at, fc.nat({ max: 30 }), splinter, (start, length, inserted) => {
      const text = example.slice(0, start) + inserted + example.slice(start + length);
      counts[readOrRefuse(text)]++;
    }),
    { numRuns: 200 },
  );
  expect(counts.refused).toBeGreaterThan(30);
});

test("a message shows no control characters of a key", () => {
  try {
    parsePolicy('schemaVersion: 1\nroleTiers: { "\\e[31mX": 1 }\n', { source: "p.yaml" });
    expect.unreachable();
  } catch (error) {
    expect((error as Error).message).toBe(
      'p.yaml:2:14: roleTiers["\\u001b[31mX"] is no name of a role: capital letters, digits and _.',
    );
  }
});
