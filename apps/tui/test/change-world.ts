import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect, type Client } from "@purser/core";
import { createEmulator, seededRandom, type Emulator } from "@purser/emulator";
import { createMemoryJournal, createVerification } from "@purser/lifecycle";
import { presetPolicy } from "@purser/policy-audit";
import { openChanges, type Changes } from "../src/changes/open-changes.ts";
import type { BrowserConnection } from "../src/connection.ts";
import { frameOf } from "../src/frame/frame.ts";
import { keyNames, type Token } from "../src/input/token.ts";
import { visibleRows } from "../src/lists/visible-rows.ts";
import { openReading } from "../src/reading/open-reading.ts";
import { listScreenOf } from "../src/screens/screens.ts";
import type { Effect } from "../src/state/effect.ts";
import { initialState } from "../src/state/initial-state.ts";
import { enter, placeOf, withList } from "../src/state/crumbs.ts";
import type { Message } from "../src/state/message.ts";
import { reduce } from "../src/state/reduce.ts";
import type { Route } from "../src/state/route.ts";
import type { State } from "../src/state/state.ts";
import type { World } from "../src/state/world.ts";
import { textOf } from "../src/text/line.ts";
import { demoNow, stillClock } from "./demo-world.ts";

/** Milliseconds after which whatever is under way will not end any more. */
const longestWork = 10_000;

export const platforms = ["atlas", "cloud-manager"] as const;

/** The browser on the contract organization of an emulator, without a terminal. */
export type ChangeWorld = {
  emulator: Emulator;
  client: Client;
  orgId: string;
  /** Where files with secrets go: empty, and nobody else's. */
  cwd: string;
  self: string;
  world: World;
  changes: Changes;
  /** What changed something at the service, in order: "DELETE /api/…". */
  writes: string[];
  effects: Effect[];
  messages: Message[];
  state: () => State;
  dispatch: (message: Message) => void;
  /** Presses keys by their names, each after some milliseconds: a person's pace, unless it says otherwise. */
  press: (names: readonly string[], pace?: number) => void;
  type: (text: string, pace?: number) => void;
  /** Lets time pass. Milliseconds. */
  wait: (milliseconds: number) => void;
  /** Resolves when nothing of a change is under way. */
  settle: () => Promise<void>;
  /** Goes somewhere; the cursor is on the row whose ID contains the text. */
  go: (route: Route, row?: string) => void;
  /** Changes what no key of interest changes. */
  change: (by: (state: State) => State) => void;
  frame: () => string;
  account: (name: string) => { clientId: string; orgId: string };
  projectId: (name: string) => string;
};

function tokenOf(name: string): Token {
  if (name === "space") return { kind: "text", text: " " };
  if (name.startsWith("ctrl-")) return { kind: "ctrl", letter: name.slice(5) };
  const key = keyNames.find((one) => one === name);
  return key === undefined ? { kind: "text", text: name } : { kind: "key", name: key };
}

export type ChangeWorldOptions = {
  platform?: Client["platform"];
  write?: boolean;
  /** @default a new folder */
  cwd?: string;
  size?: State["size"];
  /** Comes between client and service. */
  interfere?: (request: Request, pass: () => Promise<Response>) => Promise<Response>;
};

