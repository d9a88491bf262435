import type { Platform } from "@purser/spec";
import { serveWorld } from "./served-world.ts";

type Document = {
  summary: Record<string, number>;
  results: { id: string; verdict: string; message: string }[];
  cleanup: { created: number; left: number };
};

/** Runs as a user would: the endpoint and the command are processes, credentials are in the environment, rates are kept. */
export async function runOverHttp(platform: Platform, more: (orgId: string) => string[]) {
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

/** What a run that finds nothing wrong comes to. */
export const clean = { code: 0, stderr: "", strangers: [], wrong: [] };
