import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { createAbandonment } from "./abandonment.ts";
import { newHolder } from "./lock-holder.ts";

const elsewhere = JSON.stringify({ id: "a", pid: 1, machine: "elsewhere" });
const dead = spawnSync(process.execPath, ["--version"]).pid;

describe("whether a lock was left behind", () => {
  it.each([
    ["a living process of this machine", JSON.stringify(newHolder()), false],
    ["a dead process of this machine", JSON.stringify({ ...newHolder(), pid: dead }), true],
    [
      "a process of another machine with the same id",
      JSON.stringify({ id: "a", pid: dead, machine: "elsewhere" }),
      false,
    ],
    ["a half-written file", '{"id":', false],
    [
      "a process id that would name a whole group",
      JSON.stringify({ ...newHolder(), pid: -1 }),
      false,
    ],
  ])("knows at first sight: %s", (_, text, expected) => {
    expect(createAbandonment()({ text, beatAt: 1 }, 0)).toBe(expected);
  });

  it("believes a holder that shows signs of life, and no longer than a minute", () => {
    const isAbandoned = createAbandonment();
    const seconds = Array.from({ length: 61 }, (_, index) => index);
    const verdicts = seconds.map((at) => isAbandoned({ text: elsewhere, beatAt: at }, at * 1_000));
    expect(verdicts.indexOf(true)).toBe(60);
  });

  it("gives up a silent holder after five seconds", () => {
    const isAbandoned = createAbandonment();
    const verdicts = [0, 1_000, 4_999, 5_000].map((now) =>
      isAbandoned({ text: elsewhere, beatAt: 7 }, now),
    );
    expect(verdicts).toEqual([false, false, false, true]);
  });

  it("starts anew with every holder", () => {
    const isAbandoned = createAbandonment();
    isAbandoned({ text: elsewhere, beatAt: 7 }, 0);
    expect(isAbandoned({ text: `${elsewhere} `, beatAt: 7 }, 5_000)).toBe(false);
  });
});
