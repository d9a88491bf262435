import { collectAll } from "@purser/inventory";
import { beforeAll, describe, expect, it } from "vitest";
import { createReadingWorld, type Change } from "../../test/reading-world.ts";

function isAbout(request: Request, path: string): boolean {
  return new URL(request.url).pathname.includes(path);
}

/** A platform that answers some requests in a way of its own. */
function answering(path: string, answer: (request: Request) => Promise<Response>): Change {
  return (request, pass) => (isAbout(request, path) ? answer(request) : pass());
}

const failing = (status: number): (() => Promise<Response>) => {
  const body = { error: status, errorCode: "UNEXPECTED_ERROR", detail: "Unexpected error." };
  return () => Promise.resolve(Response.json(body, { status }));
};

// Modules that are loaded with the first request take real time, while simulated time goes on.
beforeAll(() => createReadingWorld().reading.start());

describe("the first reading", () => {
  it("shows accounts of the first page long before everything was read", async () => {
    const world = createReadingWorld({ roundTrip: 100 });
    let seen: { at: number; state: string | undefined; findings: number } | undefined;
    world.store.subscribe(() => {
      const { book, clock } = world;
      if (seen !== undefined || book.accounts({}).length === 0) return;
      seen = {
        at: clock.now() - Date.parse("2026-11-22T09:00:00Z"),
        state: book.organizations[0]?.state,
        findings: book.findings({}).length,
      };
    });
    await world.reading.start();
    // The token takes one round trip and the lists another: painted when they came, not with the next beat.
    expect(seen?.at).toBe(200);
    expect(seen?.state).toBe("loading");
    expect(seen?.findings).toBeGreaterThan(0);
    expect(world.book.organizations.map(({ state }) => state)).not.toContain("loading");
  });

  it("paints at most four times a second, and the first page at once", async () => {
    const world = createReadingWorld({ roundTrip: 100 });
    await world.reading.start();
    const { paints } = world;
    const seconds = (paints.at(-1) ?? 0) / 1000;
    // One for the first page, and one for the end, come on top.
    expect(paints.length).toBeLessThanOrEqual(Math.ceil(seconds) * 4 + 3);
    expect(paints.length).toBeGreaterThan(2);
  });

  it("never takes back an account that it showed, and finds no fewer things", async () => {
    const world = createReadingWorld({ roundTrip: 100 });
    const counts: number[] = [];
    world.store.subscribe(() => counts.push(world.book.accounts({}).length));
    await world.reading.start();
    expect(counts).toEqual(counts.toSorted((one, other) => one - other));
    expect(world.book.summary.accounts).toBe(70);
  });

  it("is over with an instant, no progress and nothing going on", async () => {
    const world = createReadingWorld();
    await world.reading.start();
    const { book, clock } = world;
    expect(book.readAt).toBe(clock.now());
    expect(book.progress).toBeUndefined();
    expect(book.activity.state).toBe("idle");
  });

  it("tells how far it has come", async () => {
    const world = createReadingWorld({ roundTrip: 100 });
    const told: number[] = [];
    world.store.subscribe(() => told.push(world.book.progress?.planned ?? 0));
    await world.reading.start();
    expect(Math.max(...told)).toBeGreaterThan(100);
  });
});

