import { expect, test } from "vitest";
import { createMemorySink, type MemorySink } from "../../test/memory-sink.ts";
import { createRotationWorld, hours } from "../../test/rotation-world.ts";
import { runPlan } from "../../test/run-plan.ts";
import { createMemoryJournal } from "../journal/memory-journal.ts";
import { planResume } from "../rotation/plan-resume.ts";
import { readJournalState } from "../rotation/rotation-state.ts";
import { planRotateAll, type RotateAllOptions } from "./plan-rotate-all.ts";

const day = 86_400_000;

/** The organization's own account, one for each reason to be left out, and ten that are old. */
function prepare(more: Partial<RotateAllOptions> = {}) {
  const world = createRotationWorld();
  world.addAccount("young", [{ age: 59 }]);
  world.addAccount("none", []);
  world.addAccount("both", [{ age: 90 }, { age: 80 }]);
  world.addAccount("expired", [{ age: 70 }, { age: 95, life: 30 }]);
  for (let index = 0; index < 8; index++) world.addAccount(`old-${index}`, [{ age: 200 + index }]);
  const { scene, verify } = world.enter();
  const journal = createMemoryJournal();
  const sinks = new Map<string, MemorySink>();
  const failing = new Set<string>();
  const sinkFor = ({ accountName }: { accountName: string }) => {
    const sink =
      sinks.get(accountName) ??
      createMemorySink({
        name: `file:/s/${accountName}`,
        fails: failing.has(accountName) ? "deliver" : undefined,
      });
    sinks.set(accountName, sink);
    return sink;
  };
  const options = { olderThanMs: 60 * day, max: 50, secretExpiresAfterHours: hours, ...more };
  const plan = () =>
    planRotateAll(scene, options, { journal, verify, sinkFor, sinkPattern: "file:/s/{name}" });
  const accountOf = (name: string) => {
    const account = [...world.organization.accounts.values()].find((one) => one.name === name);
    if (!account) throw new Error(`There is no ${name}.`);
    return account;
  };
  return { world, scene, verify, journal, sinks, failing, sinkFor, plan, accountOf };
}

test("chooses the oldest, and says of all others why they are left out", async () => {
  const { rows, confirmation, warnings, command, summary } = await prepare({ max: 9 }).plan();
  const chosen = rows
    .filter(({ skipped }) => skipped === undefined)
    .map(({ accountName }) => accountName);
  expect(chosen).toEqual([
    ...Array.from({ length: 8 }, (_, index) => `old-${7 - index}`),
    "orders-auth",
  ]);
  const skipped = Object.fromEntries(rows.map((row) => [row.accountName, row.skipped]));
  expect(skipped).toMatchObject({
    young: "Its newest secret is 59 days old.",
    none: "It has no secret.",
    both: expect.stringContaining("two secrets that both work") as string,
    expired: expect.stringContaining("left for another run") as string,
    owner: "Its newest secret is 10 days old.",
  });
  expect(confirmation).toEqual({ kind: "type", text: "9 Acme" });
  expect(warnings.join()).toContain("seven days");
  expect(command.join(" ")).toBe(
    "purser secrets rotate --all --older-than 1440h --max 9 --hours 720 --to file:/s/{name}",
  );
  expect(summary).toContain("9 accounts of Acme; 5 accounts left out");
});

test("never chooses the credential in use", async () => {
  const { rows } = await prepare({ olderThanMs: 5 * day }).plan();
  const own = rows.find(({ accountName }) => accountName === "owner");
  expect(own?.skipped).toContain("--self");
});

test("rotates each to its own sink, tells of each, and awaits their first uses", async () => {
  const { plan, sinks, accountOf, world, scene, verify, journal } = prepare();
  const { events, outcome } = await runPlan(await plan());
  expect(outcome).toMatchObject({ state: "awaiting" });
  expect(sinks.size).toBe(10);
  for (const [name, sink] of sinks)
    expect(accountOf(name).secrets.at(-1)?.value).toBe(sink.values[0]);
  const rows = events.filter((event) => event.kind === "row");
  expect(rows.filter(({ state }) => state === "started")).toHaveLength(10);
  expect(rows.at(-1)).toMatchObject({ state: "awaiting", done: 10, of: 10 });

  await world.clock.sleep(5000);
  for (const [name, { values }] of sinks) {
    if (name !== "old-3") await world.use(accountOf(name), values[0] ?? "");
  }
  const resume = async () => runPlan(await planResume(scene, journal, {}, { verify }));
  expect((await resume()).outcome).toMatchObject({
    state: "awaiting",
    awaited: expect.stringMatching(/^old-3: [^;]*$/) as string,
  });
  expect(accountOf("old-4").secrets).toHaveLength(1);
  expect(accountOf("old-3").secrets).toHaveLength(2);
  await world.use(accountOf("old-3"), sinks.get("old-3")?.values[0] ?? "");
  expect((await resume()).outcome).toMatchObject({ state: "done" });
  expect((await resume()).events).toEqual([]);
});

