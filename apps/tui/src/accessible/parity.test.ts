import { beforeAll, describe, expect, test } from "vitest";
import { demoNow, demoWorld, worldOf } from "../../test/demo-world.ts";
import { kindOf } from "../dialogs/dialogs.ts";
import { fieldOf } from "../fields/text-field.ts";
import { filterOf } from "../filter/filter.ts";
import { actions } from "../keys/actions.ts";
import { availableActions } from "../keys/key-map.ts";
import { enter, withList, withPlace } from "../state/crumbs.ts";
import { initialState } from "../state/initial-state.ts";
import { accountTabs, type Route } from "../state/route.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { answerLine } from "./answer-line.ts";
import { screenOnly } from "./screen-only.ts";
import { tellDialog } from "./tell-dialog.ts";

let world: World;
let places: State[];

beforeAll(async () => {
  world = worldOf(await demoWorld());
  const account = world.book.accounts({}).find(({ projectIds }) => projectIds.length > 0);
  const [finding] = world.book.findings({});
  if (account === undefined || finding === undefined) throw new Error("The demo is empty.");
  const { orgId, id: clientId } = account;
  const routes: Route[] = [
    { screen: "organizations" },
    { screen: "projects" },
    { screen: "accounts" },
    ...accountTabs.map((tab) => ({ screen: "account", orgId, clientId, tab }) as const),
    { screen: "findings" },
    { screen: "finding", orgId: finding.orgId, findingId: finding.id },
    { screen: "causes" },
    { screen: "incomplete" },
    { screen: "calendar" },
    { screen: "jobs" },
    { screen: "trace" },
    { screen: "json", orgId, clientId },
  ];
  const home = initialState({ size: { columns: 200, rows: 60 }, now: demoNow, isWriting: true });
  const entered = routes.map((route) => enter(home, route));
  const undo = { orgId, kind: "delete-account", clientId } as const;
  const json = entered.at(-1) ?? home;
  const accounts = entered[2] ?? home;
  places = [
    home,
    ...entered,
    withList(accounts, { filter: filterOf("a"), marks: new Set(["a"]), anchor: "a" }),
    withList(accounts, { sort: { column: "name", isDescending: false } }),
    withPlace(json, { search: fieldOf("client") }),
    { ...json, toast: { text: "Done", tone: "good", until: demoNow + 1000, undo } },
  ];
});

/** What only a line of its own stands in for. */
const ownWords = new Set(["help"]);

/** Possible only while a job is there, which a fresh session has not. */
const ofJobs = new Set(["resume-job", "stop-job", "write-report"]);

describe("every action of the registry", () => {
  test("does by its name, typed as a line, what its key does", () => {
    const reached = new Set<string>();
    for (const state of places) {
      for (const action of availableActions(state, world)) {
        if (screenOnly.has(action.id) || ownWords.has(action.id)) continue;
        const step = action.run(state, world);
        const answer = answerLine(action.id, state, 0, world);
        expect(answer.state, action.id).toEqual(step.state);
        expect(answer.effects, action.id).toEqual(step.effects);
        reached.add(action.id);
      }
    }
    const missed = actions
      .map(({ id }) => id)
      .filter((id) => ![reached, screenOnly, ownWords, ofJobs].some((ids) => ids.has(id)));
    expect(missed).toEqual([]);
    expect(reached.size).toBeGreaterThan(40);
  });

  test("that is about the screen says why there is nothing to do", () => {
    const known = new Set(actions.map(({ id }) => id));
    const [home] = places;
    if (home === undefined) throw new Error("There is no place.");
    for (const [id, why] of screenOnly) {
      expect(known.has(id), id).toBe(true);
      expect(answerLine(id, home, 0, world)).toMatchObject({ state: home, says: [why] });
    }
  });

  test("that changes something is not there while read-only, and says so", () => {
    const writes = actions.filter(({ isWrite, id }) => isWrite && !screenOnly.has(id));
    expect(writes.length).toBeGreaterThan(8);
    for (const state of places.slice(1)) {
      const readOnly = { ...state, isWriting: false };
      for (const { id } of writes) {
        const answer = answerLine(id, readOnly, 0, world);
        expect(answer.state, id).toBe(readOnly);
        expect(answer.says.join(" "), id).toContain("Read-only");
      }
    }
  });

  test("opens dialogs that say something, and back leaves each of them", () => {
    const opened = new Set<string>();
    for (const state of places) {
      for (const action of availableActions(state, world)) {
        const { dialog } = action.run(state, world).state;
        if (dialog === undefined) continue;
        opened.add(dialog.kind);
        const inside = { ...state, dialog };
        expect(tellDialog(dialog, inside, world).length, action.id).toBeGreaterThan(0);
        expect(kindOf(dialog)).toBeDefined();
        expect(answerLine("back", inside, 0, world).state.dialog, action.id).toBeUndefined();
      }
    }
    expect(opened.size).toBeGreaterThan(5);
  });
});

test("answers every line, whatever it is", () => {
  const lines = [
    "",
    "next",
    "undefined-word",
    "0",
    "1",
    "99",
    "filter /(/",
    "filter x:1",
    "filter",
  ];
  const others = [
    "find nowhere",
    "find a",
    "more",
    "list",
    "detail",
    "where",
    ":",
    "go 3",
    "T",
    "\u001B[A",
  ];
  for (const state of places) {
    for (const line of [...lines, ...others]) {
      const { says, effects } = answerLine(line, state, 0, world);
      expect(says.length + effects.length, line).toBeGreaterThan(0);
    }
  }
});

test("help names every action that can be done, and none that is about the screen", () => {
  for (const state of places) {
    const { says } = answerLine("help", state, 0, world);
    for (const { id } of availableActions(state, world)) {
      const isTold = says.some((line) => line.startsWith(`${id}: `));
      expect(isTold, id).toBe(!screenOnly.has(id));
    }
  }
});
