import {
  createEmulator,
  createSimulatedClock,
  type EmulatorOptions,
  seededRandom,
} from "@purser/emulator";
import type { Platform } from "@purser/spec";
import { asServer } from "./as-server.ts";
import { noBudgets } from "../src/run/budget.ts";
import type { ContractEvent, ContractReport } from "../src/run/contract-event.ts";
import type { ContractOptions } from "../src/run/contract-options.ts";
import { runContract } from "../src/run/run-contract.ts";

/** An emulator of data `contract` in simulated time, seen through one platform, with all it takes to run every check. */
export type ContractWorld = {
  emulator: ReturnType<typeof createEmulator>;
  /** What a run against it is given: leave to write and to provoke, every credential, no budget. */
  options: ContractOptions;
  /** Runs checks against it. */
  run(more?: Partial<ContractOptions>): Promise<ContractReport & { events: ContractEvent[] }>;
};

/** Makes a world of its own: nothing is shared with any other. */
export function createContractWorld(
  platform: Platform,
  emulatorOptions: EmulatorOptions = {},
): ContractWorld {
  const clock = createSimulatedClock();
  const emulator = createEmulator({
    data: "contract",
    clock: clock.service,
    random: seededRandom(1),
    ...emulatorOptions,
  });
  const fetch = asServer((input, init) => emulator.fetch(input, init));
  const [home, foreign] = emulator.organizations.filter((each) => each.platform === platform);
  if (!home || !foreign) throw new Error(`The data has no organizations on ${platform}.`);
  const credentials = emulator.credentials.filter(({ orgId }) => orgId === home.id);
  const account = (role: string) => {
    const found = credentials.find((each) => each.role === role && each.clientId !== undefined);
    return {
      kind: "service-account",
      clientId: found?.clientId ?? "",
      clientSecret: found?.clientSecret ?? "",
    } as const;
  };
  const key = credentials.find(({ publicKey }) => publicKey !== undefined);
  const options: ContractOptions = {
    platform,
    baseUrl: emulator.baseUrl,
    fetch: (input, init) => clock.track(fetch(input, init)),
    clock,
    identities: {
      owner: account("ORG_OWNER"),
      reader: account("ORG_READ_ONLY"),
      "api-key": {
        kind: "api-key",
        publicKey: key?.publicKey ?? "",
        privateKey: key?.privateKey ?? "",
      },
    },
    foreign: { orgId: foreign.id, groupId: emulator.projectsOf(foreign.id)[0]?.id },
    mutate: true,
    isEmulated: true,
    mayProvoke: true,
    budgets: noBudgets,
  };
  return {
    emulator,
    options,
    async run(more = {}) {
      const events: ContractEvent[] = [];
      const report = await runContract({
        ...options,
        onEvent: (event) => void events.push(event),
        ...more,
      });
      return { ...report, events };
    },
  };
}
