import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { changeLines } from "./change-lines.ts";
import { createChangeWorld } from "./change-world.ts";
import { failingAnswers } from "./failing-answers.ts";
import { tryWithoutKeys } from "./try-without-keys.ts";

const schema = new URL("../schemas/change.schema.json", import.meta.url);
const isChange = new Ajv2020({
  allowUnionTypes: true,
  strictRequired: false,
  strictTypes: false,
  formats: { "date-time": fullFormats["date-time"] },
}).compile(JSON.parse(readFileSync(schema, "utf8")) as object);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "purser-change-documents-"));
});
afterAll(() => rm(folder, { recursive: true }));

function expectValid(stdout: string): unknown {
  const document = JSON.parse(stdout) as unknown;
  expect(isChange(document) ? [] : isChange.errors).toEqual([]);
  return document;
}

let files = 0;
function words(line: string): string[] {
  files += 1;
  return [...line.replaceAll("NEW", join(folder, `secret-${files}`)).split(" "), "--json"];
}

/** What documents may lack: keys of one kind of request, target or end. */
const optional =
  /\.(?:organizationName|projectName|projectId|accountName|clientId|secretId|body|sink|skipped|blastRadius|rows)$|^plan$|^outcome$|\.made\.|\.body|\.details\.|createdAt$|requestCount$|lastUsed(?:At|Address)$|\.cause\./;

for (const platform of ["atlas", "cloud-manager"] as const) {
  test.each(changeLines)(
    `prints %s --json on ${platform} in the published shape`,
    async (_, line) => {
      const world = createChangeWorld(platform);
      const planned = await world.run([...words(line(world)), "--dry-run"]);
      expect(planned.code).toBe(0);
      expect(expectValid(planned.stdout)).toMatchObject({ dryRun: true, plan: {} });
      const done = await world.run([...words(line(world)), "--yes"]);
      const document = expectValid(done.stdout);
      expect(document).toMatchObject({ dryRun: false, plan: {}, outcome: {} });
      const { needed, spared } = tryWithoutKeys(document, (value) => isChange(value));
      expect(spared.filter((key) => !optional.test(key))).toEqual([]);
      expect(needed.length).toBeGreaterThan(12);
    },
  );

  test.each(changeLines)(`prints %s --json on ${platform} where a write fails`, async (_, line) => {
    for (const failing of ["403", "500", "a cut connection"]) {
      const world = createChangeWorld(platform);
      const { stdout, stderr, code } = await world.run([...words(line(world)), "--yes"], {
        change: (request, pass) =>
          request.method === "GET" || /\/(?:token|revoke)$/.test(new URL(request.url).pathname)
            ? pass()
            : (failingAnswers[failing]?.(pass) ?? pass()),
      });
      expect([3, 4]).toContain(code);
      expect(expectValid(stdout)).toMatchObject({ outcome: {} });
      expect(JSON.parse(stderr.trimEnd().split("\n").at(-1) ?? "")).toMatchObject({ error: {} });
    }
  });
}

test("prints a refusal in the published shape, and in an error", async () => {
  const world = createChangeWorld("atlas");
  const { code, stdout, stderr } = await world.run(
    words(`accounts delete ${world.clientId} --yes`),
  );
  expect({ code, writes: world.writes }).toEqual({ code: 5, writes: [] });
  const document = expectValid(stdout) as { plan: { refusals: { rule: string }[] } };
  expect(document).not.toHaveProperty("outcome");
  expect(document.plan.refusals.length).toBeGreaterThan(0);
  const error = JSON.parse(stderr.split("\n")[0] ?? "") as {
    error: { code: string; details: { rule: string } };
  };
  expect(error.error.code).toBe("unsafe");
  expect(error.error.details.rule).toBe(document.plan.refusals[0]?.rule);
});
