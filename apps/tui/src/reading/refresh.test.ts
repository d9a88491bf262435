import { describe, expect, it } from "vitest";
import { createReadingWorld, type ReadingWorld } from "../../test/reading-world.ts";
import { placeOf } from "../state/crumbs.ts";
import type { KeyName } from "../input/token.ts";

async function readWorld(options: Parameters<typeof createReadingWorld>[0] = {}) {
  const world = createReadingWorld(options);
  await world.reading.start();
  return world;
}

/** Another person deletes an account. */
async function deleteAccount({ connections, book }: ReadingWorld, index: number): Promise<string> {
  const row = book.accounts({})[index];
  if (row === undefined) throw new Error("There is no such account.");
  const connection = connections.find(({ orgIds }) => orgIds.includes(row.orgId));
  await connection?.client.organization(row.orgId).serviceAccount(row.id).delete();
  return row.id;
}

function press({ store }: ReadingWorld, name: KeyName, times = 1): void {
  for (let time = 0; time < times; time++) {
    store.dispatch({ kind: "token", token: { kind: "key", name } });
  }
}

describe("a refresh", () => {
  it("takes out an account that is gone, and leaves the cursor on its row", async () => {
    const world = await readWorld();
    press(world, "down", 10);
    const { rowId, cursor } = placeOf(world.store.getState()).list;
    const gone = await deleteAccount(world, 3);
    await world.reading.refresh();
    const { list } = placeOf(world.store.getState());
    expect(world.book.accounts({}).map(({ id }) => id)).not.toContain(gone);
    expect(list.rowId).toBe(rowId);
    expect(list.cursor).toBe(cursor - 1);
    expect(world.notices.at(-1)).toMatch(/^read again: 1 account gone/);
  });

  it("keeps everything on the screen until an organization was read anew", async () => {
    const world = await readWorld({ roundTrip: 100 });
    const counts = new Set<number>();
    const states = new Set<string>();
    world.store.subscribe(() => {
      counts.add(world.book.accounts({}).length);
      for (const { state } of world.book.organizations) states.add(state);
    });
    await world.reading.refresh();
    expect([...counts]).toEqual([70]);
    expect(states).not.toContain("loading");
  });

  it("says that nothing has changed", async () => {
    const world = await readWorld();
    await world.reading.refresh();
    expect(world.notices).toEqual(["read again: nothing has changed"]);
  });

  it("reads one organization alone, before whatever is read in the background", async () => {
    const world = await readWorld({ areOrgsGiven: false });
    const [orgId = "", other = ""] = world.book.organizations.map((row) => row.orgId);
    const before = world.trace.entries[0]?.id ?? 0;
    await world.reading.refresh(orgId);
    const paths = world.trace.entries.filter(({ id }) => id > before).map(({ path }) => path);
    expect(paths.some((path) => path.includes(orgId))).toBe(true);
    expect(paths.some((path) => path.includes(other) || path.endsWith("/orgs"))).toBe(false);
  });

  it("keeps what was read when the service fails, and says that it is older", async () => {
    let isDown = false;
    const world = await readWorld({
      change: (request, pass) =>
        isDown ? Promise.resolve(Response.json({ error: 500 }, { status: 500 })) : pass(),
    });
    const findings = world.book.findings({}).length;
    isDown = true;
    await world.reading.refresh();
    const { organizations } = world.book;
    expect(world.book.accounts({})).toHaveLength(70);
    expect(world.book.findings({})).toHaveLength(findings);
    expect(organizations.map(({ stale }) => stale?.kind)).toEqual(["service", "service"]);
    isDown = false;
    await world.reading.refresh();
    expect(world.book.organizations.map(({ stale }) => stale)).toEqual([undefined, undefined]);
  });

  it("keeps the organizations of a connection that cannot list them any more", async () => {
    let isDown = false;
    const world = await readWorld({
      areOrgsGiven: false,
      change: (request, pass) =>
        isDown && new URL(request.url).pathname.endsWith("/orgs")
          ? Promise.resolve(Response.json({ error: 403 }, { status: 403 }))
          : pass(),
    });
    isDown = true;
    await world.reading.refresh();
    expect(world.book.accounts({})).toHaveLength(70);
    expect(world.book.organizations.map(({ state }) => state)).toContain("unreachable");
    isDown = false;
    await world.reading.refresh();
    expect(world.book.organizations.map(({ state }) => state)).not.toContain("unreachable");
  });

  it("puts what is new at the end of a list that somebody has touched", async () => {
    const world = await readWorld();
    press(world, "down", 2);
    const orgId = world.connections[0]?.orgIds[0] ?? "";
    const made = await world.connections[0]?.client.organization(orgId).serviceAccounts.create({
      name: "aaa-new",
      description: "Made a moment ago",
      roles: ["ORG_MEMBER"],
      secretExpiresAfterHours: 24,
    });
    await world.reading.refresh();
    const row = world.book.account(orgId, made?.clientId ?? "");
    const { orderedAt } = placeOf(world.store.getState()).list;
    expect(row?.since).toBeGreaterThan(orderedAt);
    const others = world.book.accounts({}).filter(({ id }) => id !== row?.id);
    expect(others.every(({ since }) => since <= orderedAt)).toBe(true);
    expect(world.notices.at(-1)).toContain("1 account new");
  });

  it("does not queue up, however long its key is held", async () => {
    const world = await readWorld({ roundTrip: 100 });
    const before = world.emulator.requestCount;
    await world.reading.refresh();
    const once = world.emulator.requestCount - before;
    await Promise.all(Array.from({ length: 30 }, () => world.reading.refresh()));
    expect(world.emulator.requestCount - before).toBeLessThanOrEqual(3 * once);
  });

  it("that is canceled changes nothing, and says nothing", async () => {
    const world = await readWorld({ roundTrip: 100 });
    const { readAt } = world.book;
    const refresh = world.reading.refresh();
    await world.clock.sleep(250);
    expect(world.reading.cancel()).toBe(true);
    await refresh;
    expect(world.notices).toEqual([]);
    expect(world.book.accounts({})).toHaveLength(70);
    expect(world.book.readAt).toBe(readAt);
    expect(world.book.activity.state).toBe("idle");
    expect(world.reading.cancel()).toBe(false);
  });
});
