import { connect, type Listener } from "@purser/core";
import {
  createEmulator,
  createSimulatedClock,
  type Emulator,
  type EmulatorOptions,
  seededRandom,
  type SimulatedClock,
} from "@purser/emulator";
import { createRequestCounter, type InventoryRecord } from "@purser/inventory";
import { presetPolicy, type Policy } from "@purser/policy-audit";
import type { Book } from "../src/book/book.ts";
import type { BrowserConnection } from "../src/connection.ts";
import type { Reading } from "../src/reading/create-reading.ts";
import { openReading } from "../src/reading/open-reading.ts";
import type { Effect } from "../src/state/effect.ts";
import { initialState } from "../src/state/initial-state.ts";
import { createStore, type Store } from "../src/store/store.ts";
import type { Trace } from "../src/trace/trace.ts";

/** What stands between a client and its platform; `pass` goes on to it. */
export type Change = (request: Request, pass: () => Promise<Response>) => Promise<Response>;

export type ReadingWorldOptions = {
  emulator?: EmulatorOptions;
  /** Milliseconds from sending to answer. @default 0 */
  roundTrip?: number;
  change?: Change;
  policy?: Policy;
  /** Whether connections are told which organization to look at. @default true */
  areOrgsGiven?: boolean;
  records?: AsyncIterable<InventoryRecord>;
  /** Which organizations have a connection, by their place in the data. @default all */
  organizations?: readonly number[];
};

/** A browser without a terminal: its connections, its book and its store, all on one simulated clock. */
export type ReadingWorld = {
  clock: SimulatedClock;
  emulator: Emulator;
  connections: BrowserConnection[];
  policy: Policy;
  book: Book;
  trace: Trace;
  reading: Reading;
  store: Store;
  /** When the screen was painted, in milliseconds since the beginning. */
  paints: number[];
  /** What was said at the bottom of the screen. */
  notices: string[];
  effects: Effect[];
  /** Leaves the browser. */
  leave: () => void;
};

export function createReadingWorld(options: ReadingWorldOptions = {}): ReadingWorld {
  const { roundTrip = 0, change, areOrgsGiven = true, organizations } = options;
  const policy = options.policy ?? presetPolicy("recommended");
  const clock = createSimulatedClock();
  const emulator = createEmulator({
    data: "demo",
    clock: clock.service,
    random: seededRandom(2),
    ...options.emulator,
  });
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (roundTrip > 0) await clock.sleep(roundTrip, request.signal);
    const pass = (): Promise<Response> => clock.track(emulator.fetch(request));
    return change === undefined ? pass() : change(request, pass);
  };
  const connections = emulator.organizations
    .filter((_, index) => organizations?.includes(index) ?? true)
    .map(({ id, name, platform }, index): BrowserConnection => {
      const listeners = new Set<Listener>();
      const { onEvent, count } = createRequestCounter((event) => {
        for (const listener of listeners) listener(event);
      });
      const { clientId = "", clientSecret = "" } =
        emulator.credentials.find(({ orgId, role }) => orgId === id && role === "ORG_OWNER") ?? {};
      const auth = { kind: "service-account", clientId, clientSecret } as const;
      const { baseUrl } = emulator;
      const random = seededRandom(3 + index);
      return {
        client: connect({ platform, auth, baseUrl, clock, random, fetch, onEvent }),
        name,
        orgIds: areOrgsGiven ? [id] : [],
        self: clientId,
        requestCount: count,
        events(listener) {
          listeners.add(listener);
          return () => void listeners.delete(listener);
        },
      };
    });
  const over = new AbortController();
  const start = clock.now();
  const paints: number[] = [];
  const notices: string[] = [];
  const effects: Effect[] = [];
  const { records } = options;
  const { book, trace, reading } = openReading(
    { connections, records, policy, clock, signal: over.signal },
    {
      dispatch(message) {
        if (message.kind === "book") paints.push(clock.now() - start);
        if (message.kind === "toast") notices.push(message.toast.text);
        store.dispatch(message);
      },
      getState: () => store.getState(),
    },
  );
  const world = { book, connections, now: start, rowsCache: new Map(), trace };
  const state = initialState({
    size: { columns: 100, rows: 30 },
    now: start,
    isWriting: false,
    route: { screen: "accounts" },
  });
  const store = createStore(state, world, (effect) => {
    effects.push(effect);
    if (effect.kind === "watch") reading.setWatching(effect.isWatching);
    if (effect.kind === "refresh") void reading.refresh(effect.orgId);
  });
  const leave = (): void => over.abort(new Error("The browser was left."));
  return {
    clock,
    emulator,
    connections,
    policy,
    book,
    trace,
    reading,
    store,
    paints,
    notices,
    effects,
    leave,
  };
}
