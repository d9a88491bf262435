import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { changeLines } from "../../test/change-lines.ts";
import { createChangeWorld } from "../../test/change-world.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "purser-changes-"));
});
afterAll(() => rm(folder, { recursive: true }));

const platforms = ["atlas", "cloud-manager"] as const;

/** The requests of each command when nothing goes wrong. */
const methods: Readonly<Record<string, readonly string[]>> = {
  "accounts create": ["POST", "PATCH"],
  "accounts update": ["PATCH"],
  "accounts delete": ["DELETE"],
  "accounts assign": ["POST"],
  "accounts unassign": ["DELETE"],
  "secrets create": ["POST"],
  "secrets delete": ["DELETE"],
  "secrets rotate": ["POST"],
  "secrets rotate --finish": ["POST"],
  "secrets rotate --all": ["POST", "POST"],
  "access add": ["POST"],
  "access remove": ["DELETE"],
};

let files = 0;
function wordsOf(line: string): string[] {
  files += 1;
  return [...line.replaceAll("NEW", join(folder, `secret-${files}`)).split(" "), "--yes"];
}

for (const platform of platforms) {
  test.each(changeLines)(`%s plans on ${platform} with readings alone`, async (_, line) => {
    const world = createChangeWorld(platform);
    const words = wordsOf(line(world));
    const { code, stdout, stderr } = await world.run([...words, "--dry-run"]);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: "This was a dry run: nothing was changed.\n",
    });
    expect(world.writes).toEqual([]);
    expect(stdout).toContain(`Organization `);
    expect(stdout).toMatch(/^Back: /m);
    for (const word of words.filter((one) => one.startsWith("file:"))) {
      await expect(stat(word.slice(5))).rejects.toThrow("ENOENT");
    }
  });

  test.each(changeLines)(`%s sends on ${platform} what its plan says`, async (name, line) => {
    const world = createChangeWorld(platform);
    const { code, stdout, stderr } = await world.run([...wordsOf(line(world)), "--json"]);
    expect({ code, stderr }).toEqual({ code: name.endsWith("--finish") ? 3 : 0, stderr: "" });
    const { plan, outcome, dryRun } = JSON.parse(stdout) as {
      plan: { requests: { method: string; path: string }[] };
      outcome: { state: string };
      dryRun: boolean;
    };
    expect(dryRun).toBe(false);
    expect(["done", "awaiting"]).toContain(outcome.state);
    expect(world.writes.map(({ method }) => method)).toEqual(methods[name]);
    const planned = plan.requests.filter(
      ({ method, path }) => method !== "GET" && !/\/(?:token|revoke)$/.test(path),
    );
    expect(planned.slice(0, world.writes.length).map(({ method }) => method)).toEqual(
      methods[name],
    );
    // What waits for a secret's first use is planned, and comes later.
    expect(planned.length - world.writes.length).toBe(name.endsWith("--finish") ? 1 : 0);
    // Several accounts are under way at once.
    const paths = world.writes.map(({ path }) => path).toSorted();
    const foreseen = planned.slice(0, paths.length).toSorted((a, b) => (a.path < b.path ? -1 : 1));
    for (const [index, { path }] of foreseen.entries()) {
      const form = new RegExp(`^${path.replaceAll(/\{\w+\}/g, "[^/]+")}$`);
      expect(paths[index]).toMatch(form);
    }
  });

  test.each(changeLines)(`%s tells people on ${platform} what was done`, async (name, line) => {
    const world = createChangeWorld(platform);
    const { code, stdout, stderr } = await world.run(wordsOf(line(world)));
    expect(code).toBe(name.endsWith("--finish") ? 3 : 0);
    expect(stdout).toMatch(/^(Created|Changed|Deleted|Assigned|Took|Added|Removed|Rotated)/);
    expect(stderr).toContain("1/");
  });

  test(`hands a secret that works on ${platform} to a file that only its user may read`, async () => {
    const world = createChangeWorld(platform);
    const path = join(folder, `works-${platform}`);
    const words = wordsOf(
      `secrets create ${world.client} --hours 720 --to file:${path} --yes --json`,
    );
    const { stdout } = await world.run(words);
    const secret = (await readFile(path, "utf8")).trim();
    expect(secret).toMatch(/^mdb_sa_sk_/);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await world.mint(world.client, secret)).toBe(200);
    expect(stdout).not.toContain(secret);
  });
}
