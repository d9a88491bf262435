import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { entryPoint, start } from "./run-built.ts";

const demo = "accounts list --demo --now 2026-11-22T09:00:00Z";

/** Runs the built command in a pseudo-terminal of a width, by the `script` that every Debian and macOS has. */
async function runInTerminal(
  words: string,
  columns: number,
  env = {},
): Promise<{ code: number | null; text: string }> {
  const line = `stty cols ${columns} rows 40 && '${process.execPath}' '${entryPoint}' ${words}`;
  const args =
    process.platform === "darwin"
      ? ["-q", "/dev/null", "sh", "-c", line]
      : ["--quiet", "--return", "--command", line, "/dev/null"];
  const { code, stdout } = await start("script", args, {
    env: { TERM: "xterm-256color", ...env },
  }).finished;
  return { code, text: stdout.replaceAll("\r\n", "\n") };
}

test.each([80, 100, 160])("fits a table into a terminal of %i columns", async (columns) => {
  const { code, text } = await runInTerminal(demo, columns);
  expect(code).toBe(0);
  expect(text).toContain("\u001B[1mNAME\u001B[22m");
  const lines = stripVTControlCharacters(text).split("\n");
  const table = lines.slice(
    0,
    lines.findIndex((line) => /^\d+ service accounts/.test(line)),
  );
  expect(table.length).toBeGreaterThan(40);
  expect(Math.max(...table.map((line) => line.length))).toBeLessThanOrEqual(columns);
  expect(table.filter((line) => /mdb_sa_id_[a-f0-9]{24} /.test(line)).length).toBeGreaterThan(40);
  expect(table.filter((line) => line.startsWith("NAME "))).toHaveLength(2);
  if (columns === 100) console.log(`\n${lines.slice(0, 8).join("\n")}\n…`);
});

test("says which columns a narrow terminal has no room for", async () => {
  const { text } = await runInTerminal(demo, 80);
  expect(text).toMatch(/No room here for .*LAST USED.*: widen the terminal, or use --json\./);
});

test.each([
  ["--no-color", {}, `${demo} --no-color`],
  ["NO_COLOR", { NO_COLOR: "1" }, demo],
])("prints no control codes with %s", async (_what, env, words) => {
  const { code, text } = await runInTerminal(words, 100, env);
  expect(code).toBe(0);
  expect(text).not.toContain("\u001B");
});
