import { render } from "ink";
import { createElement } from "react";
import type { BrowserEnd, BrowserOptions } from "./browser-options.ts";
import { openChanges } from "./changes/open-changes.ts";
import { noConfig, type Config } from "./config/parse-config.ts";
import { readConfig } from "./config/read-config.ts";
import { createEffects } from "./effects/run-effect.ts";
import { filterFile, type FilterFile } from "./filter/saved/filter-file.ts";
import type { ParsedFilters } from "./filter/saved/parse-filters.ts";
import { whyNoBrowser } from "./guard/why-no-browser.ts";
import { jobReport } from "./jobs/job-report.ts";
import { openReading } from "./reading/open-reading.ts";
import { initialState } from "./state/initial-state.ts";
import type { World } from "./state/world.ts";
import { createStore } from "./store/store.ts";
import { holdWarnings } from "./terminal/hold-warnings.ts";
import { clearOnResize } from "./terminal/clear-on-resize.ts";
import { inkOptions } from "./terminal/ink-options.ts";
import { listenToProcess } from "./terminal/process-events.ts";
import { Root } from "./terminal/root.ts";
import type { Report } from "./terminal/report-reader.ts";
import { createTerminalSession } from "./terminal/terminal-session.ts";

const minute = 60_000;

/**
 * Opens the browser in the terminal, and resolves when it has been left, the terminal is as it was, and what was under way has
 * come to its end. Rejects, with the terminal as it was, where there is no terminal and with whatever was thrown meanwhile.
 */
export async function openBrowser(options: BrowserOptions): Promise<BrowserEnd> {
  const { connections, clock, write = false, env = process.env, hasColor = true } = options;
  const { stdin = process.stdin, stdout = process.stdout } = options;
  checkTerminal(stdin, stdout);
  const { configFolder } = options;
  const filters = configFolder === undefined ? undefined : filterFile(configFolder, clock);
  const [{ remapping, problems }, saved] = await Promise.all([
    configOf(configFolder),
    savedOf(filters),
  ]);
  const over = new AbortController();
  const { signal } = over;
  const start = clock.now();

  const { book, trace, reading } = openReading(
    { ...options, signal },
    { dispatch: (message) => store.dispatch(message), getState: () => store.getState() },
  );
  const { vault, jobs, ...desk } = openChanges({
    book,
    connections,
    clock,
    dispatch: (message) => store.dispatch(message),
    cwd: process.cwd(),
    env,
    // The alternate screen keeps no scrollback.
    canShow: true,
    canWrite: write,
  });
  const world: World = {
    book,
    connections,
    /** To the minute: what is counted from it is counted anew no more often. */
    get now() {
      const passed = store.getState().now - start;
      return start + passed - (passed % minute);
    },
    rowsCache: new Map(),
    trace,
    vault,
    jobs,
    remapping,
  };

  const session = createTerminalSession({
    stdin,
    write: (text) => void stdout.write(text),
    onReport,
  });
  const effects = createEffects({
    dispatch: (message) => store.dispatch(message),
    clock,
    env,
    signal,
    session,
    writeToTerminal: (text) => void stdout.write(text),
    vault,
    filterFile: filters,
    quit: () => leave({ by: "person" }),
    refresh: (orgId) => void reading.refresh(orgId),
    cancel: () => reading.cancel(),
    watch: (isWatching) => reading.setWatching(isWatching),
    change: (order) => desk.handle(order),
  });
  const state = initialState({
    ...options,
    size: { columns: stdout.columns, rows: stdout.rows },
    now: start,
    isWriting: write,
    savedFilters: saved.filters,
    notices: [...problems, ...(saved.problem === undefined ? [] : [saved.problem])],
  });
  const store = createStore(state, world, effects.run, () => clock.now());
  let toast = state.toast;
  store.subscribe(() => {
    const shown = store.getState().toast;
    if (shown !== toast && shown !== undefined) effects.run({ kind: "wake", at: shown.until });
    toast = shown;
  });

  let end: BrowserEnd | { by: "fault"; error: unknown } | undefined;
  const printWarnings = holdWarnings();
  const stopListening = listenToProcess({
    // In an editor, Ctrl-C is the editor's.
    onLeave: (by) =>
      by === "SIGINT" && session.isLent ? undefined : leave({ by: "signal", signal: by }),
    onFault: (error) => leave({ by: "fault", error }),
    onStop: () => effects.run({ kind: "suspend" }),
    onContinue: () => (session.isLent ? undefined : effects.run({ kind: "redraw" })),
  });
  const instance = render(
    createElement(Root, {
      store,
      hasColor,
      onReady: (suspend) => session.begin(suspend),
    }),
    {
      ...inkOptions,
      incrementalRendering: options.isRenderedInFull !== true,
      // Otherwise it would fall silent where CI is set, and leave its last frame behind.
      interactive: true,
      stdin,
      stdout,
    },
  );
  clearOnResize(stdout, instance);
  const first = reading.start();
  try {
    await instance.waitUntilExit();
  } catch (error) {
    end ??= { by: "fault", error };
  }
  session.end();
  over.abort();
  await desk.close();
  await Promise.all([effects.settle(), first]);
  stopListening();
  printWarnings();
  for (const line of jobReport(jobs.all)) stdout.write(`${line}\n`);
  if (end?.by === "fault") throw end.error;
  return end ?? { by: "person" };

  function leave(by: NonNullable<typeof end>): void {
    if (end !== undefined) return;
    end = by;
    // The last frame is drawn once more before the screen is given back.
    store.dispatch({ kind: "conceal" });
    session.end();
    instance.unmount();
  }

  function onReport(report: Report): void {
    if (report.kind === "mouse") store.dispatch({ kind: "mouse", report });
    else if (report.isIn) store.dispatch({ kind: "tick", now: clock.now() });
    else store.dispatch({ kind: "conceal" });
  }
}

function checkTerminal(stdin: NodeJS.ReadStream, stdout: NodeJS.WriteStream): void {
  const why = whyNoBrowser({
    isStdinTerminal: stdin.isTTY,
    isStdoutTerminal: stdout.isTTY,
    env: {},
  });
  if (why !== undefined) throw new TypeError(why);
}

async function configOf(folder: string | undefined): Promise<Config> {
  return folder === undefined ? noConfig : readConfig(folder);
}

async function savedOf(file: FilterFile | undefined): Promise<ParsedFilters> {
  return file === undefined ? { filters: [], problem: undefined } : file.read();
}
