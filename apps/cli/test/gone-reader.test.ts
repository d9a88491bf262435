import { expect, test } from "vitest";
import { entryPoint, start } from "./run-built.ts";

const demo = "--demo --now 2026-11-22T09:00:00Z --platform atlas";
const create = `secrets create mdb_sa_id_69ddff01b548ea75c1c92f58 --hours 720 ${demo}`;

/** Runs a command line whose reader is gone before it prints; the exit code comes on stderr. */
async function runUnread(words: string, redirection: string): Promise<string> {
  const purser = `'${process.execPath}' '${entryPoint}' ${words}`;
  const line = `{ sleep 0.2; ${purser} ${redirection}; echo "code $?" >&3; } | true`;
  const { stderr } = await start("sh", ["-c", `{ ${line}; } 3>&2`]).finished;
  return stderr;
}

test("deletes a secret again that goes to a stdout nobody reads", async () => {
  const stderr = await runUnread(`${create} --to stdout`, "");
  expect(stderr).toContain("nobody reads it");
  expect(stderr).toContain("The new secret was deleted again");
  expect(stderr).toMatch(/code 3\n$/);
});

test("goes on with a change when nobody reads what it says of it", async () => {
  const stderr = await runUnread(`${create} --to exec:'cat >/dev/null'`, "2>&1");
  expect(stderr).toMatch(/code 0\n$/);
});
