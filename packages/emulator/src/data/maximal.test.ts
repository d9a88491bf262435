import { expect, it } from "vitest";
import { createIdentifiers, seededRandom } from "../identifiers.ts";
import { createData } from "./create-data.ts";

const now = Date.parse("2026-11-22T09:00:00Z");

function build(name: string) {
  const random = seededRandom(4);
  return createData(name, { now, identifiers: createIdentifiers(random), random });
}

it("fills both organizations of the maximal data to the documented limits, and not beyond", () => {
  const { organizations } = build("maximal");
  expect(organizations).toHaveLength(2);
  for (const { accounts, projects } of organizations) {
    const all = [...accounts.values()];
    expect(all).toHaveLength(200);
    expect(projects.size).toBe(250);
    const entries = all.map(({ accessList }) => new Set(accessList.map((e) => e.cidrBlock)).size);
    expect(Math.max(...entries)).toBe(200);
    expect(entries.filter((count) => count === 200).length).toBeGreaterThan(10);
    expect(all.filter(({ assignments }) => assignments.size === 250).length).toBeGreaterThan(1);
    expect(all.filter(({ assignments }) => assignments.size >= 8).length).toBe(198);
    expect(all.filter(({ secrets }) => secrets.length === 2).length).toBe(198);
    expect(Math.max(...all.map(({ name }) => name.length))).toBe(64);
    expect(Math.max(...all.map(({ description }) => description.length))).toBe(250);
    const octets = all
      .flatMap(({ accessList }) => accessList)
      .flatMap((e) => e.cidrBlock.split(/[./]/));
    expect(octets.every((octet) => Number(octet) < 256)).toBe(true);
  }
});

it("builds fast enough to start with (measured, not judged)", () => {
  for (const name of ["demo", "maximal"]) {
    build(name);
    const start = performance.now();
    build(name);
    process.stdout.write(`${name}: ${(performance.now() - start).toFixed(1)} ms\n`);
  }
  expect(build("maximal").credentials).toHaveLength(6);
});
