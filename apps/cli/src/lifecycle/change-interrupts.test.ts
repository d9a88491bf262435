import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { changeLines } from "../../test/change-lines.ts";
import { createChangeWorld, type ChangeWorld } from "../../test/change-world.ts";
import type { Outcome } from "../../test/run-in-memory.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "purser-interrupts-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Where Ctrl-C comes: before the service hears of a request, or when it has answered and nobody has heard it. */
type Moment = "before" | "after";

type Interrupted = Outcome & { files: string[]; to: string; world: ChangeWorld; sent: number };

/** Runs a command that is interrupted at its nth request; `sent` are the requests that there were. */
async function interrupt(
  platform: "atlas" | "cloud-manager",
  line: (world: ChangeWorld) => string,
  at: number,
  moment: Moment,
): Promise<Interrupted> {
  const world = createChangeWorld(platform);
  const to = await mkdtemp(join(folder, "run-"));
  const interruption = new AbortController();
  let sent = 0;
  const argv = [...line(world).replaceAll("NEW", join(to, "secret")).split(" "), "--yes"];
  const outcome = await world.run(argv, {
    signal: interruption.signal,
    async change(request, pass) {
      const isNow = sent === at;
      sent += 1;
      if (isNow && moment === "before") {
        interruption.abort("SIGINT");
        // As fetch does for calls that the signal ends; a token may be waited for by others.
        request.signal.throwIfAborted();
      }
      const answer = await pass();
      if (isNow) interruption.abort("SIGINT");
      return answer;
    },
  });
  return { ...outcome, world, to, sent, files: await readdir(to) };
}

async function expectTold(run: Interrupted, isMaking: boolean): Promise<void> {
  const { code, stdout, stderr, files, to, world } = run;
  // It may have been all but done when Ctrl-C came.
  expect([0, 3, 130]).toContain(code);
  if (code === 130) {
    expect(stderr).toMatch(/^purser: .+ was interrupted\. .+\n$/m);
    const isUnchanged = /Nothing was changed; run the command again\.\n/.test(stderr);
    if (isUnchanged) expect(stdout).toBe("");
    else expect(stdout + stderr).toMatch(/^(?:Done|Left behind): /m);
  }
  // No file is left in part: what is there is whole, and works.
  expect(files.filter((name) => !name.startsWith("secret"))).toEqual([]);
  if (!isMaking) expect(files).toEqual([]);
  // Whatever was made and reached nobody has been deleted again.
  const count = (method: string): number =>
    world.writes.filter((write) => write.method === method).length;
  if (isMaking) expect(count("POST") - count("DELETE")).toBe(files.length);
  else if (/Nothing was changed/.test(stderr)) expect(world.writes).toEqual([]);
  for (const name of files) {
    const secret = (await readFile(join(to, name), "utf8")).trim();
    const [, clientId = clientOf(stdout, world)] = /-(mdb_sa_id_\w+)$/.exec(name) ?? [];
    expect(await world.mint(clientId, secret)).toBe(200);
  }
}

/** The account that was made, or else the one that was changed. */
function clientOf(stdout: string, { client }: ChangeWorld): string {
  return /Client ID +(mdb_sa_id_[a-f0-9]{24})/.exec(stdout)?.[1] ?? client;
}

for (const platform of ["atlas", "cloud-manager"] as const) {
  test.each(changeLines)(
    `tells on ${platform} what was done of %s, wherever Ctrl-C comes`,
    async (name, line) => {
      const isMaking = line(createChangeWorld(platform)).includes("NEW");
      const codes: number[] = [];
      for (const moment of ["before", "after"] as const) {
        const { sent } = await interrupt(platform, line, -1, moment);
        for (let at = 0; at < sent; at += 1) {
          const run = await interrupt(platform, line, at, moment);
          codes.push(run.code);
          await expectTold(run, isMaking);
        }
      }
      expect(codes.filter((code) => code === 130).length).toBeGreaterThan(3);
      console.log(`${platform} ${name}: ${codes.join(" ")}`);
    },
    60_000,
  );
}
