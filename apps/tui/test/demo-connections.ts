import { connect, systemClock, type Clock, type Listener } from "@purser/core";
import { createEmulator, seededRandom, type Emulator } from "@purser/emulator";
import { createMemoryJournal, createVerification } from "@purser/lifecycle";
import { createRequestCounter } from "@purser/inventory";
import type { BrowserConnection } from "../src/connection.ts";

/** Returns the demo organizations, and a connection to each as its owner. */
export function demoConnections(clock: Clock = systemClock): {
  emulator: Emulator;
  connections: BrowserConnection[];
} {
  const emulator = createEmulator({ data: "demo", clock, random: seededRandom(2) });
  const { baseUrl } = emulator;
  const connections = emulator.organizations.map(({ id, name, platform }): BrowserConnection => {
    const listeners = new Set<Listener>();
    const { onEvent, count } = createRequestCounter((event) => {
      for (const listener of listeners) listener(event);
    });
    const fetch: typeof globalThis.fetch = (input, init) => emulator.fetch(input, init);
    const { clientId = "", clientSecret = "" } =
      emulator.credentials.find(({ orgId, role }) => orgId === id && role === "ORG_OWNER") ?? {};
    const auth = { kind: "service-account", clientId, clientSecret } as const;
    const client = connect({ platform, auth, baseUrl, clock, fetch, onEvent });
    const events = (listener: Listener): (() => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    };
    const openJournal: BrowserConnection["openJournal"] = () =>
      Promise.resolve({ journal: createMemoryJournal("demo"), close: () => Promise.resolve() });
    return {
      client,
      name,
      orgIds: [id],
      self: clientId,
      credential: "service-account",
      secretEnding: clientSecret.slice(-4),
      verify: createVerification({ platform, baseUrl, clock, fetch }),
      openJournal,
      requestCount: count,
      events,
    };
  });
  return { emulator, connections };
}
