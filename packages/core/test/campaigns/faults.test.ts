import { contractFaultNames, faultNames } from "@purser/emulator";
import type { Platform } from "@purser/spec";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actionsOf, type Action } from "./actions.ts";
import { loadFaults } from "./campaign.ts";
import { expectedOutcome, kindOf, networkFaults, type Kind } from "./expected-outcomes.ts";
import { runUnderFault, type Run, type RunInput } from "./fault-run.ts";
import { createLeakSearch } from "./leak-search.ts";

const platforms = ["atlas", "cloud-manager"] as const;

/** Milliseconds. Finding out what became of a lost creation, and taking its mark off, are not cut short by a deadline. */
const afterthought = 47_000 + 10_000;
const deadline = 120_000;
const shortDeadline = 700;
const lastToken = 600_000;

/** The operations of the requests that each action takes without a fault. */
const requestsOf = new Map<Action, string[]>();
const counts: Record<string, Record<string, number>> = {};
const leaks = createLeakSearch();
const rejections: unknown[] = [];
const onRejection = (reason: unknown) => void rejections.push(reason);

beforeAll(async () => {
  process.on("unhandledRejection", onRejection);
  await loadFaults(networkFaults);
  for (const platform of platforms) {
    for (const { operationId, act } of actionsOf(platform)) {
      // Loads what is loaded late, besides: the checks of requests and answers.
      const { campaign } = await runUnderFault({ platform, operationId, act });
      requestsOf.set(
        act,
        campaign.sent.map((sent) => sent.operationId ?? ""),
      );
    }
  }
});

afterAll(async () => {
  await new Promise((resolve) => setTimeout(resolve, 50));
  process.off("unhandledRejection", onRejection);
  console.table(counts);
  console.log(
    `searched ${leaks.values} errors, events and results in ${leaks.prints} prints of ${leaks.characters} characters: ${leaks.leaks.length} with a secret; ${rejections.length} unhandled rejections`,
  );
  expect(rejections).toEqual([]);
  expect(leaks.leaks.slice(0, 10)).toEqual([]);
});

/** Runs, counts and searches; adds what is wrong with it. */
async function run(input: RunInput, problems: string[]): Promise<Run> {
  const done = await runUnderFault(input);
  const { outcome, took, campaign, error, value } = done;
  const row = (counts[input.fault?.split(/[:@]/)[0] ?? "none"] ??= {});
  row[outcome] = (row[outcome] ?? 0) + 1;
  leaks.search([error, value, campaign.client, ...campaign.events], campaign.secrets());
  const name = `${input.platform} ${input.operationId} ${input.fault} in ${input.options?.deadline}`;
  if (outcome === "untyped") problems.push(`${name}: ${String(error)}`);
  const kind = kindOf(input.platform, input.operationId);
  const limit = input.options?.deadline ?? deadline;
  const most = ["create", "set"].includes(kind) ? limit + afterthought : limit;
  if (took > most) problems.push(`${name}: took ${took} ms, ended with ${outcome}`);
  const end = done.startedAt + limit;
  const isLate = campaign.sent.some(
    ({ method, at, operationId }) =>
      method !== "GET" && operationId === input.operationId && at > end,
  );
  if (isLate) problems.push(`${name}: was sent after its deadline`);
  // A token that others may be waiting for is fetched on when the call that asked first has given up.
  await campaign.clock.sleep(lastToken);
  if (campaign.clock.sleeping > 0) problems.push(`${name}: left ${campaign.clock.sleeping} timers`);
  return done;
}

async function runAll(cases: Iterable<RunInput & { expected: string }>): Promise<void> {
  const problems: string[] = [];
  let done = 0;
  for (const { expected, ...input } of cases) {
    const { outcome } = await run({ options: { deadline }, ...input }, problems);
    done++;
    if (outcome !== expected) {
      problems.push(
        `${input.platform} ${input.operationId} ${input.fault}: ${outcome} instead of ${expected}`,
      );
    }
  }
  expect(problems).toEqual([]);
  expect(done).toBeGreaterThan(20);
}

it("knows every fault of the network that the emulator has", () => {
  expect(networkFaults.toSorted()).toEqual(
    faultNames.filter((name) => !contractFaultNames.includes(name)).toSorted(),
  );
});

describe.each(networkFaults)("with %s", { timeout: 120_000 }, (fault) => {
  describe.each(platforms)("on %s", (platform) => {
    it("at every attempt, each operation ends as the rules say", async () => {
      await runAll(everyAttempt(platform, fault));
    });

    it("at one request alone, each operation ends as the rules say", async () => {
      await runAll(oneRequest(platform, fault));
    });

    it("at every request of all, each operation ends as getting a token does", async () => {
      await runAll(everyRequest(platform, fault));
    });

    it("none outlives a short deadline", async () => {
      const problems: string[] = [];
      for (const { operationId, act } of actionsOf(platform)) {
        const slow = ["latency", "slow-body"].includes(fault) ? `${fault}:900` : fault;
        // Giving a token back takes two calls, each with a deadline of its own: one to have a token first.
        const isTwo = operationId === "revokeAccessToken";
        for (const selection of [...(isTwo ? [] : [slow]), `${slow}@${operationId}`]) {
          const options = { deadline: shortDeadline };
          await run({ platform, operationId, act, fault: selection, options }, problems);
        }
      }
      expect(problems).toEqual([]);
    });
  });
});

it.each(platforms)("a deadline on %s is for all requests that a call takes", async (platform) => {
  const creation = "createOrgServiceAccountSecret";
  const { act } = actionsOf(platform).find(({ operationId }) => operationId === creation) ?? {};
  if (!act) throw new Error(`Nobody does ${creation}.`);
  // A token, the account as it was, and the secret: each in time, together not.
  const options = { deadline: shortDeadline };
  const input = { platform, operationId: creation, act, fault: "latency:300", options };
  const { outcome } = await runUnderFault(input);
  expect(outcome).toBe("deadline");
});

function* everyAttempt(platform: Platform, fault: string) {
  for (const { operationId, act } of actionsOf(platform)) {
    const expected = expectedOutcome(fault, kindOf(platform, operationId), "every");
    yield { platform, operationId, act, fault: `${fault}@${operationId}`, expected };
  }
}

/** Each of the requests that an operation takes without a fault meets it in turn. */
function* oneRequest(platform: Platform, fault: string) {
  for (const { operationId, act } of actionsOf(platform)) {
    const isCreation = kindOf(platform, operationId) === "create";
    for (const [index, requested] of (requestsOf.get(act) ?? []).entries()) {
      const kind = kindOf(platform, requested);
      // The change after a creation takes its mark off, which it can do without.
      const isExtra = isCreation && kind === "change";
      const expected = isExtra ? "success" : expectedOutcome(fault, kind, "first");
      yield { platform, operationId, act, fault: `${fault}@${index + 1}`, expected };
    }
  }
}

function* everyRequest(platform: Platform, fault: string) {
  const kind: Kind = "mint";
  for (const { operationId, act } of actionsOf(platform)) {
    yield { platform, operationId, act, fault, expected: expectedOutcome(fault, kind, "every") };
  }
}
