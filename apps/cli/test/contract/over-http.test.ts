import type { Platform } from "@purser/spec";
import { expect, test } from "vitest";
import { serveWorld } from "./served-world.ts";

type Document = {
  summary: Record<string, number>;
  results: { id: string; verdict: string; message: string }[];
  cleanup: { created: number; left: number };
};

/** Runs as a user would: the endpoint and the command are processes, credentials are in the environment, rates are kept. */
async function runOver(platform: Platform, more: (orgId: string) => string[]) {
  const world = await serveWorld(platform);
  try {
    const line = ["contract", "run", "--platform", platform, "--json", ...more(world.orgId)];
    const { code, stdout, stderr } = await world.start(line).ended;
    const strangers = await world.strangers();
    const document = JSON.parse(stdout) as Document;
    const wrong = document.results.filter(({ verdict }) => /violation|inconclusive/.test(verdict));
    const { pass, requests, seconds } = document.summary;
    console.log(`${platform} over HTTP: ${pass} passes, ${requests} requests in ${seconds} s`);
    return { code, stderr, strangers, wrong: wrong.map(({ id }) => id), document };
  } finally {
    await world.close();
  }
}

const clean = { code: 0, stderr: "", strangers: [], wrong: [] };

test("reads an organization over HTTP and finds nothing wrong", { timeout: 120_000 }, async () => {
  const run = await runOver("atlas", () => []);
  expect(run).toMatchObject(clean);
  expect(run.document.cleanup.created).toBe(0);
  expect(run.document.summary["pass"]).toBeGreaterThan(300);
});

test.runIf(process.env["PURSER_CAMPAIGN"] === "all").each<Platform>(["atlas", "cloud-manager"])(
  "does all of it over HTTP, and cleans up: %s",
  { timeout: 3_600_000 },
  async (platform) => {
    const run = await runOver(platform, (orgId) => ["--mutate", "--confirm-org", orgId]);
    expect(run).toMatchObject(clean);
    expect(run.document.cleanup.created).toBeGreaterThan(50);
  },
);
