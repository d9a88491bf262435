import { describe, expect, test } from "vitest";
import { demoNow, demoWorld, worldOf } from "../../test/demo-world.ts";
import { initialState } from "./initial-state.ts";
import { reduce } from "./reduce.ts";
import type { State } from "./state.ts";

const world = worldOf(await demoWorld());
const fresh = initialState({ size: { columns: 100, rows: 30 }, now: demoNow, isWriting: false });

/** What Ctrl-C leads to, pressed at instants after the beginning, in milliseconds. */
function interruptAt(
  instants: readonly number[],
  start: State = fresh,
): { state: State; asked: string[] } {
  let state = start;
  const asked: string[] = [];
  for (const instant of instants) {
    const token = { kind: "ctrl", letter: "c" } as const;
    const step = reduce(state, { kind: "token", token, at: demoNow + instant }, world);
    state = step.state;
    asked.push(...step.effects.map(({ kind }) => kind));
  }
  return { state, asked };
}

describe("Ctrl-C", () => {
  test.each<[number[], string[]]>([
    [[0], ["cancel"]],
    [
      [0, 1000],
      ["cancel", "quit"],
    ],
    [
      [0, 1001],
      ["cancel", "cancel"],
    ],
    [
      [0, 1500, 2000],
      ["cancel", "cancel", "quit"],
    ],
  ])("at %j leads to %j", (instants, effects) => {
    expect(interruptAt(instants).asked).toEqual(effects);
  });

  test.each(["filter", "command"] as const)("leaves the %s first, and then the browser", (mode) => {
    const once = interruptAt([0], { ...fresh, mode });
    expect(once).toMatchObject({ state: { mode: "browse" }, asked: [] });
    expect(interruptAt([0, 500], { ...fresh, mode }).asked).toEqual(["quit"]);
  });

  test("never leaves while a secret is nowhere else", () => {
    const dialog = {
      kind: "secret",
      vaultId: 1,
      accountName: "ci",
      expiresAt: "",
      shownUntil: undefined,
      ways: [],
      asking: undefined,
      said: [],
    } as const;
    const { state, asked } = interruptAt([0, 100, 200, 300, 400], { ...fresh, dialog });
    expect(asked).toEqual([]);
    expect(state.dialog?.kind).toBe("secret");
  });
});
