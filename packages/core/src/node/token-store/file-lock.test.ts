import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { systemClock, type Clock } from "../../clock.ts";
import { acquireFileLock } from "./file-lock.ts";

/** A second of this clock is five milliseconds. */
const fast: Clock = {
  now: () => performance.now() * 200,
  sleep: (milliseconds, signal) => systemClock.sleep(milliseconds / 200, signal),
};
const options = { clock: systemClock, random: Math.random };

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "purser-"));
  path = join(folder, "x.lock");
});

afterEach(() => rm(folder, { recursive: true }));

describe("a file lock", () => {
  it("lets one in at a time and leaves nothing behind", async () => {
    let inside = 0;
    let most = 0;
    const enter = async () => {
      const release = await acquireFileLock(path, options);
      most = Math.max(most, ++inside);
      await systemClock.sleep(2);
      inside--;
      await release();
    };
    await Promise.all(Array.from({ length: 10 }, enter));
    expect(most).toBe(1);
    expect(await readdir(folder)).toEqual([]);
  });

  it("keeps a holder that takes its time and beats", async () => {
    const clock = fast;
    const release = await acquireFileLock(path, { ...options, clock });
    let isOver = false;
    const other = acquireFileLock(path, { ...options, clock }).then((release) => {
      expect(isOver).toBe(true);
      return release();
    });
    // Twenty seconds of this clock, four times the silence after which a holder is given up.
    await systemClock.sleep(100);
    isOver = true;
    await release();
    await other;
  });

  it("takes over from a silent holder of another machine, within seconds", async () => {
    await writeFile(path, JSON.stringify({ id: "a", pid: 1, machine: "elsewhere" }));
    const since = fast.now();
    const release = await acquireFileLock(path, { ...options, clock: fast });
    expect(fast.now() - since).toBeGreaterThanOrEqual(5_000);
    await release();
    expect(await readdir(folder)).toEqual([]);
  });

  it("lets one in at a time when ten find the same lock left behind", async () => {
    await writeFile(path, "");
    let inside = 0;
    let most = 0;
    const enter = async () => {
      const release = await acquireFileLock(path, { ...options, clock: fast });
      most = Math.max(most, ++inside);
      await systemClock.sleep(2);
      inside--;
      await release();
    };
    await Promise.all(Array.from({ length: 10 }, enter));
    expect(most).toBe(1);
    expect(await readdir(folder)).toEqual([]);
  });

  it("leaves the lock alone that somebody else took over meanwhile", async () => {
    const release = await acquireFileLock(path, options);
    await writeFile(path, "theirs");
    await release();
    expect(await readFile(path, "utf8")).toBe("theirs");
  });

  it("rejects where no file can be made", async () => {
    const nowhere = join(folder, "nowhere", "x.lock");
    await expect(acquireFileLock(nowhere, options)).rejects.toThrow("ENOENT");
  });
});