test("loses no account to the failure of another", async () => {
  const { plan, failing, accountOf } = prepare();
  failing.add("old-5").add("old-2");
  const { outcome } = await runPlan(await plan());
  expect(outcome).toMatchObject({ state: "in-part", left: [], cause: { name: "AggregateError" } });
  const { rotations = [] } = "made" in outcome ? outcome.made : {};
  const namesOf = (state: string) =>
    rotations.filter((one) => one.state === state).map(({ accountName }) => accountName);
  expect(namesOf("given-up")).toEqual(["old-5", "old-2"]);
  expect(namesOf("awaiting")).toHaveLength(8);
  expect(accountOf("old-5").secrets).toHaveLength(1);
});

test("begins with no further account after a failure where that is asked for, and does so when resumed", async () => {
  const { plan, failing, scene, verify, journal, sinks } = prepare({
    stopOnFirstError: true,
    concurrency: 2,
  });
  failing.add("old-6");
  const { outcome } = await runPlan(await plan());
  const { rotations = [] } = "made" in outcome ? outcome.made : {};
  const notStarted = rotations.filter(({ state }) => state === "not-started");
  expect(notStarted.length).toBeGreaterThanOrEqual(6);

  const before = await runPlan(await planResume(scene, journal, {}, { verify }));
  expect(before.outcome).toMatchObject({ state: "awaiting" });
  sinks.clear();
  const sinkFor = ({ accountName }: { accountName: string }) => {
    const sink = createMemorySink({ name: `file:/t/${accountName}` });
    sinks.set(accountName, sink);
    return sink;
  };
  await runPlan(await planResume(scene, journal, {}, { verify, sinkFor }));
  const { rotations: states } = readJournalState(await journal.entries());
  expect([...states.values()].map(({ phase }) => phase)).toEqual(
    Array.from({ length: 10 }, () => "delivered"),
  );
});

test("has no more accounts under way than was asked for", async () => {
  const { plan, world } = prepare({ concurrency: 3 });
  let most = 0;
  let underWay = 0;
  const made = await plan();
  await runPlan(made, {}, (event) => {
    if (event.kind !== "row") return;
    underWay += event.state === "started" ? 1 : -1;
    most = Math.max(most, underWay);
  });
  expect(most).toBe(3);
  expect(world.clock.sleeping).toBe(0);
});

test("brings what is under way to its end when it is stopped, and begins nothing more", async () => {
  const { plan, sinks, accountOf } = prepare({ concurrency: 2 });
  const stopping = new AbortController();
  const { outcome } = await runPlan(await plan(), { signal: stopping.signal }, (event) => {
    if (event.kind === "row" && event.state === "awaiting")
      stopping.abort(new Error("Interrupted."));
  });
  const { rotations = [] } = "made" in outcome ? outcome.made : {};
  expect(rotations.filter(({ state }) => state === "not-started").length).toBeGreaterThan(5);
  for (const [name, { values }] of sinks) {
    const unknown = accountOf(name)
      .secrets.slice(1)
      .filter(({ value }) => !values.includes(value));
    expect(name === "expired" ? [] : unknown).toEqual([]);
  }
});

test("refuses one place for many secrets", async () => {
  const { scene, verify, journal } = prepare();
  const options = { olderThanMs: 60 * day, max: 50, secretExpiresAfterHours: hours };
  const sinkFor = () => createMemorySink();
  const plan = await planRotateAll(scene, options, { journal, verify, sinkFor });
  expect(plan.refusals).toMatchObject([{ rule: "shared-sink" }]);
});

test("does nothing where there is nothing to do", async () => {
  const { plan, journal } = prepare({ olderThanMs: 500 * day });
  const made = await plan();
  expect(made.confirmation).toEqual({ kind: "none" });
  expect((await runPlan(made)).outcome).toMatchObject({ state: "done" });
  expect(await journal.entries()).toEqual([]);
});