describe("what cannot be read", () => {
  const cases: readonly (readonly [string, Change, kind: string])[] = [
    ["is refused", answering("/accessList", failing(403)), "denied"],
    ["fails", answering("/accessList", failing(500)), "service"],
    [
      "is cut off",
      answering("/accessList", () => Promise.reject(new TypeError("fetch failed"))),
      "network",
    ],
  ];
  it.each(cases)("is told with its cause where it %s", async (_, change, kind) => {
    const world = createReadingWorld({ change });
    await world.reading.start();
    const [organization] = world.book.organizations;
    expect(organization?.state).toBe("incomplete");
    expect(organization?.causes.map((cause) => cause.kind)).toContain(kind);
    expect(world.book.summary.accounts).toBe(70);
  });

  it("leaves the other connections alone where a list of organizations is refused", async () => {
    let isFirst = true;
    const world = createReadingWorld({
      areOrgsGiven: false,
      change: (request, pass) => {
        if (!new URL(request.url).pathname.endsWith("/orgs") || !isFirst) return pass();
        isFirst = false;
        return failing(403)();
      },
    });
    await world.reading.start();
    const { organizations, summary } = world.book;
    expect(organizations.map(({ state }) => state).toSorted()).toEqual([
      "incomplete",
      "unreachable",
    ]);
    const lost = organizations.find(({ state }) => state === "unreachable");
    expect(lost?.causes[0]?.kind).toBe("denied");
    expect(lost?.name).toBe(world.connections[lost?.connection ?? -1]?.name);
    expect(summary.accounts).toBeGreaterThan(0);
    expect(summary.incomplete).toBe(2);
  });

  it("waits out a rate limit, and reads everything after all", async () => {
    let refused = 0;
    const world = createReadingWorld({
      change: (request, pass) => {
        if (!isAbout(request, "/serviceAccounts") || refused >= 2) return pass();
        refused++;
        const headers = { "Retry-After": "2" };
        return Promise.resolve(Response.json({ error: 429 }, { status: 429, headers }));
      },
    });
    await world.reading.start();
    expect(world.trace.refusals).toBe(2);
    expect(world.book.summary.accounts).toBe(70);
  });
});

describe("leaving", () => {
  it("ends everything under way, and paints no more", async () => {
    const world = createReadingWorld({ roundTrip: 100 });
    const reading = world.reading.start();
    await world.clock.sleep(350);
    world.leave();
    const painted = world.paints.length;
    await reading;
    const sent = world.emulator.requestCount;
    await world.clock.sleep(5000);
    expect(world.paints).toHaveLength(painted);
    expect(world.emulator.requestCount).toBe(sent);
    expect(world.notices).toEqual([]);
  });
});

describe("canceling the first reading", () => {
  it("keeps what has come in, says that it is not all, and can be read on", async () => {
    const world = createReadingWorld({ roundTrip: 100 });
    const reading = world.reading.start();
    await world.clock.sleep(250);
    expect(world.reading.cancel()).toBe(true);
    await reading;
    const { book } = world;
    expect(book.accounts({}).length).toBeGreaterThan(0);
    expect(book.organizations.map(({ state }) => state)).toEqual(["incomplete", "incomplete"]);
    expect(book.organizations.flatMap(({ causes }) => causes.map(({ kind }) => kind))).toEqual([
      "canceled",
      "canceled",
    ]);
    expect(book.causes({})).toEqual([]);
    await world.reading.refresh();
    expect(book.summary.accounts).toBe(70);
    expect(book.causes({}).length).toBeGreaterThan(0);
  });
});

describe("a snapshot", () => {
  it("is as old as it says, has all the connections had, and cannot be read again", async () => {
    const live = createReadingWorld({ emulator: { limits: { rateLimits: "off" } } });
    await live.reading.start();
    const targets = live.connections.flatMap(({ client, orgIds, self = "" }) =>
      orgIds.map((orgId) => ({ client, orgId, self })),
    );
    const tool = { name: "purser-test", version: "0.0.0" };
    const collectedAt = "2026-11-20T09:00:00.000Z";
    const records = collectAll(targets, { tool, clock: live.clock, collectedAt });
    const { reading, book, notices } = createReadingWorld({ records });
    await reading.start();
    expect(book.readAt).toBe(Date.parse(collectedAt));
    expect(book.summary).toEqual(live.book.summary);
    await reading.refresh();
    expect(notices).toEqual(["a snapshot cannot be read again"]);
    expect(book.summary.accounts).toBe(70);
  });
});
