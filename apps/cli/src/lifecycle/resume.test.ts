import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createChangeWorld, type ChangeWorld } from "../../test/change-world.ts";
import type { Change } from "../../test/live-world.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "purser-resume-"));
});
afterAll(() => rm(folder, { recursive: true }));

type Rotated = {
  world: ChangeWorld;
  env: { XDG_STATE_HOME: string };
  to: string;
  journals: () => Promise<string[]>;
};

/** An account whose rotation has begun: `change` says what went wrong. */
async function rotate(
  platform: "atlas" | "cloud-manager",
  { change, more = [] }: { change?: Change; more?: string[] } = {},
): Promise<Rotated & { code: number; stdout: string; stderr: string }> {
  const world = createChangeWorld(platform);
  const state = await mkdtemp(join(folder, "state-"));
  const env = { XDG_STATE_HOME: state };
  const to = join(state, "new.secret");
  const words = `secrets rotate ${world.client} --hours 720 --to file:${to} --yes`.split(" ");
  const outcome = await world.run([...words, ...more], {
    env,
    ...(change === undefined ? {} : { change }),
  });
  const at = join(state, "purser", "journals");
  const journals = async (): Promise<string[]> =>
    (await readdir(at)).filter((name) => name.endsWith(".ndjson")).map((name) => join(at, name));
  return { ...outcome, world, env, to, journals };
}

for (const platform of ["atlas", "cloud-manager"] as const) {
  test(`waits on ${platform} for the new secret's use, then deletes the old one`, async () => {
    const { world, env, to, journals, code, stdout } = await rotate(platform);
    expect(code).toBe(0);
    const [journal = ""] = await journals();
    expect(stdout).toContain(`Go on with: purser secrets resume ${journal}`);
    const early = await world.run(["secrets", "resume"], { env });
    expect(early.code).toBe(3);
    expect(early.stdout).toContain("Waits: ");
    // Time goes by before somebody uses it, for the use that verified it was not theirs.
    await world.wait(60_000);
    expect(await world.mint(world.client, (await readFile(to, "utf8")).trim())).toBe(200);
    const late = await world.run(["secrets", "resume", journal], { env });
    expect(late.code).toBe(0);
    expect(world.writes.map(({ method }) => method)).toEqual(["POST", "DELETE"]);
    expect(world.writes.at(-1)?.path).toContain(world.secret);
    const after = await world.run(["secrets", "resume"], { env });
    expect(after).toMatchObject({
      code: 0,
      stdout: "No rotation is unfinished: there is nothing to resume.\n",
    });
  });
}

test("takes up what a lost connection left, from the journal that the error names", async () => {
  let isCut = false;
  const { world, env, to, code } = await rotate("atlas", {
    async change(request, pass) {
      isCut ||= request.method === "POST" && request.url.endsWith("/secrets");
      const answer = await pass();
      if (isCut) throw new TypeError("fetch failed");
      return answer;
    },
  });
  expect(code).toBe(4);
  const resumed = await world.run(["secrets", "resume", "--to", `file:${to}-2`, "--json"], { env });
  expect([0, 3]).toContain(resumed.code);
  // The secret whose value was lost is gone, and its successor works.
  expect(world.writes.map(({ method }) => method)).toEqual(["POST", "DELETE", "POST"]);
  const secret = (await readFile(`${to}-2`, "utf8")).trim();
  expect(await world.mint(world.client, secret)).toBe(200);
});

test("names the journals where several are unfinished, and touches none", async () => {
  const { world, env } = await rotate("atlas");
  const other = "mdb_sa_id_68bd23b2b548ea75c1c92f20";
  const words = `secrets rotate ${other} --hours 720 --to file:${env.XDG_STATE_HOME}/x --yes`;
  await world.run(words.split(" "), { env });
  const { code, stderr, requests } = await world.run(["secrets", "resume"], { env });
  expect({ code, requests }).toEqual({ code: 2, requests: [] });
  expect(stderr).toMatch(/There are 2 unfinished journals\. Name one: .+\.ndjson, .+\.ndjson\.\n/);
});

test("refuses a journal of another organization", async () => {
  const { world, env, journals } = await rotate("atlas");
  const [journal = ""] = await journals();
  const elsewhere = ["--org", "0123456789abcdef01234567"];
  const { code, stderr, requests } = await world.run(["secrets", "resume", journal, ...elsewhere], {
    env,
  });
  expect({ code, requests }).toEqual({ code: 2, requests: [] });
  expect(stderr).toContain("The journal is about organization");
});

test("leaves no journal of a dry run", async () => {
  const { journals, code } = await rotate("atlas", { more: ["--dry-run"] });
  expect(code).toBe(0);
  await expect(journals()).rejects.toThrow("ENOENT");
});
