import { describe, expect, it } from "vitest";
import { createPacedClient, type PacedClient } from "../../test/paced-client.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { DeadlineError } from "../errors/deadline-error.ts";
import { RateLimitedError } from "../errors/rate-limited-error.ts";

const account = {
  name: "new",
  description: "x",
  roles: ["ORG_MEMBER"],
  secretExpiresAfterHours: 8,
};

const failing = (...faults: string[]) => createPacedClient({ emulator: { faults } });

async function accountIds({ send }: PacedClient): Promise<string[]> {
  const page = (await (await send("listOrgServiceAccounts")).json()) as {
    results: { clientId: string }[];
  };
  return page.results.map(({ clientId }) => clientId);
}

async function ended(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    (value) => value,
    (error: unknown) => error,
  );
}

function retries({ events }: PacedClient) {
  return events.flatMap((event) => (event.kind === "retry" ? [event] : []));
}

describe("withRetry", () => {
  // The token is request 1.
  it.each(["reset-before", "reset-after", "truncated-body", "empty-5xx", "server-error:503"])(
    "answers a GET in spite of two times %s",
    async (fault) => {
      const client = failing(`${fault}@2-3`);
      expect((await client.send("listOrgServiceAccounts")).status).toBe(200);
      expect(retries(client).map(({ attempt }) => attempt)).toEqual([1, 2]);
      expect(client.clock.sleeping).toBe(0);
    },
  );

  it("sends a POST once when its answer was lost", async () => {
    const client = failing("reset-after@createOrgServiceAccount");
    const before = await accountIds(client);
    const error = await ended(client.send("createOrgServiceAccount", { body: account }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ attempts: 1, operationId: "createOrgServiceAccount" });
    expect(await accountIds(client)).toHaveLength(before.length + 1);
  });

  it("hands on what a failing service says in the end", async () => {
    const client = failing("server-error:503@listOrgServiceAccounts");
    const answer = await client.send("listOrgServiceAccounts");
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ errorCode: "UNEXPECTED_ERROR" });
    expect(retries(client)).toHaveLength(3);
  });

  it("takes a deletion for done when only its answer was lost", async () => {
    const client = failing("reset-after@3");
    const [clientId = ""] = (await accountIds(client)).slice(-1);
    const response = await client.send("deleteOrgServiceAccount", { params: { clientId } });
    expect(response.status).toBe(204);
    expect(client.statuses).toEqual([200, 404]);
    expect(await accountIds(client)).not.toContain(clientId);
  });

  it("does not take a deletion for done that finds nothing at once", async () => {
    const client = createPacedClient();
    const params = { clientId: "mdb_sa_id_000000000000000000000000" };
    expect((await client.send("deleteOrgServiceAccount", { params })).status).toBe(404);
  });

  it("waits as long as a 429 asks, to the millisecond where it is a bucket's step", async () => {
    const client = failing("rate-limit-storm:7@2-3");
    const start = client.clock.now();
    expect((await client.send("createOrgServiceAccount", { body: account })).status).toBe(201);
    expect(retries(client).map(({ delay, reason }) => ({ delay, reason }))).toEqual([
      { delay: 7000, reason: "429 RATE_LIMITED_TOKEN_BUCKET" },
      { delay: 7000, reason: "429 RATE_LIMITED_TOKEN_BUCKET" },
    ]);
    expect(client.clock.now() - start).toBe(14_000);
  });

  it("says at once that it will not wait past the deadline", async () => {
    const storm = failing("rate-limit-storm:60@listOrgServiceAccounts");
    const start = storm.clock.now();
    const limited = await ended(storm.send("listOrgServiceAccounts", { deadline: 5000 }));
    expect(limited).toBeInstanceOf(RateLimitedError);
    expect(limited).toMatchObject({ retryAfter: 60_000, status: 429, attempts: 1 });
    expect(storm.clock.now()).toBe(start);

    const broken = failing("reset-before@listOrgServiceAccounts");
    const late = await ended(broken.send("listOrgServiceAccounts", { deadline: 1 }));
    expect(late).toBeInstanceOf(DeadlineError);
    expect(late).toMatchObject({ limit: "deadline", cause: { name: "ConnectionError" } });
    expect(broken.clock.sleeping).toBe(0);
  });

  it("stops adding to a storm when the budget is spent", async () => {
    const client = createPacedClient({
      budget: 50,
      emulator: { faults: ["server-error:503@listOrgServiceAccounts"] },
    });
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => client.send("listOrgServiceAccounts")),
    );
    expect(answers.every(({ status }) => status === 503)).toBe(true);
    expect(client.statuses).toHaveLength(110);
  });

  it("wakes from its wait when the caller cancels, and leaves no timer", async () => {
    const client = failing("rate-limit-storm:60@listOrgServiceAccounts");
    const canceling = new AbortController();
    const call = ended(client.send("listOrgServiceAccounts", { signal: canceling.signal }));
    await client.clock.sleep(1000);
    canceling.abort();
    expect(await call).toMatchObject({ code: "canceled" });
    expect(client.clock.sleeping).toBe(0);
    expect(client.statuses).toEqual([429]);
  });
});
