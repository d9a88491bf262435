import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { systemClock } from "@purser/core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { filterFile } from "./filter-file.ts";
import { parseFilters } from "./parse-filters.ts";
import { isFilterName, type SavedFilter } from "./saved-filter.ts";

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "purser-filters-")), "purser");
});
afterEach(async () => rm(join(folder, ".."), { recursive: true }));

const weekly: SavedFilter = {
  name: "weekly-review",
  screen: "accounts",
  filter: 'expires:<30d !"break glass"',
  sort: { column: "expires", isDescending: false },
};
const owners: SavedFilter = { name: "owners", screen: "accounts", filter: "role:org_owner" };

test("finds nothing where nothing was kept, and makes nothing", async () => {
  const file = filterFile(folder, systemClock);
  expect(await file.read()).toEqual({ filters: [], problem: undefined });
  await expect(readdir(folder)).rejects.toThrow("ENOENT");
});

test("keeps filters by name, for whoever opens the file next", async () => {
  await filterFile(folder, systemClock).keep(weekly);
  await filterFile(folder, systemClock).keep(owners);
  const file = filterFile(folder, systemClock);
  expect(await file.read()).toEqual({ filters: [owners, weekly], problem: undefined });
  await file.keep({ ...owners, filter: "role:owner" });
  await file.forget("weekly-review");
  expect(await file.read()).toEqual({
    filters: [{ ...owners, filter: "role:owner" }],
    problem: undefined,
  });
});

test("leaves the file to its user alone, and nothing beside it", async () => {
  await filterFile(folder, systemClock).keep(owners);
  expect(await readdir(folder)).toEqual(["filters.json"]);
  expect((await stat(join(folder, "filters.json"))).mode & 0o777).toBe(0o600);
});

test("loses nothing of two browsers that save at once", async () => {
  const names = Array.from({ length: 8 }, (_, index) => `filter-${index}`);
  await Promise.all(names.map((name) => filterFile(folder, systemClock).keep({ ...owners, name })));
  const { filters } = await filterFile(folder, systemClock).read();
  expect(filters.map(({ name }) => name)).toEqual(names);
});

test.each<[string, string, string]>([
  ["no JSON", "{", "it is no JSON"],
  ["another version", '{"version":2,"filters":[]}', "no filters of this version"],
  ["something else", "[]", "no filters of this version"],
  ["null", "null", "no filters of this version"],
  [
    "a filter that is none",
    '{"version":1,"filters":[{"name":"a b","screen":"accounts","filter":""},{"name":"a"},null]}',
    "3 of its filters cannot be read",
  ],
  [
    "a sort that is none",
    '{"version":1,"filters":[{"name":"a","screen":"accounts","filter":"","sort":{"column":1}}]}',
    "1 of its filters cannot be read",
  ],
])("says what is wrong with %s, and leaves it as it is", async (_, text, problem) => {
  expect(parseFilters(text).problem).toContain(problem);
  const file = filterFile(folder, systemClock);
  await file.keep(owners);
  const path = join(folder, "filters.json");
  await writeFile(path, text);
  expect((await file.read()).problem).toContain(problem);
  await expect(file.keep(weekly)).rejects.toThrow("for this session only");
  expect(await readFile(path, "utf8")).toBe(text);
});

test("reads no file that others could have put there", async () => {
  const file = filterFile(folder, systemClock);
  await file.keep(owners);
  const path = join(folder, "filters.json");
  await writeFile(join(folder, "other"), await readFile(path));
  await rm(path);
  await symlink(join(folder, "other"), path);
  expect((await file.read()).problem).toContain("symbolic link");
});

test.each<[string, boolean]>([
  ["weekly-review", true],
  ["prod.1_x", true],
  ["été", true],
  ["save", false],
  ["forget", false],
  ["", false],
  ["-a", false],
  ["a b", false],
  ["a\u001B[31m", false],
  ["x".repeat(41), false],
])("takes %j for a name: %s", (name, isName) => {
  expect(isFilterName(name)).toBe(isName);
});
