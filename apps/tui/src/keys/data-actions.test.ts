import { expect, it } from "vitest";
import { createReadingWorld } from "../../test/reading-world.ts";
import { enter } from "../state/crumbs.ts";
import { dataActions } from "./data-actions.ts";

function run(id: string, change: (state: State) => State = (state) => state) {
  const { store } = createReadingWorld();
  const action = dataActions.find((one) => one.id === id);
  return action?.run(change(store.getState()), store.world);
}

type State = ReturnType<ReturnType<typeof createReadingWorld>["store"]["getState"]>;

it("refreshes what one is looking at: all of it, or one organization", () => {
  expect(run("refresh")?.effects).toEqual([{ kind: "refresh" }]);
  const within = run("refresh", (state) => enter(state, { screen: "accounts", orgId: "o1" }));
  expect(within?.effects).toEqual([{ kind: "refresh", orgId: "o1" }]);
  const all = run("refresh-all", (state) => enter(state, { screen: "accounts", orgId: "o1" }));
  expect(all?.effects).toEqual([{ kind: "refresh" }]);
});

it("turns watching on, and off again", () => {
  const on = run("watch");
  expect(on?.state.isWatching).toBe(true);
  expect(on?.effects).toEqual([{ kind: "watch", isWatching: true }]);
  const off = run("watch", (state) => ({ ...state, isWatching: true }));
  expect(off?.state.isWatching).toBe(false);
  expect(off?.effects).toEqual([{ kind: "watch", isWatching: false }]);
});
