import { seededRandom } from "@purser/emulator";
import { describe, expect, test } from "vitest";
import { createLiveWorld, type Change } from "../../test/live-world.ts";
import { leaks, plantedSecret, plantSecrets } from "../../test/planted-secrets.ts";
import { readLines } from "../../test/read-lines.ts";
import { runInMemory } from "../../test/run-in-memory.ts";
import { operationOf } from "../../test/operation-of.ts";

const platforms = ["atlas", "cloud-manager"] as const;
const forms = [
  ["as text", []],
  ["as text, and every request", ["--verbose"]],
  ["as a document, and every request", ["--json", "--verbose"]],
  ["as lines", ["--ndjson"]],
] as const;

/** Gives out names with secrets in them, and notes the tokens that it gives out. */
function planting(tokens: string[], isRefused: (request: Request) => boolean): Change {
  return async (request, pass) => {
    const answer = await pass();
    const text = await answer.text();
    const headers = new Headers(answer.headers);
    if (request.url.endsWith("/token")) {
      tokens.push((JSON.parse(text) as { access_token: string }).access_token);
      return new Response(text, { headers });
    }
    if (isRefused(request)) {
      const body = { error: 403, errorCode: "NO", detail: "You have no right to it." };
      return new Response(plantSecrets(JSON.stringify(body)), { status: 403 });
    }
    return new Response(plantSecrets(text), { status: answer.status, headers });
  };
}

describe.each(platforms)("on %s", (platform) => {
  test.each(readLines.flatMap((line) => forms.map(([form, more]) => ({ ...line, form, more }))))(
    "$name keeps secrets out of sight that stand in names, $form",
    async (line) => {
      const { name, words, form, more } = line;
      if (name === "accounts-get" && more.some((option) => option === "--ndjson")) return;
      for (const columns of [undefined, 90]) {
        const world = createLiveWorld(platform, { random: seededRandom(2) });
        const tokens: string[] = [];
        const change = planting(tokens, () => false);
        const { code, stdout, stderr } = await world.run(
          [...words(platform), "--platform", platform, ...more],
          columns === undefined ? { change } : { change, columns },
        );
        expect(code).toBe(0);
        const text = stdout + stderr;
        // They were there, and are masked; the lines of an access list have no word of anybody in them.
        const isWithoutWords = name === "access-list" && form === "as lines";
        expect(text.includes("mdb_sa_sk_…")).toBe(!isWithoutWords);
        expect(tokens).not.toEqual([]);
        expect(leaks(text, [world.clientSecret, ...tokens])).toBe(false);
      }
    },
  );

  test.each(readLines)("$name keeps them out of what a refusal says", async ({ words }) => {
    const operations = new Set<string>();
    const run = async (isRefused: (operationId: string) => boolean) => {
      const world = createLiveWorld(platform, { random: seededRandom(2) });
      const tokens: string[] = [];
      const change = planting(tokens, (request) => {
        const operationId = operationOf(request, platform);
        operations.add(operationId);
        return isRefused(operationId);
      });
      const argv = [...words(platform), "--platform", platform, "--verbose"];
      const outcomes = [
        await world.run(argv, { change }),
        await world.run([...argv, "--json"], { change }),
      ];
      const text = outcomes.map(({ stdout, stderr }) => stdout + stderr).join("\n");
      expect(leaks(text, [world.clientSecret, ...tokens])).toBe(false);
      return outcomes.map(({ code }) => code);
    };
    await run(() => false);
    operations.delete("createAccessToken");
    expect(operations.size).toBeGreaterThan(0);
    for (const operation of operations) {
      expect(await run((operationId) => operationId === operation)).toEqual([3, 3]);
    }
  });
});

test.each([
  "accounts get SECRET --demo",
  "access list name-SECRET --demo",
  "secrets list name-SECRET --demo --json",
  "accounts projects mdb_sa_id_SECRET",
  "orgs --org SECRET",
  "projects SECRET",
  "token SECRET --json",
])("does not repeat what should not have been typed: purser %s", async (line) => {
  const { code, stdout, stderr } = await runInMemory(
    line.replaceAll("SECRET", plantedSecret).split(" "),
  );
  expect([2, 7]).toContain(code);
  expect(stderr).toContain("mdb_sa_sk_…");
  expect(leaks(stdout + stderr)).toBe(false);
});
