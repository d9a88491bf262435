import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWorld, type World } from "../../test/emulated-world.ts";
import { factsOf } from "../../test/facts-of.ts";
import { failures, type Failure } from "../../test/failures.ts";
import { gather } from "../../test/gather.ts";
import { operationOf } from "../../test/operation-of.ts";
import { snapshotText } from "../../test/snapshot-text.ts";
import type { Fact, InventoryRecord, Platform } from "../records.ts";
import { collectAll } from "./collect-all.ts";

const tool = { name: "purser-test", version: "0.0.0" };
const platforms = ["atlas", "cloud-manager"] as const;

type Judge = (operationId: string, request: Request) => Failure | undefined;

/** Reads the demo's organization, some of the requests failing. */
async function collectWith(platform: Platform, judge: Judge) {
  const world = createWorld({
    platform,
    client: { attempts: 2 },
    change(request, pass) {
      const operationId = operationOf(request);
      const failure = operationId === "token" ? undefined : judge(operationId, request);
      return failure ? failure(pass) : pass();
    },
  });
  const { client, orgId, counter } = world;
  const targets = [{ client, orgId, requestCount: counter.count }];
  const records = await gather(collectAll(targets, { tool, clock: world.clock }));
  return { world, records };
}

const asked: Record<Platform, Set<string>> = { atlas: new Set(), "cloud-manager": new Set() };
const healthy: Record<string, { world: World; records: InventoryRecord[] }> = {};
for (const platform of platforms) {
  healthy[platform] = await collectWith(platform, (operationId) => {
    asked[platform].add(operationId);
    return undefined;
  });
}

/**
 * A fact without the facts within it, which stand for themselves, and without the use of an account, which moves when it reads
 * and is no error of reading.
 */
function core(fact: Fact<unknown> | undefined): unknown {
  const use = new Set(["lastUsedAt", "requestCount", "lastUsedAddress"]);
  const text = JSON.stringify(fact ?? null, (key, part: unknown) => {
    const isWithin = key !== "" && typeof part === "object" && part !== null && "state" in part;
    return use.has(key) || isWithin ? null : part;
  });
  return JSON.parse(text);
}

/**
 * What is told must be true, whatever failed: a fact that is ok says what it says when nothing fails, a record is as it is then,
 * and what is missing is missing from a list that says that it is not whole.
 */
function expectTruth(platform: Platform, records: readonly InventoryRecord[]): void {
  const truth = healthy[platform]?.records ?? [];
  const facts = new Map(factsOf(truth).map(({ place, fact }) => [place, fact]));
  for (const { place, fact } of factsOf(records)) {
    if (fact.state !== "ok") expect(fact.cause.message).not.toBe("");
    else expect([place, core(fact)]).toEqual([place, core(facts.get(place))]);
  }
  const organization = records.find((record) => record.record === "organization");
  const counts = { project: organization?.projectCount, account: organization?.accountCount };
  for (const kind of ["project", "account"] as const) {
    const count = (of: readonly InventoryRecord[]) =>
      of.filter(({ record }) => record === kind).length;
    if (count(records) < count(truth)) expect(counts[kind]?.state).not.toBe("ok");
    expect(count(records)).toBeLessThanOrEqual(count(truth));
  }
}

describe.each(platforms)("a collection on %s", (platform) => {
  const operationIds = [...asked[platform]].toSorted();

  it.each(operationIds.flatMap((id) => Object.keys(failures).map((name) => [id, name] as const)))(
    "goes on without %s, which answers with %s",
    async (operationId, name) => {
      const failure = failures[name];
      const { records } = await collectWith(platform, (asked) =>
        asked === operationId ? failure : undefined,
      );
      expectTruth(platform, records);
      expect(records.at(-1)).toMatchObject({ record: "organization-end", complete: false });
      const organization = records[1];
      const causes = factsOf(records).flatMap(({ fact }) =>
        fact.state === "ok" ? [] : [fact.cause],
      );
      if (organization?.record === "organization" && organization.nameCause) {
        causes.push(organization.nameCause);
      }
      expect(causes).toContainEqual(expect.objectContaining({ operationId }));
      expect(await snapshotText(records)).toContain('"record":"footer"');
    },
  );

  it("tells the truth whichever requests fail, and how", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 40 }), async (seed, perHundred) => {
        const { records } = await collectWith(platform, (_, request) => {
          const fate = hash(`${seed} ${request.url}`);
          if (fate % 100 >= perHundred) return undefined;
          return Object.values(failures)[fate % Object.keys(failures).length];
        });
        expectTruth(platform, records);
      }),
      { numRuns: 10 },
    );
  });

  it("counts what it sends", async () => {
    const { world, records } = healthy[platform] ?? (await collectWith(platform, () => undefined));
    expect(records.at(-1)).toMatchObject({ requests: world.counter.count() });
  });
});

describe("a collection of a project after project", () => {
  it("leaves all assignments open when one project cannot be read, and keeps what the others told", async () => {
    const truth = healthy["atlas"]?.records ?? [];
    const projectId = truth.find((record) => record.record === "project")?.projectId ?? "";
    const { records } = await collectWith("atlas", (operationId, request) =>
      operationId === "listGroupServiceAccounts" && request.url.includes(projectId)
        ? failures["a 403"]
        : undefined,
    );
    const before = new Map(
      truth.flatMap((record) => (record.record === "account" ? [[record.clientId, record]] : [])),
    );
    let lost = 0;
    for (const record of records) {
      if (record.record !== "account") continue;
      const { assignments } = record;
      const whole = before.get(record.clientId)?.assignments;
      if (assignments.state === "ok" || whole?.state !== "ok") throw new Error("It is known.");
      expect(assignments).toMatchObject({ state: "denied", cause: { status: 403 } });
      expect(assignments.known).toEqual(
        whole.value.filter((assignment) => assignment.projectId !== projectId),
      );
      lost += whole.value.length - (assignments.known?.length ?? 0);
    }
    expect(lost).toBeGreaterThan(0);
  });
});

/** FNV-1a: the same requests fail in every run with the same seed, in whatever order they are sent. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value >>> 3;
}
