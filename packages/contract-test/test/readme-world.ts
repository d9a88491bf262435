import { createEmulator, createSimulatedClock, seededRandom } from "@purser/emulator";
import { runContract as reallyRun } from "../src/run/run-contract.ts";
import type { ContractOptions } from "../src/run/contract-options.ts";

export type { ActiveCheck } from "../src/checks/check.ts";
export { createVault } from "../src/evidence/vault.ts";
export { emptyLedger, recordSightings } from "../src/ledger/ledger.ts";
export type { ContractEvent } from "../src/run/contract-event.ts";
export { RefusedRunError } from "../src/safety/refused-run.ts";

let means: Partial<ContractOptions> = {};

/** Puts an emulator behind the address of Atlas, and gives the next example the names that the README takes for granted. */
export function openWorld({ fault }: Readonly<Record<string, string>>): void {
  const clock = createSimulatedClock();
  const emulator = createEmulator({
    data: "contract",
    clock: clock.service,
    random: seededRandom(1),
    faults: fault === undefined ? [] : [fault],
  });
  means = {
    clock,
    fetch(input, init) {
      const { pathname, search } = new URL(new Request(input).url);
      return clock.track(emulator.fetch(new URL(pathname + search, emulator.baseUrl), init));
    },
  };
  const { id: orgId = "" } = emulator.organizations.find((each) => each.platform === "atlas") ?? {};
  const own = emulator.credentials.find(
    (each) => each.orgId === orgId && each.role === "ORG_OWNER" && each.clientId !== undefined,
  );
  const { clientId = "", clientSecret = "" } = own ?? {};
  const owner = { kind: "service-account", clientId, clientSecret } as const;
  const options = {
    platform: "atlas",
    baseUrl: "https://cloud.mongodb.com",
    identities: { owner },
  };
  Object.assign(globalThis, { orgId, owner, options });
}

export function runContract(options: ContractOptions): ReturnType<typeof reallyRun> {
  return reallyRun({ ...options, ...means });
}
