import * as core from "@purser/core";
import { createEmulator, seededRandom } from "@purser/emulator";
import * as inventory from "@purser/inventory";
import * as policyAudit from "../src/index.ts";
import * as reports from "../src/reports/index.ts";
import { now } from "./records.ts";

/** The time of the examples: it begins at `now` and runs as the machine's does, which timeouts rely on. */
function createReadmeClock(): core.Clock {
  const start = core.systemClock.now();
  return {
    now: () => now + core.systemClock.now() - start,
    sleep: (milliseconds, signal) => core.systemClock.sleep(milliseconds, signal),
  };
}

export type ReadmeWorld = {
  /** What examples import, by name. */
  modules: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Names that the README takes for granted. */
  given: Readonly<Record<string, unknown>>;
};

/** Returns a world of the demo's first organization, which an emulator plays as its owner sees it. */
export async function openReadmeWorld(): Promise<ReadmeWorld> {
  const clock = createReadmeClock();
  const emulator = createEmulator({ data: "demo", clock, random: seededRandom(1) });
  const organization = emulator.organizations.find(({ platform }) => platform === "atlas");
  const credential = emulator.credentials.find(
    ({ orgId, role, clientId }) =>
      orgId === organization?.id && role === "ORG_READ_ONLY" && clientId !== undefined,
  );
  const { clientId = "", clientSecret = "" } = credential ?? {};
  const orgId = organization?.id ?? "";
  const connectHere = (options: core.AtlasOptions) =>
    core.connect({
      ...options,
      baseUrl: emulator.baseUrl,
      fetch: (input, init) => emulator.fetch(new Request(input, init)),
      clock,
      random: seededRandom(2),
    });
  const atlas = connectHere({
    platform: "atlas",
    auth: { kind: "service-account", clientId, clientSecret },
  });
  const records: inventory.InventoryRecord[] = [];
  for await (const record of inventory.collect(atlas, orgId)) records.push(record);
  const audit = policyAudit.createAudit(policyAudit.presetPolicy("recommended"), { now });
  for (const record of records) audit.add(record);
  return {
    modules: {
      "@purser/core": { ...core, connect: connectHere },
      "@purser/inventory": inventory,
      "@purser/policy-audit": policyAudit,
      "@purser/policy-audit/reports": reports,
    },
    given: { clientId, clientSecret, orgId, records, report: audit.end() },
  };
}
