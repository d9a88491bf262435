import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formatNames } from "../src/arguments/parse-report-output.ts";
import { exitCode } from "../src/errors/exit-code.ts";
import { commandWords } from "./command-words.ts";

const url = new URL("../README.md", import.meta.url);
const readme = readFileSync(url, "utf8");

/** The first cells of the table whose first heading is this. */
function firstCells(heading: string): string[] {
  const rows = readme.slice(readme.indexOf(`\n| ${heading} `)).split("\n\n")[0] ?? "";
  const cells = rows
    .trim()
    .split("\n")
    .map((row) => row.split("|")[1]?.trim().replaceAll("`", "") ?? "");
  return cells.slice(2);
}

test("lists every command, and no other", () => {
  expect(firstCells("command").toSorted()).toEqual(commandWords.toSorted());
});

test("lists every exit code and every format", () => {
  const codes = Object.values(exitCode).map(String);
  expect(firstCells("code").toSorted()).toEqual(codes.toSorted());
  expect(firstCells("format")).toEqual(formatNames);
});

test("links to nothing that is not there", () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = ""]) => path);
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((path) => !existsSync(new URL(path, url)))).toEqual([]);
});
