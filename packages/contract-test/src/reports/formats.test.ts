import { readFileSync } from "node:fs";
import { junitFaults } from "@purser/testing/junit-faults";
import { sarifFaults } from "@purser/testing/sarif-faults";
import { beforeAll, describe, expect, test } from "vitest";
import { evidenceOf } from "../../test/evidence-world.ts";
import { verifyEvents } from "../evidence/verify-events.ts";
import { evidenceFormats, type Evidence, type EvidenceFormat } from "./formats.ts";

const left = "mdb_sa_id_00112233445566778899aabb";
const root = new URL("../../../../", import.meta.url);
let clean: Evidence;
let broken: Evidence;

beforeAll(async () => {
  clean = (await evidenceOf()).evidence;
  broken = (
    await evidenceOf({
      faults: ["body-name-null", "body-undocumented-property", "status-create-200"],
      change: (report) => ({
        ...report,
        leftovers: [left],
        cleanup: { ...report.cleanup, left: 1 },
      }),
    })
  ).evidence;
});

const text = (format: EvidenceFormat, evidence = broken) =>
  evidenceFormats[format].render(evidence);
const parsed = (format: EvidenceFormat): unknown => JSON.parse(text(format));

test("a clean run has nothing to find", () => {
  expect(clean.dossier.findings).toEqual([]);
  expect(text("html", clean)).toContain("Nobody: no violation, no drift.");
});

test.each(Object.keys(evidenceFormats) as EvidenceFormat[])(
  "%s names what was left behind",
  (format) => {
    expect(text(format)).toContain(left);
    expect(text(format, clean)).not.toContain(left);
  },
);

describe("JUnit", () => {
  test("keeps a schema of JUnit", async () => {
    expect(await junitFaults(text("junit"))).toEqual([]);
    expect(await junitFaults(text("junit", clean))).toEqual([]);
  });

  test("has a failure for each violation, and an error for what was left behind", () => {
    const count = (element: string) => text("junit").split(`<${element} `).length - 1;
    expect(count("failure")).toBe(broken.dossier.report.summary.violation);
    expect(count("error")).toBe(broken.dossier.report.summary.inconclusive + 1);
  });
});

describe("SARIF", () => {
  test("keeps the schema of SARIF 2.1.0", () => {
    expect(sarifFaults(parsed("sarif"))).toEqual([]);
    expect(sarifFaults(JSON.parse(text("sarif", clean)))).toEqual([]);
  });

  test("points at the lines of the spec that are broken", () => {
    const { runs } = parsed("sarif") as {
      runs: {
        results: {
          ruleId: string;
          properties: { pointer: string };
          locations: {
            physicalLocation: {
              artifactLocation: { uri: string };
              region: { startLine: number };
            };
          }[];
        }[];
      }[];
    };
    const results = runs[0]?.results ?? [];
    expect(results.length).toBe(broken.dossier.findings.length);
    const ofName = results.find(({ properties }) => properties.pointer.endsWith("/type"));
    const [location] = ofName?.locations ?? [];
    const uri = location?.physicalLocation.artifactLocation.uri ?? "";
    const line = location?.physicalLocation.region.startLine ?? 0;
    const source = readFileSync(new URL(uri, root), "utf8").split("\n");
    expect(source[line - 1]).toContain("type: string");
  });
});

describe("HAR", () => {
  test("has an entry for each exchange, by number, with check, operation and verdict", () => {
    const { log } = parsed("har") as {
      log: {
        version: string;
        entries: { _number: number; _checkId: string; _operationId?: string; _verdict?: string }[];
      };
    };
    expect(log.version).toBe("1.2");
    expect(log.entries.map(({ _number }) => _number)).toEqual(
      broken.run.exchanges.map(({ number }) => number),
    );
    const finding = broken.dossier.findings.find(({ checkId }) => checkId === "R-STATUS");
    expect(log.entries[(finding?.harEntry ?? 0) - 1]).toMatchObject({
      _operationId: "createOrgServiceAccount",
      _verdict: "violation",
    });
  });
});

test("the events are one whole chain", () => {
  expect(verifyEvents(text("events"))).toMatchObject({ state: "whole" });
});

test("CTRF counts what it lists", () => {
  const { results } = parsed("ctrf") as {
    results: { tests: { status: string }[]; summary: Record<string, number> };
  };
  const failed = results.tests.filter(({ status }) => status === "failed").length;
  expect(failed).toBe(results.summary["failed"]);
  expect(failed).toBe(broken.dossier.report.summary.violation);
  expect(results.summary["tests"]).toBe(results.tests.length);
});

test("drift tells who must move, and in which class", () => {
  const { drifts } = parsed("drift") as { drifts: { class: string; whoMustMove: string }[] };
  expect(new Set(drifts.map((each) => each.class))).toEqual(
    new Set(["behaviour", "service-wider"]),
  );
  expect(new Set(drifts.map(({ whoMustMove }) => whoMustMove))).toEqual(new Set(["endpoint"]));
});

test("every finding has all it takes to act on it", () => {
  for (const finding of broken.dossier.findings) {
    expect(finding.place?.file).toMatch(/^spec\/.*\.yaml$/);
    expect(finding.curl).toMatch(/\$TOKEN"/);
    expect(finding.move.why).not.toBe("");
    expect(text("markdown")).toContain(finding.place?.file);
  }
});
