import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { changeLines } from "../../test/change-lines.ts";
import { createChangeWorld, type ChangeWorld } from "../../test/change-world.ts";
import { failingAnswers } from "../../test/failing-answers.ts";
import { leaks, plantedSecret, plantSecrets } from "../../test/planted-secrets.ts";
import type { Outcome } from "../../test/run-in-memory.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "purser-change-leaks-"));
});
afterAll(() => rm(folder, { recursive: true }));

type Trial = {
  platform: "atlas" | "cloud-manager";
  line: (world: ChangeWorld) => string;
  more?: readonly string[];
  /** What comes in place of the answers to writes. */
  failing?: string;
  columns?: number;
};

type Tried = Outcome & { world: ChangeWorld; values: string[]; left: string };

/** Runs a command and returns all secrets and tokens that there were, beside all bytes that it left but those in the sink. */
async function tryOut({ platform, line, more = [], failing, columns }: Trial): Promise<Tried> {
  const world = createChangeWorld(platform);
  const values = [world.clientSecret];
  const to = await mkdtemp(join(folder, "run-"));
  const argv = line(world).replaceAll("NEW", join(to, "secret")).split(" ");
  const outcome = await world.run([...argv, "--yes", ...more], {
    env: { XDG_STATE_HOME: join(to, "state") },
    ...(columns === undefined ? {} : { columns }),
    async change(request, pass) {
      const { pathname } = new URL(request.url);
      const isWrite = request.method !== "GET" && !/\/(?:token|revoke)$/.test(pathname);
      const text = await readAnswer(pass, isWrite ? failing : undefined, values);
      if (text instanceof Response) return text;
      return new Response(pathname.endsWith("/token") ? text.body : plantSecrets(text.body), text);
    },
  });
  return { ...outcome, world, values, left: await leavings(outcome, to) };
}

type Answer = { body: string; status: number; headers: Headers };

/** Notes what of an answer is a secret, whether the command hears of the answer or not. */
async function readAnswer(
  pass: () => Promise<Response>,
  failing: string | undefined,
  values: string[],
): Promise<Answer | Response> {
  const noting = async (): Promise<Response> => {
    const answer = await pass();
    const body = await answer.clone().text();
    for (const [value] of body.matchAll(/mdb_sa_sk_[A-Za-z0-9_-]{40}|eyJ[\w-]+\.[\w-]+\.[\w-]+/g)) {
      values.push(value);
    }
    return answer;
  };
  const fail = failing === undefined ? undefined : failingAnswers[failing];
  if (fail !== undefined) return fail(noting);
  const answer = await noting();
  if (answer.status === 204) return answer;
  const { status, headers } = answer;
  return { body: await answer.text(), status, headers: new Headers(headers) };
}

/** Everything that a command leaves behind but the sink: both streams, and all files with their names. */
async function leavings({ stdout, stderr }: Outcome, to: string): Promise<string> {
  const names = await readdir(to, { recursive: true });
  const texts: string[] = [];
  for (const name of names) {
    const path = join(to, name);
    // The file of tokens is for tokens.
    if (name.startsWith("secret") || name.includes("tokens")) continue;
    if ((await stat(path)).isFile()) texts.push(await readFile(path, "utf8"));
  }
  return [stdout, stderr, ...names, ...texts].join("\n");
}

const ways: readonly (readonly string[])[] = [
  [],
  ["--verbose"],
  ["--json"],
  ["--json", "--verbose"],
  ["--dry-run"],
  ["--dry-run", "--json"],
];

