import { beforeAll, describe, expect, test } from "vitest";
import { demoNow, demoWorld, worldOf } from "../../test/demo-world.ts";
import { frameOf } from "../frame/frame.ts";
import type { KeyName, Token } from "../input/token.ts";
import { visibleRows } from "../lists/visible-rows.ts";
import { placeOf } from "../state/crumbs.ts";
import { initialState } from "../state/initial-state.ts";
import { reduce } from "../state/reduce.ts";
import type { Route } from "../state/route.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { textOf } from "../text/line.ts";
import type { HomeRow } from "./home/home-rows.ts";
import { listScreenOf } from "./screens.ts";
import { rowUnderCursor, subjectUnderCursor } from "./under-cursor.ts";

let world: World;

beforeAll(async () => {
  world = worldOf(await demoWorld());
});

const names: ReadonlySet<string> = new Set(["enter", "escape", "tab", "shift-tab", "down", "end"]);

/** Opens the browser somewhere and types: names of keys, or text. */
function walk(route: Route | undefined, ...keys: string[]): State {
  const size = { columns: 80, rows: 24 };
  const start = { size, now: demoNow, isWriting: false, ...(route === undefined ? {} : { route }) };
  const opened = reduce(initialState(start), { kind: "book", version: world.book.version }, world);
  return keys
    .flatMap((key): Token[] =>
      names.has(key)
        ? [{ kind: "key", name: key as KeyName }]
        : Array.from(key, (text): Token => ({ kind: "text", text })),
    )
    .reduce((state, token) => reduce(state, { kind: "token", token }, world).state, opened.state);
}

function screenOf(state: State): string {
  return frameOf(state, world).map(textOf).join("\n");
}

function findingOf(state: State): string | undefined {
  const { route } = placeOf(state);
  return route.screen === "finding" ? route.findingId : undefined;
}

function account(name: string): { orgId: string; clientId: string } {
  const row = world.book.accounts({}).find((one) => one.name === name);
  if (row === undefined) throw new Error(`The demo has no ${name}.`);
  return { orgId: row.orgId, clientId: row.id };
}

describe("home", () => {
  test("is where the browser opens, and counts what the lists behind it show", () => {
    const home = walk(undefined);
    const screen = listScreenOf(placeOf(home).route);
    if (screen === undefined) throw new Error("Home is no list.");
    const { rows } = visibleRows(screen, placeOf(home), world);
    expect(rows.length).toBeGreaterThan(10);
    for (const [index, row] of (rows as unknown as HomeRow[]).entries()) {
      // The calendar shows spans of time, and its root causes show what they mend.
      if (row.id === "calendar" || row.id === "findings") continue;
      const opened = walk(undefined, ...Array.from({ length: index }, () => "j"), "enter");
      const behind = listScreenOf(placeOf(opened).route);
      if (behind === undefined) throw new Error(`${row.id} opens no list.`);
      const shown = visibleRows(behind, placeOf(opened), world);
      expect([row.id, shown.rows.length]).toEqual([row.id, row.count]);
    }
  });

  test("shows what ends first at the top of what ends soon", () => {
    const screen = screenOf(walk(undefined, "enter"));
    expect(screen).toContain("expires:<7d state:live");
    expect(screen).toMatch(/> stock-export +.* 3d !/);
  });

  test("is one Escape away from the list behind a line", () => {
    expect(placeOf(walk(undefined, "enter", "escape")).route).toEqual({ screen: "home" });
  });
});

describe("an account", () => {
  test.each([
    ["1", "overview"],
    ["2", "secrets"],
    ["7", "activity"],
    ["]]", "roles"],
    ["[", "activity"],
    ["tab", "secrets"],
    ["shift-tab", "activity"],
  ])("shows after %s its %s", (keys, tab) => {
    const route: Route = { screen: "account", ...account("ops-shell"), tab: "overview" };
    expect(placeOf(walk(route, keys)).route).toMatchObject({ tab });
  });

  test("says that nobody could tell where it may call from, and why", () => {
    const route: Route = {
      screen: "account",
      ...account("conveyor-telemetry"),
      tab: "access-list",
    };
    expect(screenOf(walk(route))).toContain("unknown: refused (403), needs ORG_MEMBER");
    expect(screenOf(walk({ ...route, tab: "overview" }))).toMatch(/access list +unknown: refused/);
  });

  test("says what its roles reach, not only what they are called", () => {
    const route: Route = { screen: "account", ...account("terraform-provisioner"), tab: "roles" };
    expect(screenOf(walk(route))).toMatch(/changes all 12 projects[^]*ORG_OWNER +power 5 of 5/);
  });

  test("tells on each tab what the cursor is on", () => {
    const ids = account("ops-shell");
    const { secrets = [], accessList } = world.book.account(ids.orgId, ids.clientId)?.record ?? {};
    const entries = accessList?.state === "ok" ? accessList.value : [];
    expect([secrets.length > 0, entries.length > 0]).toEqual([true, true]);
    const on = (tab: "overview" | "secrets" | "access-list"): unknown =>
      subjectUnderCursor(walk({ screen: "account", ...ids, tab }), world);
    expect(on("overview")).toEqual(ids);
    expect(on("secrets")).toEqual({ ...ids, secretId: secrets[0]?.secretId });
    expect(on("access-list")).toMatchObject({ ...ids, address: entries[0]?.address });
  });
});

