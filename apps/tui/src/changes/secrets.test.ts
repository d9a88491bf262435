import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createChangeWorld, type ChangeWorld } from "../../test/change-world.ts";
import { givesAway } from "../../test/gives-away.ts";

/** The browser with a secret that was just made, to be shown on the screen; and its value, which nothing may tell. */
async function withSecret(): Promise<{ world: ChangeWorld; value: string; vaultId: number }> {
  const world = await createChangeWorld({ size: { columns: 100, rows: 30 } });
  world.go({ screen: "accounts" }, world.account("contract-member").clientId);
  world.press(["r", "ctrl-u"]);
  world.type("screen");
  world.press(["enter"]);
  await world.settle();
  world.press(["y", "enter"], 1000);
  await world.settle();
  const { dialog } = world.state();
  if (dialog?.kind !== "secret") throw new Error(`No secret is shown: ${inspect(dialog)}`);
  const value = world.changes.vault.look(dialog.vaultId)?.expose() ?? "";
  expect(value).toMatch(/^mdb_sa_sk_.{20,}/);
  return { world, value, vaultId: dialog.vaultId };
}

/** Everything in which a secret could lie, but for the screen. */
function held({ state, messages, effects, world }: ChangeWorld): string {
  const all = [state(), messages, effects, world.jobs?.all, world.trace];
  const printed = all.map((one) => inspect(one, { depth: 20, showHidden: true, getters: true }));
  return [...printed, JSON.stringify(all)].join("\n");
}

test("shows nothing of a secret until it is asked to, and then only on the screen", async () => {
  const { world, value } = await withSecret();
  expect(world.frame()).toContain("••••");
  expect(givesAway(world.frame(), value)).toBe(false);
  expect(world.frame()).not.toContain(value.slice(-4));
  world.press(["v"]);
  expect(world.frame().replaceAll(/[^\w-]/g, "")).toContain(value);
  expect(givesAway(held(world), value)).toBe(false);
  world.press(["v"]);
  expect(givesAway(world.frame(), value)).toBe(false);
});

describe("a secret that is shown is masked", () => {
  test.each<[string, (world: ChangeWorld) => void]>([
    ["after 30 s", (world) => world.wait(30_000)],
    [
      "when the terminal loses the focus, or is lent",
      (world) => world.dispatch({ kind: "conceal" }),
    ],
    [
      "when the terminal becomes too small, and stays so when it grows again",
      (world) => {
        world.dispatch({ kind: "resized", size: { columns: 40, rows: 8 } });
        expect(world.frame()).toContain("too small");
        world.dispatch({ kind: "resized", size: { columns: 100, rows: 30 } });
      },
    ],
    ["when the person suspends it", (world) => world.press(["ctrl-z"])],
    ["when the person is about to leave", (world) => world.press(["escape"])],
    ["when the vault is closed", (world) => world.changes.vault.forgetAll()],
  ])("%s", async (_, turnAway) => {
    const { world, value } = await withSecret();
    world.press(["v"]);
    turnAway(world);
    expect(givesAway(world.frame(), value)).toBe(false);
    expect(world.state().dialog?.kind).toBe("secret");
  });

  test("after 30 s by a tick that was asked for", async () => {
    const { world } = await withSecret();
    world.press(["v"]);
    expect(world.effects.at(-1)).toEqual({ kind: "wake", at: world.state().now + 30_000 });
  });
});

describe("a secret is not left behind", () => {
  test("without a word: Escape, q and Ctrl-C ask, and only `lost` is an answer", async () => {
    for (const key of ["escape", "q", "ctrl-c"]) {
      const { world, vaultId } = await withSecret();
      world.press([key]);
      expect(world.frame()).toContain('Type "lost"');
      world.press(["enter"]);
      world.type("yes");
      world.press(["enter"]);
      expect(world.changes.vault.look(vaultId)).toBeDefined();
      world.press(["ctrl-u"]);
      world.type("lost");
      world.press(["enter"]);
      await world.settle();
      expect(world.state().dialog).toBeUndefined();
      expect(world.changes.vault.look(vaultId)).toBeUndefined();
    }
  });

  test("written to a file it may be left, and is gone from memory", async () => {
    const { world, value, vaultId } = await withSecret();
    world.press(["w"]);
    expect(world.frame()).toContain("file:contract-member.secret");
    world.press(["enter"]);
    await delivered(world);
    expect(await readFile(join(world.cwd, "contract-member.secret"), "utf8")).toBe(value);
    expect(world.frame()).toContain("in file:contract-member.secret");
    world.press(["escape"]);
    await world.settle();
    expect(world.state().dialog).toBeUndefined();
    expect(world.changes.vault.look(vaultId)).toBeUndefined();
    expect(givesAway(held(world), value)).toBe(false);
  });

  test("stays where a place cannot take it, and says why", async () => {
    const { world, value, vaultId } = await withSecret();
    world.press(["w", "ctrl-u"]);
    world.type("file:/nowhere/at/all/secret");
    world.press(["enter"]);
    await delivered(world);
    expect(world.frame()).toContain("cannot go to");
    expect(world.changes.vault.look(vaultId)?.expose()).toBe(value);
    world.press(["escape"]);
    expect(world.frame()).toContain('Type "lost"');
  });

  test("is given to a command on its stdin, not in its arguments or its environment", async () => {
    const { world, value } = await withSecret();
    world.press(["w", "ctrl-u"]);
    world.type("exec:sh -c 'cat >got; env >environment; cat /proc/$$/cmdline >arguments'");
    world.press(["enter"]);
    await delivered(world);
    const read = (name: string): Promise<string> => readFile(join(world.cwd, name), "utf8");
    expect(await read("got")).toBe(value);
    expect(givesAway(await read("environment"), value)).toBe(false);
    expect(givesAway(await read("arguments"), value)).toBe(false);
    expect(givesAway(held(world), value)).toBe(false);
  });

  test("is asked of the terminal's clipboard by its number alone", async () => {
    const { world, vaultId } = await withSecret();
    world.press(["c"]);
    expect(world.effects.at(-1)).toEqual({ kind: "copy-secret", vaultId });
  });
});

test("a secret is neither shown nor held once the browser is left", async () => {
  const { world, value, vaultId } = await withSecret();
  world.press(["v"]);
  await world.changes.close();
  expect(world.changes.vault.look(vaultId)).toBeUndefined();
  expect(givesAway(world.frame(), value)).toBe(false);
});

test("no other key of the dialog does anything to it", async () => {
  const { world, vaultId } = await withSecret();
  world.press(["enter", "y", "D", "r", "x", "space", "backspace", "delete", "tab", "j", "R"]);
  expect(world.changes.vault.look(vaultId)).toBeDefined();
  expect(world.state().dialog?.kind).toBe("secret");
});

async function delivered({ messages }: ChangeWorld): Promise<void> {
  const isTold = (): boolean =>
    messages.some((one) => one.kind === "change" && one.news.news.endsWith("handed-over"));
  for (let turn = 0; turn < 500 && !isTold(); turn++) {
    await new Promise((resolve) => void setTimeout(resolve, 10));
  }
}
