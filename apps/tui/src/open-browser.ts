import type { Clock } from "@purser/core";
import type { InventoryRecord } from "@purser/inventory";
import type { Policy, PreviousState } from "@purser/policy-audit";
import { render } from "ink";
import { createElement } from "react";
import type { BrowserConnection } from "./connection.ts";
import { createEffects } from "./effects/run-effect.ts";
import { openReading } from "./reading/open-reading.ts";
import { initialState } from "./state/initial-state.ts";
import type { World } from "./state/world.ts";
import { createStore } from "./store/store.ts";
import { inkOptions } from "./terminal/ink-options.ts";
import { Root } from "./terminal/root.ts";

export type BrowserOptions = {
  connections: readonly BrowserConnection[];
  /** Records to show in place of what the connections see: a snapshot's, as `readSnapshot` yields them. */
  records?: AsyncIterable<InventoryRecord>;
  policy: Policy;
  previous?: PreviousState | undefined;
  clock: Clock;
  /** Milliseconds between two readings while the browser watches. @default 60000 */
  watchEvery?: number;
  /** Whether anything may be changed. @default false */
  write?: boolean;
  hasColor?: boolean;
  stdin?: NodeJS.ReadStream;
  stdout?: NodeJS.WriteStream;
};

/** Opens the browser in the terminal, and resolves when the person has left it. */
export async function openBrowser(options: BrowserOptions): Promise<void> {
  const { connections, clock, write = false } = options;
  const { stdin = process.stdin, stdout = process.stdout, hasColor = true } = options;
  const over = new AbortController();
  const size = { columns: stdout.columns, rows: stdout.rows };
  const { book, trace, reading } = openReading(
    { ...options, signal: over.signal },
    { dispatch: (message) => store.dispatch(message), getState: () => store.getState() },
  );
  const world: World = { book, connections, now: clock.now(), rowsCache: new Map(), trace };
  const runEffect = createEffects({
    dispatch: (message) => store.dispatch(message),
    connections,
    clock,
    writeToTerminal: (text) => void stdout.write(text),
    quit: () => instance.unmount(),
    refresh: (orgId) => void reading.refresh(orgId),
    watch: (isWatching) => reading.setWatching(isWatching),
    suspend: async (work) => work(),
  });
  const state = initialState({ size, now: clock.now(), isWriting: write });
  const store = createStore(state, world, runEffect);
  const instance = render(createElement(Root, { store, hasColor }), {
    ...inkOptions,
    stdin,
    stdout,
  });
  const first = reading.start();
  try {
    await instance.waitUntilExit();
  } finally {
    over.abort();
    await first;
  }
}
