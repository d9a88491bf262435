import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createChangeWorld, platforms, type ChangeWorld } from "../../test/change-world.ts";
import { withList, placeOf } from "../state/crumbs.ts";
import { jobReport } from "./job-report.ts";
import type { Job } from "./job.ts";

const names = ["contract-member", "contract-listed", "contract-reader"];

async function withMarks(
  marked: readonly string[] = names,
  options: Parameters<typeof createChangeWorld>[0] = {},
): Promise<ChangeWorld> {
  const world = await createChangeWorld(options);
  world.go({ screen: "accounts" }, world.account("contract-owner").clientId);
  const marks = new Set(marked.map((name) => world.account(name).clientId));
  world.change((state) => withList(state, { ...placeOf(state).list, marks }));
  return world;
}

function job(world: ChangeWorld): Job {
  const last = world.changes.jobs.all.at(-1);
  if (last === undefined) throw new Error("There is no job.");
  return last;
}

const states = (world: ChangeWorld): string[] => job(world).rows.map(({ state }) => state);

test.each(platforms)(
  "deletes what is marked on %s, once count and organization are typed",
  async (platform) => {
    const world = await withMarks(names, { platform });
    world.press(["D"]);
    await world.settle();
    const answer = `3 ${job(world).organizationName}`;
    world.wait(1000);
    expect(world.frame()).toContain(`Type "${answer}"`);
    expect(world.frame()).toContain("$ purser accounts delete");
    world.press(["enter"]);
    world.type("contract-member");
    world.press(["enter"]);
    expect(world.writes).toEqual([]);
    world.press(["ctrl-u"]);
    world.type(answer);
    world.press(["enter"]);
    await world.settle();
    expect(states(world)).toEqual(["done", "done", "done"]);
    expect(world.writes).toHaveLength(3);
    expect(world.effects).toContainEqual({ kind: "refresh", orgId: world.orgId });
  },
);

test("leaves out what a safety rule refuses, and says why", async () => {
  const world = await withMarks(["contract-member", "contract-owner"]);
  world.press(["D"]);
  await world.settle();
  expect(states(world).toSorted()).toEqual(["ready", "refused"]);
  world.wait(1000);
  expect(world.frame()).toContain(`Type "1 ${job(world).organizationName}"`);
});

test("rotates each into its own file", async () => {
  const world = await withMarks(["contract-member", "contract-listed"]);
  world.press(["r", "enter"]);
  await world.settle();
  world.wait(1000);
  world.type(`2 ${job(world).organizationName}`);
  world.press(["enter"]);
  await world.settle();
  expect(states(world)).toEqual(["awaiting", "awaiting"]);
  expect(await readdir(world.cwd)).toHaveLength(2);
});

test("takes no sink that several would share, and no screen", async () => {
  const world = await withMarks(["contract-member", "contract-listed"]);
  for (const sink of ["file:one", "screen", "env:.env:SECRET"]) {
    world.press(["r", "ctrl-u"]);
    world.type(sink);
    world.press(["enter"]);
    const { dialog } = world.state();
    expect(dialog?.kind === "form" && dialog.complaint).toBeTruthy();
    world.press(["escape"]);
  }
});

const failing = (clientId: () => string) => ({
  interfere: (request: Request, pass: () => Promise<Response>) =>
    request.method === "DELETE" && request.url.endsWith(clientId())
      ? Promise.resolve(
          Response.json(
            {
              error: 403,
              errorCode: "ACCESS_FORBIDDEN",
              detail: "No.",
              reason: "No.",
              parameters: [],
            },
            { status: 403 },
          ),
        )
      : pass(),
});

test("goes on after a failure where that is wanted, and completes the rest when it is resumed", async () => {
  let victim = "";
  const world = await withMarks(
    names,
    failing(() => victim || "never"),
  );
  victim = world.account("contract-member").clientId;
  world.press(["D"]);
  await world.settle();
  world.wait(1000);
  world.press(["tab"]);
  world.type(`3 ${job(world).organizationName}`);
  world.press(["enter"]);
  await world.settle();
  expect(states(world).toSorted()).toEqual(["done", "done", "failed"]);
  expect(jobReport(world.changes.jobs.all).join("\n")).toContain(
    `purser accounts delete ${victim}`,
  );
  victim = "";
  world.press(["escape", "J", "W"]);
  expect(world.frame()).toContain("contract-member");
  await expect.poll(() => world.frame()).toContain("Written to purser-jobs-");
  const [report = ""] = await readdir(world.cwd);
  expect(JSON.parse(await readFile(join(world.cwd, report), "utf8"))).toMatchObject({
    jobs: [{ title: "Delete", phase: "over", rows: [{}, {}, {}] }],
  });
  world.press(["r"]);
  await world.settle();
  world.wait(1000);
  expect(world.frame()).toContain(`Type "1 ${job(world).organizationName}"`);
  world.type(`1 ${job(world).organizationName}`);
  world.press(["enter"]);
  await world.settle();
  expect(states(world)).toEqual(["done", "done", "done"]);
  expect(jobReport(world.changes.jobs.all)).toEqual([]);
});

test("begins nothing more after a failure, unless told to", async () => {
  let victim = "";
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  const refusal = failing(() => victim);
  const world = await withMarks([...names, "contract-rotating", "contract-project-owner"], {
    async interfere(request, pass) {
      if (request.method === "DELETE" && !request.url.endsWith(victim)) await gate;
      return refusal.interfere(request, pass);
    },
  });
  world.press(["D"]);
  await world.settle();
  // One of the four that are begun with at once fails before the others are done.
  victim = job(world).rows[0]?.id.split(" ").at(-1) ?? "";
  world.wait(1000);
  world.type(`5 ${job(world).organizationName}`);
  world.press(["enter"]);
  await expect.poll(() => states(world)).toContain("failed");
  release();
  await world.settle();
  expect(states(world)).toEqual(["failed", "done", "done", "done", "not-started"]);
});

test("asks before it is left alone while it runs", async () => {
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  const world = await withMarks(names, {
    async interfere(request, pass) {
      if (request.method === "DELETE") await gate;
      return pass();
    },
  });
  world.press(["D"]);
  await world.settle();
  world.wait(1000);
  world.type(`3 ${job(world).organizationName}`);
  world.press(["enter"]);
  await expect.poll(() => world.writes.length).toBe(3);
  world.press(["escape", "q"]);
  expect(world.state().dialog?.kind).toBe("leave");
  world.press(["enter"], 1000);
  expect(world.effects).not.toContainEqual({ kind: "quit" });
  world.press(["q"], 1000);
  world.press(["y", "enter"], 1000);
  expect(world.effects).toContainEqual({ kind: "quit" });
  release();
  await world.changes.close();
  expect(world.writes).toHaveLength(3);
});