export async function createChangeWorld(options: ChangeWorldOptions = {}): Promise<ChangeWorld> {
  const { platform = "atlas", write = true, interfere } = options;
  const cwd = options.cwd ?? (await mkdtemp(join(tmpdir(), "purser-tui-")));
  const clock = stillClock();
  const emulator = createEmulator({ data: "contract", clock, random: seededRandom(1) });
  const organization = emulator.organizations.find((one) => one.platform === platform);
  const orgId = organization?.id ?? "";
  const owner = emulator.credentials.find(
    (one) => one.orgId === orgId && one.role === "ORG_OWNER" && one.clientId !== undefined,
  );
  const { clientId: self = "", clientSecret = "" } = owner ?? {};
  const writes: string[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    const isToken = pathname.startsWith("/api/oauth/");
    if (!isToken && request.method !== "GET") writes.push(`${request.method} ${pathname}`);
    const pass = (): Promise<Response> => emulator.fetch(request);
    return interfere === undefined || isToken ? pass() : interfere(request, pass);
  };
  const { baseUrl } = emulator;
  const endpoint = { platform, baseUrl, fetch, clock, random: seededRandom(2) };
  const client = connect({
    ...endpoint,
    auth: { kind: "service-account", clientId: self, clientSecret },
  });
  const connection: BrowserConnection = {
    client,
    name: "contract",
    orgIds: [orgId],
    self,
    credential: "service-account",
    secretEnding: clientSecret.slice(-4),
    requestCount: () => 0,
    verify: createVerification(endpoint),
    openJournal: () =>
      Promise.resolve({ journal: createMemoryJournal(), close: () => Promise.resolve() }),
  };
  const connections = [connection];
  const { signal } = new AbortController();
  const messages: Message[] = [];
  const effects: Effect[] = [];
  const dispatch = (message: Message): void => {
    messages.push(message);
    const step = reduce(state, message, world);
    state = step.state;
    for (const effect of step.effects) {
      effects.push(effect);
      if (effect.kind === "change") changes.handle(effect.order);
      if (effect.kind === "refresh") void reading.refresh(effect.orgId);
    }
  };
  const gate = { dispatch, getState: () => state };
  const policy = presetPolicy("recommended");
  const { book, trace, reading } = openReading({ connections, policy, clock, signal }, gate);
  const changes = openChanges({
    book,
    connections,
    clock,
    dispatch,
    canWrite: write,
    canShow: true,
    cwd,
    env: process.env,
  });
  const world: World = {
    book,
    connections,
    now: demoNow,
    rowsCache: new Map(),
    trace,
    jobs: changes.jobs,
    vault: changes.vault,
  };
  const size = options.size ?? { columns: 120, rows: 40 };
  let state = initialState({ size, now: clock.now(), isWriting: write });
  await reading.start();
  const press = (names: readonly string[], pace = 500): void => {
    for (const name of names)
      dispatch({ kind: "token", token: tokenOf(name), at: state.now + pace });
  };
  return {
    emulator,
    client,
    orgId,
    cwd,
    self,
    world,
    changes,
    writes,
    effects,
    messages,
    state: () => state,
    dispatch,
    press,
    type: (text, pace = 100) =>
      press(
        Array.from(text, (one) => (one === " " ? "space" : one)),
        pace,
      ),
    wait: (milliseconds) => dispatch({ kind: "tick", now: state.now + milliseconds }),
    async settle() {
      const end = performance.now() + longestWork;
      for (let quiet = 0; quiet < 20 && performance.now() < end;) {
        await new Promise((resolve) => void setImmediate(resolve));
        quiet = isBusy(state, world) ? 0 : quiet + 1;
      }
    },
    go(route, row) {
      state = enter({ ...state, bookVersion: world.book.version }, route);
      const screen = listScreenOf(route);
      if (row === undefined || screen === undefined) return;
      const { rows } = visibleRows(screen, placeOf(state), world);
      const cursor = rows.findIndex(({ id }) => id.includes(row));
      if (cursor === -1) throw new Error(`There is no row ${row}.`);
      state = withList(state, { cursor, rowId: rows[cursor]?.id });
    },
    change: (by) => void (state = by(state)),
    frame: () => frameOf(state, world).map(textOf).join("\n"),
    account(name) {
      const found = book.accounts({}).find((one) => one.name === name);
      if (found === undefined) throw new Error(`There is no account ${name}.`);
      return { clientId: found.id, orgId };
    },
    projectId(name) {
      const found = book.projects({}).find((one) => one.name === name);
      if (found === undefined) throw new Error(`There is no project ${name}.`);
      return found.id;
    },
  };
}

function isBusy({ dialog }: State, { jobs }: World): boolean {
  if (dialog?.kind === "plan") return /^(?:planning|running)$/.test(dialog.phase.name);
  if (dialog?.kind === "secret") return false;
  return (jobs?.all ?? []).some(({ phase }) => /^(?:planning|running|stopping)$/.test(phase));
}
