import { readFile } from "node:fs/promises";
import type { Ruling } from "../figures/ruling.ts";
import { shareOf, type Rate } from "../figures/rates.ts";
import { platforms } from "../schema/documents.ts";
import type { Peer } from "./peer.ts";
import { prismProxy } from "./prism-proxy.ts";
import { redoclyDrift } from "./redocly-drift.ts";
import type { Entry } from "./traffic-writer.ts";
import type { Platform } from "@purser/spec";

const peers: readonly Peer[] = [redoclyDrift, prismProxy];

/** Kills of one contract checker on the faults that all were shown. */
export type PeerRate = Rate & { manner: string; seconds: number; entries: number };

export type PeerReport = {
  /** Ours first. */
  rates: PeerRate[];
  /** Faults that the shown ones were drawn from. */
  available: number;
  /** Ours beside the best of theirs: how many times as many. */
  ratio: number;
  /** Faults that a peer kills and ours does not: worth a look. */
  missedByUs: string[];
};

/** Where the traffic of each fault lies, and of each sound platform. */
export type TrafficFiles = {
  clean: ReadonlyMap<Platform, string>;
  faults: readonly { ruling: Ruling; file: string }[];
  /** Faults that these were drawn from. */
  available: number;
};

/** Shows the traffic of all faults to every peer, and counts by the rules that count for us, in their favour where in doubt. */
export async function comparePeers({
  clean,
  faults,
  available,
}: TrafficFiles): Promise<PeerReport> {
  const ours = faults.filter(({ ruling }) => ruling.word === "killed").length;
  const rates: PeerRate[] = [
    {
      name: "Purser",
      manner: "our suite",
      killed: ours,
      trials: faults.length,
      seconds: 0,
      entries: 0,
    },
  ];
  const killedByPeers = new Set<string>();
  for (const peer of peers) {
    const startedAt = performance.now();
    let killed = 0;
    let entries = 0;
    for (const platform of platforms) {
      const file = clean.get(platform);
      const own = faults.filter(({ ruling }) => ruling.trial.platform === platform);
      if (file === undefined || own.length === 0) continue;
      const seen = await killsOf(peer, platform, file, own);
      killed += seen.ids.length;
      entries += seen.entries;
      for (const id of seen.ids) killedByPeers.add(id);
    }
    const seconds = (performance.now() - startedAt) / 1000;
    const { name, manner } = peer;
    rates.push({ name, manner, killed, trials: faults.length, seconds, entries });
  }
  const [own, ...others] = rates.map(shareOf);
  return {
    rates,
    available,
    ratio: (own ?? 0) / Math.max(...others, 1 / Math.max(faults.length, 1)),
    missedByUs: faults
      .filter(({ ruling }) => ruling.word !== "killed" && killedByPeers.has(ruling.trial.id))
      .map(({ ruling }) => ruling.trial.id),
  };
}

/** Findings about a fault's operations that a sound platform does not cause kill it. */
async function killsOf(
  peer: Peer,
  platform: Platform,
  cleanFile: string,
  faults: TrafficFiles["faults"],
): Promise<{ ids: string[]; entries: number }> {
  const sound = await entriesOf(cleanFile, peer);
  const subtracted = new Set((await peer.look(platform, sound)).map(({ key }) => key));
  const shown: Entry[] = [];
  const owners: string[] = [];
  for (const { ruling, file } of faults) {
    for (const entry of await entriesOf(file, peer)) {
      shown.push(entry);
      owners.push(ruling.trial.id);
    }
  }
  const killed = new Set<string>();
  for (const { index, key } of await peer.look(platform, shown)) {
    const owner = owners[index];
    if (owner !== undefined && !subtracted.has(key)) killed.add(owner);
  }
  return { ids: [...killed], entries: shown.length };
}

async function entriesOf(file: string, peer: Peer): Promise<Entry[]> {
  const text = await readFile(file, "utf8").catch(() => "");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Entry)
    .filter(({ layer }) => peer.layers.includes(layer));
}
