import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createChangeWorld, type ChangeWorld } from "../../test/change-world.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "purser-changes-"));
});
afterAll(() => rm(folder, { recursive: true }));

const platforms = ["atlas", "cloud-manager"] as const;

type Line = (world: ChangeWorld) => string;

/** Every command that changes something, with the requests that it sends when nothing goes wrong. */
const changes: readonly [name: string, line: Line, writes: readonly string[]][] = [
  [
    "accounts create",
    () =>
      "accounts create --name ci --description Deploys --role ORG_READ_ONLY --hours 720 --to file:FOLDER/NEW",
    ["POST", "PATCH"],
  ],
  ["accounts update", ({ client }) => `accounts update ${client} --description Other`, ["PATCH"]],
  ["accounts delete", ({ client }) => `accounts delete ${client} --yes`, ["DELETE"]],
  [
    "accounts assign",
    ({ client, free }) => `accounts assign ${client} --project ${free} --role GROUP_READ_ONLY`,
    ["POST"],
  ],
  [
    "accounts unassign",
    ({ client, project }) => `accounts unassign ${client} --project ${project} --yes`,
    ["DELETE"],
  ],
  [
    "secrets create",
    ({ client }) => `secrets create ${client} --hours 720 --to file:FOLDER/NEW --yes`,
    ["POST"],
  ],
  [
    "secrets delete",
    ({ client, secret }) => `secrets delete ${client} ${secret} --yes`,
    ["DELETE"],
  ],
  ["access add", ({ client }) => `access add ${client} 192.0.2.7 --yes`, ["POST"]],
  [
    "access remove",
    ({ client, address }) => `access remove ${client} ${address} --yes`,
    ["DELETE"],
  ],
  [
    "secrets rotate",
    ({ client }) => `secrets rotate ${client} --hours 720 --to file:FOLDER/NEW --yes`,
    ["POST"],
  ],
];

let files = 0;
function wordsOf(line: string): string[] {
  files += 1;
  return line.replaceAll("FOLDER", folder).replaceAll("NEW", `secret-${files}`).split(" ");
}

for (const platform of platforms) {
  test.each(changes)(`%s plans on ${platform} with readings alone`, async (_, line) => {
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

  test.each(changes)(`%s sends on ${platform} what its plan says`, async (_, line, methods) => {
    const world = createChangeWorld(platform);
    const { code, stdout, stderr } = await world.run([...wordsOf(line(world)), "--json"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const { plan, outcome, dryRun } = JSON.parse(stdout) as {
      plan: { requests: { method: string; path: string }[] };
      outcome: { state: string };
      dryRun: boolean;
    };
    expect(dryRun).toBe(false);
    expect(["done", "awaiting"]).toContain(outcome.state);
    expect(world.writes.map(({ method }) => method)).toEqual(methods);
    const planned = plan.requests.filter(
      ({ method, path }) => method !== "GET" && !/\/(?:token|revoke)$/.test(path),
    );
    expect(planned.map(({ method }) => method)).toEqual(methods);
    for (const [index, { path }] of planned.entries()) {
      const form = new RegExp(`^${path.replaceAll(/\{\w+\}/g, "[^/]+")}$`);
      expect(world.writes[index]?.path).toMatch(form);
    }
  });

  test.each(changes)(`%s tells people on ${platform} what was done`, async (_, line) => {
    const world = createChangeWorld(platform);
    const { code, stdout, stderr } = await world.run(wordsOf(line(world)));
    expect(code).toBe(0);
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
