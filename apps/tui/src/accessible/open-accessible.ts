import type { BrowserEnd, BrowserOptions } from "../browser-options.ts";
import { openChanges } from "../changes/open-changes.ts";
import { noConfig } from "../config/parse-config.ts";
import { readConfig } from "../config/read-config.ts";
import { filterFile } from "../filter/saved/filter-file.ts";
import { openReading } from "../reading/open-reading.ts";
import { initialState } from "../state/initial-state.ts";
import type { World } from "../state/world.ts";
import { keepFilters } from "./keep-filters.ts";
import { createLineInput } from "./line-input.ts";
import { createLineSession } from "./line-session.ts";
import { listenForSignals } from "./listen-for-signals.ts";
import { runLineEffect } from "./run-line-effect.ts";
import { plural } from "./spoken-cell.ts";
import { createVoice } from "./voice.ts";

export type AccessibleOptions = Pick<
  BrowserOptions,
  | "connections"
  | "records"
  | "policy"
  | "previous"
  | "clock"
  | "watchEvery"
  | "write"
  | "env"
  | "configFolder"
> & {
  /** Where relative paths of secrets begin. @default process.cwd() */
  cwd?: string;
  /** Lines that are typed, or come through a pipe. @default process.stdin */
  stdin?: NodeJS.ReadableStream & { isTTY?: boolean };
  /** @default process.stdout */
  stdout?: NodeJS.WritableStream;
};

/** How far it all is. */
type Course = { end: BrowserEnd | undefined; isFirstReading: boolean };

/** Columns and rows of the screen that is not there: large enough that nothing is left out. */
const noScreen = { columns: 200, rows: 60 };

/** Milliseconds between two looks whether what a line waits for has come. */
const patience = 50;

/**
 * Opens the browser as lines: what is on the screens, and what can be done there, told in sentences and asked for by lines. Only
 * ever writes whole lines of text, below what it wrote before. Resolves when the person has left or the input has ended.
 * Through a pipe, each line waits until what the one before it led to has ended.
 *
 * @example
 * import { openAccessible } from "@purser/tui/accessible";
 * await openAccessible({ connections, policy, clock });
 */
export async function openAccessible(options: AccessibleOptions): Promise<BrowserEnd> {
  const { connections, clock, write = false, env = process.env, cwd = process.cwd() } = options;
  const { stdin = process.stdin, stdout = process.stdout } = options;
  const say = createVoice(stdout);
  const { configFolder } = options;
  const filters = configFolder === undefined ? undefined : filterFile(configFolder, clock);
  const [config, saved] = await Promise.all([
    configFolder === undefined ? noConfig : readConfig(configFolder),
    filters?.read(),
  ]);
  const kept = keepFilters(filters, say);
  const over = new AbortController();
  const { signal } = over;
  const { book, trace, reading } = openReading(
    { ...options, signal },
    { dispatch: (message) => session.dispatch(message), getState: () => session.getState() },
  );
  const changes = openChanges({
    book,
    connections,
    clock,
    cwd,
    env,
    dispatch: (message) => session.dispatch(message),
    canWrite: write,
    // What is written here stays behind: a secret never is.
    canShow: false,
  });
  const world: World = {
    book,
    connections,
    get now() {
      return session.getState().now;
    },
    rowsCache: new Map(),
    trace,
    jobs: changes.jobs,
    remapping: config.remapping,
  };
  const state = initialState({
    size: noScreen,
    now: clock.now(),
    isWriting: write,
    savedFilters: saved?.filters ?? [],
  });
  const session = createLineSession(state, world, {
    say,
    runEffect: (effect) =>
      runLineEffect(effect, {
        say,
        dispatch: (message) => session.dispatch(message),
        clock,
        signal,
        quit: () => leave({ by: "person" }),
        refresh: (orgId) => void reading.refresh(orgId),
        cancel: () => reading.cancel(),
        watch: (isWatching) => reading.setWatching(isWatching),
        change: (order) => changes.handle(order),
        ...kept,
      }),
  });
  const course: Course = { end: undefined, isFirstReading: true };
  const input = createLineInput(stdin, { onInterrupt: interrupt });
  const stopListening = listenForSignals({
    onInterrupt: interrupt,
    onLeave: (by) => leave({ by: "signal", signal: by }),
  });
  // Whoever listened has gone away.
  const onError = (): void => leave({ by: "signal", signal: "SIGHUP" });
  stdout.on("error", onError);
  say([
    `Purser, ${write ? "WRITE: changes are possible" : "read-only"}, ${plural(connections.length, "connection")}.`,
    "Type help and Enter for what can be typed, quit to leave.",
    ...config.problems,
    ...(saved?.problem === undefined ? [] : [saved.problem]),
  ]);
  const first = reading.start().finally(() => {
    course.isFirstReading = false;
  });
  await takeLines();
  await kept.settle();
  const { dialog } = session.getState();
  if (dialog?.kind === "secret" && dialog.ways.length === 0) {
    say([`The secret of ${dialog.accountName} was handed to nobody, and is lost.`]);
  }
  say(["Left."]);
  over.abort();
  await changes.close();
  await first;
  stopListening();
  input.close();
  stdout.off("error", onError);
  return course.end ?? { by: "person" };

  async function takeLines(): Promise<void> {
    await settle();
    while (course.end === undefined) {
      const line = await input.next();
      if (line === undefined || course.end !== undefined) break;
      session.dispatch({ kind: "tick", now: clock.now() });
      session.take(line);
      await settle();
    }
  }

  /** Nobody who types is made to wait; a line from a pipe means what is there when all is there. */
  async function settle(): Promise<void> {
    if (stdin.isTTY === true) return;
    while (course.end === undefined && (course.isFirstReading || session.isBusy())) {
      await clock.sleep(patience, signal).catch(() => undefined);
      session.dispatch({ kind: "tick", now: clock.now() });
    }
  }

  function interrupt(): void {
    session.dispatch({ kind: "token", token: { kind: "ctrl", letter: "c" }, at: clock.now() });
  }

  function leave(by: BrowserEnd): void {
    course.end ??= by;
    input.close();
  }
}
