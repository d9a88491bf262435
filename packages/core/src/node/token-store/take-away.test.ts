import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { guardOf, takeAway } from "./take-away.ts";

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "purser-"));
  path = join(folder, "x.lock");
});

afterEach(() => rm(folder, { recursive: true }));

const never = () => false;
const always = () => true;

describe("taking away a lock that was left behind", () => {
  it("removes the lock it was told of, and its guard", async () => {
    await writeFile(path, "dead");
    await takeAway(path, "dead", never);
    expect(await readdir(folder)).toEqual([]);
  });

  it("leaves the lock of whoever was quicker", async () => {
    await writeFile(path, "quicker");
    await takeAway(path, "dead", never);
    expect(await readFile(path, "utf8")).toBe("quicker");
    expect(await readdir(folder)).toEqual(["x.lock"]);
  });

  it("leaves everything to somebody else who is at it", async () => {
    await writeFile(path, "dead");
    await writeFile(guardOf(path, "dead"), "another");
    await takeAway(path, "dead", never);
    expect(await readdir(folder)).toHaveLength(2);
  });

  it("removes the guard of somebody who was killed at it, so that the next attempt succeeds", async () => {
    await writeFile(path, "dead");
    await writeFile(guardOf(path, "dead"), "dead too");
    await takeAway(path, "dead", always);
    expect(await readdir(folder)).toEqual(["x.lock"]);
    await takeAway(path, "dead", always);
    expect(await readdir(folder)).toEqual([]);
  });
});
