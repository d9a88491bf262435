import type { Clock } from "@purser/core";
import type { Policy, PreviousState } from "@purser/policy-audit";
import { render } from "ink";
import { createElement } from "react";
import { createBook } from "./book/create-book.ts";
import type { BrowserConnection } from "./connection.ts";
import { createEffects } from "./effects/run-effect.ts";
import { readAll } from "./reading/read-all.ts";
import { initialState } from "./state/initial-state.ts";
import type { World } from "./state/world.ts";
import { createStore } from "./store/store.ts";
import { inkOptions } from "./terminal/ink-options.ts";
import { Root } from "./terminal/root.ts";

export type BrowserOptions = {
  connections: readonly BrowserConnection[];
  policy: Policy;
  previous?: PreviousState | undefined;
  clock: Clock;
  /** Whether anything may be changed. @default false */
  write?: boolean;
  hasColor?: boolean;
  stdin?: NodeJS.ReadStream;
  stdout?: NodeJS.WriteStream;
};

/** Opens the browser in the terminal, and resolves when the person has left it. */
export async function openBrowser(options: BrowserOptions): Promise<void> {
  const { connections, policy, previous, clock, write = false } = options;
  const { stdin = process.stdin, stdout = process.stdout, hasColor = true } = options;
  const over = new AbortController();
  const size = { columns: stdout.columns, rows: stdout.rows };
  const book = createBook((version) => store.dispatch({ kind: "book", version }));
  const world: World = { book, connections, now: clock.now(), rowsCache: new Map() };
  const runEffect = createEffects({
    dispatch: (message) => store.dispatch(message),
    connections,
    clock,
    writeToTerminal: (text) => void stdout.write(text),
    quit: () => instance.unmount(),
    refresh: () => undefined,
    suspend: async (work) => work(),
  });
  const state = initialState({ size, now: clock.now(), isWriting: write });
  const store = createStore(state, world, runEffect);
  const instance = render(createElement(Root, { store, hasColor }), {
    ...inkOptions,
    stdin,
    stdout,
  });
  const reading = readAll(book, { connections, policy, previous, clock, signal: over.signal });
  try {
    await instance.waitUntilExit();
  } finally {
    over.abort();
    await reading.catch(() => undefined);
  }
}
