import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createChangeWorld, platforms, type ChangeWorld } from "../../test/change-world.ts";
import type { Route } from "../state/route.ts";

/** A tab of an account. */
function tab(world: ChangeWorld, name: string, which: "access-list" | "assignments"): Route {
  return { screen: "account", ...world.account(name), tab: which };
}

/** How often a plan was asked to be run. */
function runs({ effects }: ChangeWorld): number {
  return effects.filter((one) => one.kind === "change" && one.order.order === "run").length;
}

type Case = {
  name: string;
  run: (world: ChangeWorld) => Promise<void>;
  /** Methods and ends of paths of what it writes. */
  writes: RegExp[];
  isUndone: boolean;
};

const cases: readonly Case[] = [
  {
    name: "changes a description, and takes that back",
    async run(world) {
      world.go({ screen: "accounts" }, world.account("contract-member").clientId);
      world.press(["e", "ctrl-u"]);
      world.type("Reads invoices");
      world.press(["enter"]);
      await world.settle();
      world.press(["y"]);
    },
    writes: [/^PATCH .*\/orgs\/\w+\/serviceAccounts\/\w+$/],
    isUndone: true,
  },
  {
    name: "changes roles, and takes that back",
    async run(world) {
      world.go({ screen: "accounts" }, world.account("contract-member").clientId);
      world.press(["E"]);
      world.type("ORG_READ_ONLY");
      world.press(["space", "enter"]);
      await world.settle();
      world.press(["y"]);
    },
    writes: [/^PATCH .*\/orgs\/\w+\/serviceAccounts\/\w+$/],
    isUndone: true,
  },
  {
    name: "assigns an account, and takes that back",
    async run(world) {
      world.go({ screen: "accounts" }, world.account("contract-member").clientId);
      world.press(["a"]);
      world.type("contract-two");
      world.press(["enter"]);
      world.type("GROUP_READ_ONLY");
      world.press(["space", "enter"]);
      await world.settle();
      world.press(["y"]);
    },
    writes: [/^POST .*\/groups\/\w+\/serviceAccounts\/\w+:invite$/],
    isUndone: true,
  },
  {
    name: "takes an account out of a project, and takes that back",
    async run(world) {
      world.go(tab(world, "contract-listed", "assignments"), world.projectId("contract-one"));
      world.press(["u"]);
      await world.settle();
      world.press(["y"]);
    },
    writes: [/^DELETE .*\/groups\/\w+\/serviceAccounts\/\w+$/],
    isUndone: true,
  },
  {
    name: "adds to an access list, and takes that back",
    async run(world) {
      world.go(tab(world, "contract-listed", "access-list"));
      world.press(["n"]);
      world.type("198.51.100.7");
      world.press(["enter"]);
      await world.settle();
      world.press(["y"]);
    },
    writes: [/^POST .*\/accessList$/],
    isUndone: true,
  },
  {
    name: "takes the entry off that the cursor is on",
    async run(world) {
      world.go(tab(world, "contract-listed", "access-list"));
      world.press(["D"]);
      await world.settle();
      world.press(["y"]);
    },
    writes: [/^DELETE .*\/accessList\/.+$/],
    isUndone: true,
  },
  {
    name: "deletes an account whose name is typed",
    async run(world) {
      world.go({ screen: "accounts" }, world.account("contract-member").clientId);
      world.press(["D"]);
      await world.settle();
      world.wait(1000);
      world.type("contract-member");
      world.press(["enter"]);
    },
    writes: [/^DELETE .*\/orgs\/\w+\/serviceAccounts\/\w+$/],
    isUndone: false,
  },
];

