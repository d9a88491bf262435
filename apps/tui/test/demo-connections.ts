import { connect, systemClock, type Clock } from "@purser/core";
import { createEmulator, seededRandom, type Emulator } from "@purser/emulator";
import type { BrowserConnection } from "../src/connection.ts";

/** Returns the demo organizations, and a connection to each as its owner. */
export function demoConnections(clock: Clock = systemClock): {
  emulator: Emulator;
  connections: BrowserConnection[];
} {
  const emulator = createEmulator({ data: "demo", clock, random: seededRandom(2) });
  const { baseUrl } = emulator;
  const connections = emulator.organizations.map(({ id, name, platform }) => {
    let requests = 0;
    const fetch: typeof globalThis.fetch = (input, init) => {
      requests++;
      return emulator.fetch(input, init);
    };
    const { clientId = "", clientSecret = "" } =
      emulator.credentials.find(({ orgId, role }) => orgId === id && role === "ORG_OWNER") ?? {};
    const auth = { kind: "service-account", clientId, clientSecret } as const;
    const client = connect({ platform, auth, baseUrl, clock, fetch });
    return { client, name, orgIds: [id], self: clientId, requestCount: () => requests };
  });
  return { emulator, connections };
}
