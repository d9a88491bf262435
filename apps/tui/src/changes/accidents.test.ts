import { array, assert, asyncProperty, constantFrom, integer, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import { createChangeWorld, type ChangeWorld } from "../../test/change-world.ts";
import { actions } from "../keys/actions.ts";
import { availableActions } from "../keys/key-map.ts";

const confirmed = (world: ChangeWorld): boolean =>
  world.effects.some((one) => one.kind === "change" && one.order.order.startsWith("run"));

/** A repeating key comes 30 times a second. Milliseconds. */
const repeat = 33;

async function onMember(options = {}): Promise<ChangeWorld> {
  const world = await createChangeWorld(options);
  world.go({ screen: "accounts" }, world.account("contract-member").clientId);
  return world;
}

const printable = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).map(
  (one) => (one === " " ? "space" : one),
);
const named = ["enter", "escape", "tab", "backspace", "delete", "up", "down", "ctrl-c", "ctrl-u"];

describe("a key that is held", () => {
  test("changes nothing, whichever it is", async () => {
    const world = await onMember();
    for (const key of [...printable, ...named]) {
      world.go({ screen: "accounts" }, world.account("contract-member").clientId);
      for (let round = 0; round < 3; round++) {
        world.press(
          Array.from({ length: 60 }, () => key),
          repeat,
        );
        await world.settle();
      }
      expect(world.writes, key).toEqual([]);
      world.press(["escape", "escape", "escape"]);
      world.change((state) => ({ ...state, isWriting: true }));
    }
    await world.changes.close();
  });

  // Each opens the question of another weight: reversible, rotation, destructive.
  test.each([
    ["u", "reversible"],
    ["r", "rotation"],
    ["D", "destructive"],
  ])("after %s does not answer the question of what is %s", async (opener) => {
    for (const key of ["y", "enter", "space", opener]) {
      const world = await createChangeWorld();
      const { clientId } = world.account("contract-listed");
      world.go(
        { screen: "account", orgId: world.orgId, clientId, tab: "assignments" },
        world.projectId("contract-one"),
      );
      if (opener === "D") world.go({ screen: "accounts" }, clientId);
      world.press([opener]);
      if (opener === "r") world.press(["enter"]);
      for (let round = 0; round < 4; round++) {
        world.press(
          Array.from({ length: 60 }, () => key),
          repeat,
        );
        await world.settle();
      }
      expect(confirmed(world)).toBe(false);
      expect(world.writes).toEqual([]);
      await world.changes.close();
    }
  });
});

describe("what is typed before the question is seen", () => {
  test.each([
    ["while the plan is made", 0],
    ["in the question's first frames", 1],
  ])("does not answer it: %s", async (_, when) => {
    const world = await onMember();
    world.press(["D"], 10);
    if (when === 1) await world.settle();
    world.type("contract-member", 10);
    world.press(["enter", "y", "enter"], 10);
    await world.settle();
    expect(confirmed(world)).toBe(false);
    expect(world.state().dialog).toMatchObject({ phase: { name: "asking", typed: { text: "" } } });
  });

  test("begins anew with each key, where one key is the answer", async () => {
    const world = await onMember();
    world.press(["r", "enter"]);
    await world.settle();
    world.press(["y", "y", "y", "enter"], 300);
    expect(confirmed(world)).toBe(false);
    world.press(["y"], 500);
    world.press(["enter"], 50);
    expect(confirmed(world)).toBe(true);
    await world.settle();
    await world.changes.close();
  });
});

