import { beforeAll, describe, expect, it } from "vitest";
import { measureBundle, type BundleSizes } from "./measure-bundle.ts";
import { measureByEsbuild } from "./measure-by-esbuild.ts";

/** Bytes, minified and through gzip. */
const mostBeforeFirstCall = 15_000;
const mostForFirstGet = 30_000;

let sizes: BundleSizes;

beforeAll(async () => {
  sizes = await measureBundle();
  const { beforeFirstCall, later, firstGet } = sizes;
  console.log("@purser/core, bytes minified and gzipped");
  const loads = [beforeFirstCall, ...later, ...firstGet, ...(await measureByEsbuild())];
  for (const { name, minified, gzipped } of loads) {
    console.log(`${String(minified).padStart(8)} ${String(gzipped).padStart(7)}  ${name}`);
  }
});

describe("the bundle for browsers", () => {
  it("loads at most 15 kB before the first call", () => {
    expect(sizes.beforeFirstCall.gzipped).toBeLessThanOrEqual(mostBeforeFirstCall);
  });

  it("has loaded at most 30 kB when a first GET is answered, whatever the platform", () => {
    expect(sizes.firstGet).toHaveLength(2);
    for (const { gzipped } of sizes.firstGet) expect(gzipped).toBeLessThanOrEqual(mostForFirstGet);
  });

  it("imports nothing of Node's, in no file", () => {
    expect(sizes.modules.length).toBeGreaterThan(100);
    expect(sizes.external).toEqual([]);
    expect(sizes.modules.filter((module) => module.includes("src/node/"))).toEqual([]);
  });

  it("leaves for later what makes calls", () => {
    const { modules } = sizes.beforeFirstCall;
    const lazy = /src\/(auth\/bearer|client\/engine|fetch\/with-|generated\/[\w-]+-recognizers)/;
    expect(modules).toContain("src/client/connect.ts");
    expect(modules.filter((module) => lazy.test(module))).toEqual([]);
  });

  it("leaves zod and what reads refusals to the calls that need them", () => {
    const rare =
      /\/(zod|@noble\/hashes|openapi-fetch)\/|src\/(refusals\/refusals|creation\/creation)\./;
    for (const { modules } of sizes.firstGet) {
      expect(modules).toContain("src/client/engine.ts");
      expect(modules.filter((module) => rare.test(module))).toEqual([]);
    }
  });
});