for (const platform of ["atlas", "cloud-manager"] as const) {
  test.each(changeLines)(`keeps secrets to the sink on ${platform}: %s`, async (name, line) => {
    for (const more of ways) {
      const { code, values, left } = await tryOut({ platform, line, more });
      expect([0, 3]).toContain(code);
      expect(values.length).toBeGreaterThan(1);
      expect([more, leaks(left, values)]).toEqual([more, false]);
      // Names with secrets in them were there, and are masked.
      if (name !== "accounts create") expect(left).toContain("mdb_sa_sk_…");
    }
    const { left, values } = await tryOut({ platform, line, columns: 100 });
    expect(leaks(left, values)).toBe(false);
  });

  test.each(changeLines)(
    `keeps secrets to the sink on ${platform} where writes fail: %s`,
    async (_, line) => {
      for (const failing of Object.keys(failingAnswers)) {
        for (const more of [["--verbose"], ["--json"]]) {
          const { code, values, left } = await tryOut({ platform, line, more, failing });
          expect([0, 3, 4, 7, 70]).toContain(code);
          expect([failing, more, leaks(left, values)]).toEqual([failing, more, false]);
        }
      }
    },
    60_000,
  );
}

const makers = changeLines.filter(([, line]) => line(createChangeWorld("atlas")).includes("NEW"));

test.each(makers)(
  "keeps a secret from everywhere that its sink did not take: %s",
  async (_, line) => {
    for (const command of ["cat; false", "cat >&2; exit 3", "true"]) {
      const script = join(await mkdtemp(join(folder, "bin-")), "sink");
      await writeFile(script, `#!/bin/sh\n${command}\n`, { mode: 0o755 });
      const failing = (world: ChangeWorld): string =>
        line(world).replace(/file:NEW\S*/, `exec:${script}`);
      const { code, left, values, world } = await tryOut({
        platform: "atlas",
        line: failing,
        more: ["--verbose"],
      });
      expect([3, 4]).toContain(code);
      expect([command, leaks(left, values)]).toEqual([command, false]);
      // Nobody has it: it was deleted again.
      const deleted = world.writes.filter(({ method }) => method === "DELETE").length;
      const posted = world.writes.filter(({ method }) => method === "POST").length;
      expect(deleted).toBe(posted);
    }
  },
);

test.skipIf(process.platform !== "linux")(
  "shows a sink's command neither in arguments nor in environments what it takes",
  async () => {
    const script = join(folder, "look");
    const seen = join(folder, "seen");
    const looks = ["/proc/self", "/proc/$PPID"].flatMap((at) => [`${at}/environ`, `${at}/cmdline`]);
    await writeFile(script, `#!/bin/sh\ncat ${looks.join(" ")} > ${seen}\ncat > ${seen}-secret\n`, {
      mode: 0o755,
    });
    const line = ({ client }: ChangeWorld): string =>
      `secrets create ${client} --hours 720 --to exec:${script}`;
    const { code, values } = await tryOut({ platform: "atlas", line });
    expect(code).toBe(0);
    const secret = await readFile(`${seen}-secret`, "utf8");
    expect(values).toContain(secret);
    const text = await readFile(seen, "utf8");
    expect(text).toContain("PURSER_CLIENT_ID=");
    expect(leaks(text, values)).toBe(false);
  },
);

test.each([
  `accounts create --name ${plantedSecret.slice(0, 60)} --description x --role ORG_MEMBER`,
  "accounts create --name SECRET/",
  "accounts create --role SECRET",
  "accounts create --hours SECRET",
  "accounts create --file SECRET",
  "accounts update SECRET --name x",
  "secrets delete mdb_sa_id_68511483b548ea75c1c92ec5 SECRET",
  "secrets rotate SECRET",
  "secrets resume SECRET",
  "access add mdb_sa_id_68511483b548ea75c1c92ec5 SECRET",
  "secrets create mdb_sa_id_68511483b548ea75c1c92ec5 --hours 720 --to SECRET",
])("does not repeat what should not have been typed: purser %s", async (line) => {
  const world = createChangeWorld("atlas");
  for (const more of [[], ["--json"]]) {
    const { code, stdout, stderr } = await world.run([
      ...line.replaceAll("SECRET", plantedSecret).split(" "),
      ...more,
    ]);
    expect(code).toBe(2);
    expect(leaks(stdout + stderr)).toBe(false);
  }
});