describe("the answer", () => {
  test("is never Enter alone", async () => {
    const world = await onMember();
    world.press(["r", "enter"]);
    await world.settle();
    world.press(["enter"], 2000);
    expect(confirmed(world)).toBe(false);
    // The default button is Cancel: the form is there again.
    expect(world.state().dialog?.kind).toBe("form");
    world.press(["escape", "D"]);
    await world.settle();
    world.press(["enter", "enter", "enter"], 2000);
    expect(confirmed(world)).toBe(false);
    expect(world.frame()).toContain("Enter alone does nothing.");
  });

  test.each(["Contract-member", "contract-membe", "contract-member2", "yes", "contract-listed"])(
    "is not %j",
    async (text) => {
      const world = await onMember();
      world.press(["D"]);
      await world.settle();
      world.wait(1000);
      world.type(text);
      world.press(["enter"]);
      expect(confirmed(world)).toBe(false);
      expect(world.frame()).toContain("That is something else.");
    },
  );

  test("may be pasted, which is said; the end of the line in it is no Enter", async () => {
    const world = await onMember();
    world.press(["D"]);
    await world.settle();
    world.wait(1000);
    const token = { kind: "paste", text: "contract-member\r\n" } as const;
    world.dispatch({ kind: "token", token, at: world.state().now });
    expect(confirmed(world)).toBe(false);
    expect(world.frame()).toContain("It was pasted");
    world.press(["enter"]);
    expect(confirmed(world)).toBe(true);
    await world.settle();
  });

  test.each([
    ["the terminal loses the focus", { kind: "conceal" }],
    ["the terminal changes its size", { kind: "resized", size: { columns: 100, rows: 30 } }],
  ] as const)("is taken back when %s", async (_, message) => {
    const world = await onMember();
    world.press(["D"]);
    await world.settle();
    world.wait(1000);
    world.type("contract-member");
    world.dispatch(message);
    expect(world.frame()).not.toContain("> contract-member");
    world.press(["enter"]);
    expect(confirmed(world)).toBe(false);
  });

  test("is given once", async () => {
    const world = await createChangeWorld();
    const { clientId } = world.account("contract-listed");
    world.go({ screen: "account", orgId: world.orgId, clientId, tab: "assignments" });
    world.press(["u"]);
    await world.settle();
    world.press(["y"]);
    world.press(["y", "y", "enter"], 1);
    await world.settle();
    expect(world.writes).toHaveLength(1);
  });

  test("may be no", async () => {
    for (const key of ["escape", "n", "ctrl-c"]) {
      const world = await onMember();
      world.press(["r", "enter"]);
      await world.settle();
      world.press([key], 1000);
      expect(world.state().dialog?.kind, key).not.toBe("plan");
      expect(confirmed(world)).toBe(false);
    }
  });
});

describe("read-only", () => {
  test("has no action that changes something", async () => {
    const world = await onMember({ write: false });
    const there = availableActions(world.state(), world.world);
    expect(there.filter(({ isWrite }) => isWrite)).toEqual([]);
    for (const { keys } of actions.filter(({ isWrite }) => isWrite)) world.press(keys);
    await world.settle();
    expect(world.effects.filter(({ kind }) => kind === "change")).toEqual([]);
    expect(world.frame()).toContain("read-only");
  });

  test("is latched by R, and no key takes that back", async () => {
    const world = await onMember();
    expect(world.frame()).toContain("WRITE");
    world.press(["R"]);
    expect(world.state().isWriting).toBe(false);
    world.press([...printable, ...named]);
    expect(world.state().isWriting).toBe(false);
  });

  test("runs no plan, whatever is asked of the desk", async () => {
    const world = await onMember({ write: false });
    const { clientId } = world.account("contract-member");
    const change = { kind: "delete-account", orgId: world.orgId, clientId } as const;
    world.changes.handle({ order: "plan", planId: 1, change });
    const told = (news: string) => (): boolean =>
      world.messages.some((one) => one.kind === "change" && one.news.news === news);
    await expect.poll(told("planned")).toBe(true);
    world.changes.handle({ order: "run", planId: 1 });
    await new Promise((resolve) => void setTimeout(resolve, 100));
    await world.changes.close();
    expect(world.writes).toEqual([]);
  });
});

test("keys at random, at any pace, delete no account whose name they do not type", async () => {
  const keys = constantFrom("D", "y", "enter", "r", "x", "n", "tab", "space", "j", "escape", "u");
  const world = await onMember();
  await assert(
    asyncProperty(
      array(tuple(keys, integer({ min: 1, max: 1500 })), { maxLength: 30 }),
      async (typed) => {
        for (const [key, pace] of typed) {
          world.press([key], pace);
          if (pace > 500) await world.settle();
        }
        await world.settle();
        world.press(["escape", "escape", "escape"]);
        const deletions = world.writes.filter((one) => /^DELETE .*serviceAccounts\/\w+$/.test(one));
        expect(deletions.filter((one) => one.includes("/orgs/"))).toEqual([]);
      },
    ),
    { numRuns: 25 },
  );
  await world.changes.close();
});
