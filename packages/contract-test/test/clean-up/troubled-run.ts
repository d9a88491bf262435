import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTransport } from "@purser/core/transport";
import type { Platform } from "@purser/spec";
import type { Check } from "../../src/checks/check.ts";
import { createFileJournal } from "../../src/node/file-journal.ts";
import { readJournals } from "../../src/node/journal-file.ts";
import { sweep } from "../../src/safety/sweep.ts";
import { createContractWorld } from "../contract-world.ts";
import { troubledFetch, type Trouble } from "./troubled-fetch.ts";

/** How a run in trouble went. */
export type TroubledRun = {
  /** Requests that the run sent. */
  sent: number;
  /** The first of them that wrote. */
  firstWrite: number;
  /** What the run itself named; undefined where it broke off before it could. */
  leftovers: readonly string[] | undefined;
  /** Accounts of the run that were there when it was over, and after a sweep. */
  left: string[];
  leftAfterSweep: string[];
  /** What the sweep named. */
  swept: readonly string[];
};

/** Runs checks on a fresh emulator while something goes wrong, then sweeps once it no longer does. */
export async function troubledRun(
  platform: Platform,
  catalogue: readonly Check[],
  trouble?: Trouble,
  index = 0,
): Promise<TroubledRun> {
  const folder = await mkdtemp(join(tmpdir(), "purser-contract-"));
  const world = createContractWorld(platform);
  const { baseUrl, identities, clock, fetch = globalThis.fetch } = world.options;
  const network = troubledFetch(fetch, trouble, index);
  const orgId = world.emulator.organizations.find((each) => each.platform === platform)?.id ?? "";
  const before = new Set(await clientIdsIn(world, orgId));
  const ours = async (): Promise<string[]> =>
    (await clientIdsIn(world, orgId)).filter((each) => !before.has(each));
  try {
    const report = await world
      .run({ catalogue, fetch: network.fetch, journal: createFileJournal({ folder }) })
      .catch(() => undefined);
    const left = await ours();
    const journals = await readJournals(folder, orgId);
    const { leftovers: swept } = await sweep({
      platform,
      baseUrl,
      owner: identities.owner,
      orgId,
      journals,
      fetch,
      ...(clock && { clock }),
    });
    const leftAfterSweep = await ours();
    const { sent, firstWrite } = network;
    return { sent, firstWrite, leftovers: report?.leftovers, left, leftAfterSweep, swept };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Client IDs in the organization, asked past the run and its trouble. */
async function clientIdsIn(
  { options }: ReturnType<typeof createContractWorld>,
  orgId: string,
): Promise<string[]> {
  const { platform, baseUrl, identities, fetch, clock } = options;
  const transport = createTransport({
    platform,
    baseUrl,
    auth: identities.owner,
    ...(fetch && { fetch }),
    ...(clock && { clock }),
  });
  const ask = () =>
    transport.send({
      operationId: "listOrgServiceAccounts",
      params: { orgId },
      query: { itemsPerPage: 500 },
      headers: { Accept: platform === "atlas" ? "application/vnd.atlas.2024-08-05+json" : "*/*" },
    });
  let answer = await ask();
  // A check may have emptied the bucket, or used up the minute's tokens.
  while (answer.status === 429) {
    await clock?.sleep(60_000);
    answer = await ask();
  }
  const { results } = (await answer.json()) as { results: { clientId: string }[] };
  return results.map(({ clientId }) => clientId);
}
