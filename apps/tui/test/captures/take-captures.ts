import { isBusy } from "../../src/accessible/is-busy.ts";
import { openChanges } from "../../src/changes/open-changes.ts";
import { frameOf } from "../../src/frame/frame.ts";
import { reduce } from "../../src/state/reduce.ts";
import type { Message } from "../../src/state/message.ts";
import type { Size, State } from "../../src/state/state.ts";
import type { World } from "../../src/state/world.ts";
import { textOf } from "../../src/text/line.ts";
import { demoNow, demoWorld, stillClock, worldOf } from "../demo-world.ts";
import { drive, keys, openedState } from "../drive.ts";
import { capturePage, type Capture } from "./capture-page.ts";
import { stops, type Stop } from "./stops.ts";
import { traceOf } from "./trace-of.ts";

export const captureSizes: readonly Size[] = [
  { columns: 60, rows: 12 },
  { columns: 80, rows: 24 },
  { columns: 140, rows: 40 },
];

/** Milliseconds after which whoever looks has read a question. */
const reading = 5000;

/** Returns the page of each size, by its path in the repository: every stop as it is drawn on the demo at a fixed instant. */
export async function takeCaptures(): Promise<Map<string, string>> {
  const { book, connections } = await demoWorld();
  const world: World = { ...worldOf({ book, connections }), trace: traceOf(demoNow) };
  const pages = new Map<string, string>();
  for (const size of captureSizes) {
    const captures: Capture[] = [];
    for (const stop of stops) {
      captures.push({ ...stop, lines: await screenOf(stop, size, world) });
    }
    const path = `docs/terminal-browser/${size.columns}x${size.rows}.md`;
    pages.set(path, capturePage(size, captures));
  }
  return pages;
}

/** Returns the screen at a stop. Waits for the plan that it may ask for: it only reads. */
async function screenOf(stop: Stop, size: Size, base: World): Promise<string[]> {
  const { keys: typed, options, dialog } = stop;
  const clock = stillClock();
  let state: State;
  const dispatch = (message: Message): void => {
    ({ state } = reduce(state, message, world));
  };
  const { book, connections } = base;
  const means = { book, connections, clock, dispatch, canWrite: false, canShow: true };
  const changes = openChanges({ ...means, cwd: "/work", env: {} });
  const world: World = {
    ...base,
    rowsCache: new Map(),
    jobs: stop.jobs === undefined ? changes.jobs : { all: stop.jobs },
    vault: changes.vault,
  };
  const driven = drive(openedState(world, { size, ...options }), keys(typed), world);
  ({ state } = driven);
  for (const effect of driven.effects) if (effect.kind === "change") changes.handle(effect.order);
  while (state.dialog !== undefined && isBusy({ ...state, now: state.now + reading }, world)) {
    await new Promise((resolve) => void setImmediate(resolve));
  }
  dispatch({ kind: "tick", now: state.now + reading });
  if (dialog !== undefined) state = { ...state, dialog };
  const lines = frameOf(state, world).map((spans) => textOf(spans).trimEnd());
  await changes.close();
  return lines;
}