describe("findings", () => {
  test("are each under a root cause, or their own", () => {
    const grouped = new Set(world.book.causes({}).flatMap(({ cause }) => cause.resolves));
    const left = world.book.findings({}).filter(({ id }) => !grouped.has(id));
    expect(left).toEqual([]);
  });

  test("are told with evidence and with what to type", () => {
    const screen = screenOf(walk(undefined, "F", "enter", "enter"));
    expect(screen).toMatch(/EVIDENCE[^]*HOW TO MEND IT[^]*\$ purser/);
  });

  test("of a row are those of its account alone", () => {
    const state = walk({ screen: "accounts" }, "f");
    const row = rowUnderCursor(walk({ screen: "accounts" }), world);
    expect(placeOf(state).route).toMatchObject({ screen: "findings", clientId: row?.id });
  });

  test("follow one another on their page, in the order of the list behind", () => {
    const list = walk({ screen: "findings" });
    const screen = listScreenOf(placeOf(list).route);
    const rows = screen === undefined ? [] : visibleRows(screen, placeOf(list), world).rows;
    expect(placeOf(walk({ screen: "findings" }, "enter", "..")).route).toMatchObject({
      findingId: rows[2]?.id,
    });
  });

  test("end where the list that they were opened from ends", () => {
    const [cause] = world.book.causes({});
    const last = walk({ screen: "findings", cause: cause?.id ?? "" }, "end", "enter");
    expect(cause?.cause.resolves).toContain(findingOf(last));
    expect(
      findingOf(walk({ screen: "findings", cause: cause?.id ?? "" }, "end", "enter", ".")),
    ).toBe(findingOf(last));
  });

  test("are jumped to in a list of accounts", () => {
    const row = rowUnderCursor(walk({ screen: "accounts" }, "..."), world);
    expect(screenOf(walk({ screen: "accounts" }, "..."))).toMatch(/^> .*\d [CHML] /m);
    expect(row?.id).not.toBe(rowUnderCursor(walk({ screen: "accounts" }, ".."), world)?.id);
  });
});

describe("a page", () => {
  const json = (): Route => ({ screen: "json", ...account("ops-shell") });

  test("scrolls no further than its end", () => {
    const end = walk(json(), "G");
    expect(screenOf(end)).toMatch(/lines (\d+)-(\d+) of \2 /);
    expect(walk(json(), "G", "jjj")).toEqual(end);
    expect(placeOf(walk(json(), "G", "g")).scroll).toBe(0);
  });

  test("points at what is looked for, and goes round", () => {
    const typed = walk(json(), "/expires", "enter");
    expect(screenOf(typed)).toMatch(/^> +"expiresAt"/m);
    expect(screenOf(typed)).toContain("match 1 of 1");
    expect(placeOf(walk(json(), "/2026", "enter", "n")).match).not.toBe(
      placeOf(walk(json(), "/2026", "enter")).match,
    );
    expect(placeOf(walk(json(), "/2026", "enter", "nN")).match).toBe(
      placeOf(walk(json(), "/2026", "enter")).match,
    );
  });

  test("takes what is typed to look for as text alone", () => {
    const state = walk(json(), "/qFf");
    expect(placeOf(state).route).toEqual(json());
    expect(placeOf(state).search.text).toBe("qFf");
    expect(screenOf(state)).toContain("no match");
  });

  test("is left by Escape only once nothing is looked for", () => {
    const state = walk({ screen: "accounts" }, "enter", "/a", "enter", "escape");
    expect(placeOf(state)).toMatchObject({ route: { screen: "account" }, search: { text: "" } });
    const left = reduce(state, { kind: "token", token: { kind: "key", name: "escape" } }, world);
    expect(placeOf(left.state).route.screen).toBe("accounts");
  });
});