describe.each(platforms)("on %s", (platform) => {
  test.each(cases)("$name", async ({ run, writes, isUndone }) => {
    const world = await createChangeWorld({ platform });
    await run(world);
    await world.settle();
    expect(world.writes).toHaveLength(writes.length);
    for (const [index, one] of writes.entries()) expect(world.writes[index]).toMatch(one);
    expect(world.frame()).not.toContain("not possible");
    expect(world.state().dialog).toBeUndefined();
    expect(world.effects).toContainEqual({ kind: "refresh", orgId: world.orgId });
    expect(world.state().toast?.undo !== undefined).toBe(isUndone);
    if (!isUndone) return;
    const before = world.writes.length;
    world.press(["u"]);
    await world.settle();
    expect(world.writes.length).toBeGreaterThan(before);
    expect(world.state().toast).toMatchObject({ text: "Taken back", tone: "good" });
  });

  test("rotates into a file, and says what is left to do", async () => {
    const world = await createChangeWorld({ platform });
    world.go({ screen: "accounts" }, world.account("contract-member").clientId);
    world.press(["r"]);
    expect(world.frame()).toContain("file:contract-member.secret");
    world.press(["enter"]);
    await world.settle();
    world.wait(400);
    const frame = world.frame();
    expect(frame).toContain("$ purser secrets rotate");
    expect(frame).toContain("[ Cancel ]");
    world.press(["y", "enter"]);
    await world.settle();
    expect(await readFile(join(world.cwd, "contract-member.secret"), "utf8")).toMatch(
      /^mdb_sa_sk_/,
    );
    expect(world.frame()).toContain("purser secrets resume");
    world.press(["escape"]);
    expect(world.state().dialog).toBeUndefined();
  });

  test("creates an account whose secret goes into a file", async () => {
    const world = await createChangeWorld({ platform });
    world.go({ screen: "accounts", orgId: world.orgId }, "mdb_sa_id_");
    world.press(["n"]);
    world.type("nightly");
    world.press(["enter"]);
    world.type("Reads at night");
    world.press(["enter", "enter"]);
    world.type("ORG_READ_ONLY");
    world.press(["space", "enter", "enter", "enter"]);
    await world.settle();
    world.press(["y"]);
    await world.settle();
    expect(world.state().toast?.text).toBe("Created nightly");
    expect(await readFile(join(world.cwd, "nightly.secret"), "utf8")).toMatch(/^mdb_sa_sk_/);
  });

  test("sends nothing where a safety rule refuses", async () => {
    const world = await createChangeWorld({ platform });
    world.go({ screen: "accounts" }, world.self);
    world.press(["D"]);
    await world.settle();
    expect(world.frame()).toContain("refused (own-account)");
    world.wait(2000);
    world.type("contract-owner");
    world.press(["y", "enter"]);
    await world.settle();
    expect(runs(world)).toBe(0);
    expect(world.writes).toEqual([]);
  });
});

test("shows the command and every request before anything is asked", async () => {
  const world = await createChangeWorld();
  world.go({ screen: "accounts" }, world.account("contract-listed").clientId);
  world.press(["D"]);
  await world.settle();
  world.wait(1000);
  const frame = world.frame();
  const order = ["$ purser accounts delete", "DELETE /api/", "TOUCHES", 'Type "contract-listed"'];
  const places = order.map((text) => frame.indexOf(text));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

test("goes back to the form, as it was filled in, where no plan can be made", async () => {
  const world = await createChangeWorld();
  world.go(tab(world, "contract-listed", "access-list"));
  world.press(["n"]);
  world.type("300.1.1.1");
  world.press(["enter"]);
  await world.settle();
  expect(world.frame()).toContain("not possible");
  world.press(["escape"]);
  expect(world.state().dialog).toMatchObject({ kind: "form", form: "add-addresses" });
  expect(world.frame()).toContain("300.1.1.1");
});

test("mends a finding by the first remedy that there is, asked for as everything is", async () => {
  const world = await createChangeWorld();
  const { clientId } = world.account("contract-member");
  const found = world.world.book.findings({ orgId: world.orgId, clientId });
  const rotation = found.find((one) =>
    world.world.book.tell(one)?.fixes.some(({ kind }) => kind === "rotate-secret"),
  );
  world.go({ screen: "finding", orgId: world.orgId, findingId: rotation?.id ?? "" });
  world.press(["x"]);
  expect(world.state().dialog).toMatchObject({ kind: "form", form: "rotate" });
  expect(world.frame()).toContain("contract-member");
  world.press(["escape"]);
  const deletion = found.find((one) =>
    world.world.book.tell(one)?.fixes.some(({ kind }) => kind === "delete-account"),
  );
  world.go({ screen: "finding", orgId: world.orgId, findingId: deletion?.id ?? "" });
  world.press(["x"]);
  await world.settle();
  expect(world.frame()).toContain("Deletes the account");
  expect(runs(world)).toBe(0);
});

test("takes nothing back when the time for that is over", async () => {
  const world = await createChangeWorld();
  world.go({ screen: "accounts" }, world.account("contract-member").clientId);
  world.press(["E"]);
  world.type("ORG_READ_ONLY");
  world.press(["space", "enter"]);
  await world.settle();
  world.press(["y"]);
  await world.settle();
  expect(world.state().toast?.text).toContain("u undo");
  world.press(["u"], 10_001);
  await world.settle();
  expect(world.writes).toHaveLength(1);
});

test("puts no form up where nothing could be changed", async () => {
  const world = await createChangeWorld({ write: false });
  world.go({ screen: "accounts" }, world.account("contract-member").clientId);
  for (const key of ["n", "r", "D", "a", "e", "E", "x", "u"]) {
    world.press([key]);
    expect(world.state().dialog, key).toBeUndefined();
  }
});
