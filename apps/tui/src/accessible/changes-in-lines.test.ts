import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { systemClock } from "@purser/core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createChangeWorld, type ChangeWorld } from "../../test/change-world.ts";
import { listen, talk, type Talk } from "../../test/talk.ts";

let folder: string;
let world: ChangeWorld;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "purser-lines-"));
  world = await createChangeWorld({ cwd: folder });
});
afterEach(async () => rm(folder, { recursive: true, force: true }));

function say(lines: readonly string[], write = true): Promise<Talk> {
  const { connections } = world.world;
  return talk(["sa", ...lines], { connections, write, cwd: folder });
}

const member = ["find contract-member"];

describe("what can be taken back", () => {
  test("asks yes or no, and undo takes it back", async () => {
    const before = world.writes.length;
    const description = ["describe", "something new", "yes", "undo"];
    const { lines } = await say([...member, ...description, "quit"]);
    expect(lines).toContain("Do it? yes or no.");
    expect(lines).toContain("Taken back");
    expect(world.writes.slice(before).map((one) => one.split(" ")[0])).toEqual(["PATCH", "PATCH"]);
  });

  test("is left by no, and by an empty line nothing is done", async () => {
    const { lines } = await say([...member, "describe", "something new", "", "no", "back", "quit"]);
    expect(lines).toContain("That is no answer here.");
    expect(world.writes).toEqual([]);
  });
});

describe("what cannot be taken back", () => {
  test("wants the name typed: anything else does nothing", async () => {
    const { lines } = await say([...member, "delete", "yes", "y", "", "contract", "back", "quit"]);
    expect(lines).toContain('To go on, type "contract-member"; back leaves.');
    expect(lines).toContain("That is something else.");
    expect(world.writes).toEqual([]);
  });

  test("is done once the name is typed, wrong ones before it or not", async () => {
    const { lines } = await say([...member, "delete", "contract", "contract-member", "quit"]);
    expect(world.writes.filter((one) => one.startsWith("DELETE "))).toHaveLength(1);
    expect(lines.some((line) => line.startsWith("Deleted"))).toBe(true);
  });

  test("is not done by lines that were typed ahead in a terminal", async () => {
    const stdin = Object.assign(new PassThrough(), { isTTY: true });
    const { connections } = world.world;
    const heard = listen(stdin, {
      connections,
      write: true,
      cwd: folder,
      clock: systemClock,
    });
    await new Promise((resolve) => void setTimeout(resolve, 500));
    stdin.write("sa\nfind contract-member\ndelete\ncontract-member\ncontract-member\n");
    await new Promise((resolve) => void setTimeout(resolve, 300));
    stdin.write("contract-member\n");
    await new Promise((resolve) => void setTimeout(resolve, 100));
    stdin.end();
    const { lines } = await heard;
    expect(lines).toContain(
      "That came before the question could be read. Read first, then answer.",
    );
    expect(world.writes).toEqual([]);
  });
});

describe("a new secret", () => {
  test("goes to a file, and is in nothing that is said", async () => {
    const answers = ["rotate", "file:new.secret", "yes"];
    const { bytes, lines } = await say([
      ...member,
      "go 1",
      "find contract-member",
      ...answers,
      "",
      "quit",
    ]);
    const secret = (await readFile(join(folder, "new.secret"), "utf8")).trim();
    expect(secret).toMatch(/^mdb_sa_sk_/);
    expect(bytes).not.toContain("mdb_sa_sk_");
    expect(lines).toContain("Do it? yes or no.");
  });

  test("is never shown, whoever asks for the screen", async () => {
    const answers = ["rotate", "screen", "", "back", "quit"];
    const { lines, bytes } = await say([...member, ...answers]);
    expect(lines.join("\n")).toMatch(/cannot show a secret/);
    expect(bytes).not.toContain("mdb_sa_sk_");
    expect(world.writes).toEqual([]);
  });
});

test("sends nothing while read-only, whatever is typed", async () => {
  const { lines } = await say(
    [...member, "delete", "contract-member", "rotate", "D", "quit"],
    false,
  );
  expect(lines.filter((line) => line.startsWith("Read-only: "))).toHaveLength(2);
  expect(world.writes).toEqual([]);
});
