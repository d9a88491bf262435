import { PassThrough } from "node:stream";
import { beforeAll, describe, expect, test } from "vitest";
import { listen, talk, type Talk } from "../../test/talk.ts";

/** A walk through everything that can be read. */
const walk = [
  "next, previous, 2, detail, 1, secrets, 1, roles, findings, 1, back, back, back, sa",
  "filter ledger, find restore, mark, sort, 2 desc, clear-filter, more, copy-as, 1, web",
  "raw-json, back, audit, 1, calendar, 1, log, 1, incomplete, orgs, 1, help, help mark",
  "palette, trace, back, where, quit",
].flatMap((lines) => lines.split(", "));

let walked: Talk;
beforeAll(async () => {
  walked = await talk(walk);
});

describe("through a pipe", () => {
  test("begins with what needs somebody, once it is read", () => {
    expect(walked.lines.slice(0, 3)).toEqual([
      "Purser, read-only, 2 connections.",
      "Type help and Enter for what can be typed, quit to leave.",
      "Reading.",
    ]);
    const read = walked.lines.findIndex((line) =>
      line.startsWith("All is read: 2 organizations, "),
    );
    expect(walked.lines[read + 1]).toMatch(/^today: \d+ things to look at\.$/);
    expect(walked.lines[read + 2]).toMatch(/^1: \d+ lose their last secret within 7 days/);
  });

  test("tells how far the reading is in percent", () => {
    expect(walked.lines).toContain("Reading, 75 %.");
  });

  test("says one sentence for a step", () => {
    expect(walked.lines.find((line) => line.startsWith("row 2 of "))).toMatch(
      /^row 2 of \d+: 15 lose their last secret within 30 days; first of them: /,
    );
  });

  test("tells an account as facts with labels", () => {
    expect(walked.lines).toContain("roles: ORG_MEMBER");
    expect(walked.lines.find((line) => line.startsWith("secrets: "))).toMatch(
      /^secrets: 1 of 2, expires in \d+ days$/,
    );
  });

  test("writes out what a screen would copy", () => {
    const at = walked.lines.indexOf("client ID:");
    expect(walked.lines[at + 1]).toMatch(/^mdb_sa_id_[0-9a-f]+$/);
  });

  test("writes lines alone: no byte clears, moves or colours", () => {
    expect(walked.bytes.length).toBeGreaterThan(5000);
    expect(walked.bytes).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
    expect(walked.bytes.endsWith("\n")).toBe(true);
  });
});

describe("the end", () => {
  test("comes when the person says so", () => {
    expect(walked.end).toEqual({ by: "person" });
    expect(walked.lines.at(-1)).toBe("Left.");
  });

  test("comes when the input ends", async () => {
    const { lines, end } = await talk([]);
    expect(end).toEqual({ by: "person" });
    expect(lines.at(-1)).toBe("Left.");
    expect(lines.some((line) => line.startsWith("today: "))).toBe(true);
  });

  test("comes with the second Ctrl-C, and the first one says so", async () => {
    const stdin = new PassThrough();
    const heard = listen(stdin, {});
    stdin.write("\u0003\n\u0003\n");
    const { lines } = await heard;
    expect(lines.some((line) => line.includes("Ctrl-C again quits"))).toBe(true);
    expect(lines.at(-1)).toBe("Left.");
  });

  test("comes with Ctrl-D", async () => {
    const stdin = new PassThrough();
    const heard = listen(stdin, {});
    stdin.write("\u0004\n");
    expect((await heard).end).toEqual({ by: "person" });
  });

  test("leaves nobody listening to signals", async () => {
    const before = process.listenerCount("SIGINT");
    await talk(["quit"]);
    expect(process.listenerCount("SIGINT")).toBe(before);
  });
});
