import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBucketService } from "../../test/bucket-service.ts";
import type { Sent } from "./bucket-levels.ts";
import { createTokenLedger, type TokenLedger } from "./token-ledger.ts";

const start = Date.parse("2026-11-22T09:00:00Z");
const minute = 60_000;
const documented = { capacity: 500, refillRate: 250, interval: minute };

/** Sends all there is at one time, as if nothing took any time. */
function drain(ledger: TokenLedger, at: number): Sent[] {
  return Array.from({ length: ledger.available(at) }, () => ledger.send(at));
}

describe("createTokenLedger", () => {
  it("lets a full bucket go at once and nothing more before the next step", () => {
    const ledger = createTokenLedger(documented, start);
    const sent = drain(ledger, start);
    expect(sent).toHaveLength(500);
    for (const one of sent) ledger.answer(one, start);
    expect(ledger.available(start + 59_999)).toBe(0);
    expect(ledger.available(start + minute)).toBe(0);
    // The first window of the phase was open while the bucket was emptied: it ends 240 ms after the minute.
    expect(ledger.available(start + minute + 240)).toBe(250);
  });

  it("fills up no further than to its capacity", () => {
    const ledger = createTokenLedger(documented, start);
    for (const sent of drain(ledger, start)) ledger.answer(sent, start);
    expect(ledger.available(start + 2 * minute + 240)).toBe(500);
    expect(ledger.available(start + 24 * 60 * minute)).toBe(500);
  });

  it("comes down at once when an answer says less is left", () => {
    const ledger = createTokenLedger(documented, start);
    const [first, second, third] = [1, 2, 3].map(() => ledger.send(start)) as [Sent, Sent, Sent];
    ledger.answer(first, start + 100, { limit: 500, remaining: 40 });
    // Two are on their way yet.
    expect(ledger.available(start + 100)).toBe(38);
    ledger.answer(second, start + 100, { remaining: 39 });
    ledger.answer(third, start + 100, { remaining: 38 });
    expect(ledger.available(start + 100)).toBe(38);
  });

  it("takes an overtaken answer for less than certain, and makes up for it when all are back", () => {
    const ledger = createTokenLedger(documented, start);
    const [first, second] = [ledger.send(start), ledger.send(start)];
    ledger.answer(first, start + 100, { remaining: 498 });
    expect(ledger.available(start + 100)).toBe(497);
    ledger.answer(second, start + 100, { remaining: 499 });
    expect(ledger.available(start + 100)).toBe(498);
  });

  it("goes up only when nothing is in flight and the service says so", () => {
    const ledger = createTokenLedger({ ...documented, capacity: 10 }, start);
    const sent = drain(ledger, start);
    ledger.reshape(documented, start);
    const at = start + 1000;
    for (const [index, one] of sent.entries()) {
      expect(ledger.available(at)).toBe(0);
      ledger.answer(one, at, { remaining: 499 - index });
    }
    // Whether the window that is open has had its step already, these answers cannot tell; the next one does.
    expect(ledger.available(at)).toBe(0);
    expect(ledger.available(at + 240)).toBe(250);
    ledger.answer(ledger.send(at + 240), at + 240, { remaining: 489 });
    expect(ledger.available(at + 480)).toBe(489);
  });

  it("goes up again after an answer was lost, with the next that tells", () => {
    const ledger = createTokenLedger({ ...documented, capacity: 10 }, start);
    for (const one of drain(ledger, start)) ledger.answer(one, start);
    ledger.reshape(documented, start);
    const at = start + minute + 240;
    ledger.answer(ledger.send(at), at, { remaining: 499 });
    expect(ledger.available(at + 240)).toBe(499);
  });

  it("learns a lowered capacity from RateLimit-Limit, and lowers the refill with it", () => {
    const ledger = createTokenLedger(documented, start);
    ledger.answer(ledger.send(start), start, { limit: 50, remaining: 49 });
    expect(ledger.figures).toEqual({ capacity: 50, refillRate: 25, interval: minute });
    expect(ledger.available(start)).toBe(49);
  });

  it("does not guess at the refill when the capacity is raised", () => {
    const ledger = createTokenLedger(documented, start);
    ledger.answer(ledger.send(start), start, { limit: 5000, remaining: 499 });
    expect(ledger.figures).toEqual({ capacity: 5000, refillRate: 250, interval: minute });
  });

  it("knows from a refusal when the next step comes, to the second", () => {
    const ledger = createTokenLedger(documented, start);
    ledger.refuse(ledger.send(start), start + 80, 17_000);
    expect(ledger.available(start + 80)).toBe(0);
    expect(ledger.available(start + 17_079)).toBe(0);
    expect(ledger.available(start + 17_080)).toBe(250);
  });

  it("waits a whole interval after a refusal that says nothing", () => {
    const ledger = createTokenLedger(documented, start);
    ledger.refuse(ledger.send(start), start, undefined);
    expect(ledger.available(start + 59_999)).toBe(0);
    expect(ledger.available(start + minute)).toBe(250);
  });

  it("stays silent as long as it is told, be it longer than an interval", () => {
    const ledger = createTokenLedger(documented, start);
    ledger.refuse(ledger.send(start), start, 150_000);
    expect(ledger.available(start + 149_999)).toBe(0);
    expect(ledger.available(start + 150_000)).toBeGreaterThan(0);
    expect(ledger.forecast(1, start)).toBe(start + 150_000);
  });

  it("takes back what never left, but not what a correction has counted already", () => {
    const ledger = createTokenLedger(documented, start);
    const [lost, kept] = [ledger.send(start), ledger.send(start)];
    ledger.withdraw(lost, start);
    expect(ledger.available(start)).toBe(499);
    ledger.answer(kept, start, { remaining: 100 });
    const other = ledger.send(start);
    const next = ledger.send(start);
    ledger.answer(next, start, { remaining: 90 });
    ledger.withdraw(other, start);
    expect(ledger.available(start)).toBeLessThanOrEqual(90);
  });

  it("forecasts when each request can go, and keeps to it", () => {
    const ledger = createTokenLedger(documented, start);
    for (const sent of drain(ledger, start)) ledger.answer(sent, start);
    const plan = [1, 250, 251, 500, 1750].map((count) => ledger.forecast(count, start) - start);
    expect(plan).toEqual([60_240, 60_240, 120_240, 120_240, 420_240]);
  });
});

/** What a client that sends whenever it may would do to a bucket, with answers that take their time. */
type Scenario = {
  capacity: number;
  refillRate: number;
  interval: number;
  phase: number;
  hasHeaders: boolean;
  concurrency: number;
  /** Milliseconds: pause before each request, way there, way back. */
  requests: [pause: number, there: number, back: number][];
};

const scenarios: fc.Arbitrary<Scenario> = fc.record({
  capacity: fc.integer({ min: 1, max: 60 }),
  refillRate: fc.integer({ min: 1, max: 60 }),
  interval: fc.constantFrom(1000, 7000, 60_000),
  phase: fc.integer({ min: 0, max: 59_999 }),
  hasHeaders: fc.boolean(),
  concurrency: fc.integer({ min: 1, max: 40 }),
  requests: fc.array(
    fc.tuple(
      fc.oneof(
        fc.constant(0),
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 0, max: 70_000 }),
      ),
      fc.integer({ min: 0, max: 1200 }),
      fc.integer({ min: 0, max: 1200 }),
    ),
    { minLength: 1, maxLength: 200, size: "max" },
  ),
});

type Played = { refusals: number; end: number; sent: number; early: number };

type Occurrence = { at: number; happen(): void };

/** Plays a scenario in the order of time; the first to be scheduled is the first among equals. */
function play({ requests, concurrency, hasHeaders, phase, ...figures }: Scenario): Played {
  const service = createBucketService({ ...figures, step: start + phase });
  const ledger = createTokenLedger(figures, start);
  const agenda: Occurrence[] = [];
  const schedule = (at: number, happen: () => void) => {
    let index = agenda.length;
    while (index > 0 && (agenda[index - 1]?.at ?? 0) > at) index--;
    agenda.splice(index, 0, { at, happen });
  };
  const played: Played = { refusals: 0, end: start, sent: 0, early: 0 };
  let inFlight = 0;
  let waiting = 0;
  let alarm = -1;

  const serve = (now: number) => {
    while (waiting > 0 && inFlight < concurrency && ledger.available(now) > 0) {
      waiting--;
      inFlight++;
      const [, there, back] = requests[played.sent++ % requests.length] ?? [0, 0, 0];
      const sent = ledger.send(now);
      schedule(now + there, () => {
        const { remaining, retryAfter } = service.take(now + there);
        const answeredAt = now + there + back;
        schedule(answeredAt, () => {
          inFlight--;
          played.end = answeredAt;
          if (remaining === null) {
            played.refusals++;
            ledger.refuse(sent, answeredAt, retryAfter * 1000);
          } else if (hasHeaders) {
            ledger.answer(sent, answeredAt, { limit: figures.capacity, remaining });
          } else ledger.answer(sent, answeredAt);
          serve(answeredAt);
        });
      });
    }
    if (waiting === 0 || inFlight >= concurrency) return;
    const at = Math.max(ledger.nextChange(now), now + 1);
    if (alarm > now && alarm <= at) return;
    alarm = at;
    schedule(at, () => serve(at));
  };

  let at = start;
  for (const [pause] of requests) {
    at += pause;
    const arrival = at;
    schedule(arrival, () => {
      waiting++;
      serve(arrival);
    });
  }
  for (let next = agenda.shift(); next; next = agenda.shift()) next.happen();
  expect(played.sent).toBe(requests.length);
  return played;
}

describe("the books of a bucket nobody else draws on", () => {
  it("never send more than the service allows, whatever its phase and however answers overtake", () => {
    let requests = 0;
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const played = play(scenario);
        requests += played.sent;
        expect(played.refusals).toBe(0);
      }),
      { numRuns: 400, seed: 20261122 },
    );
    console.log(`token ledger: ${requests} requests in 400 scenarios, 0 refused`);
    expect(requests).toBeGreaterThan(10_000);
  });

  it("take as long as the buckets do and one interval, in which the phase shows", () => {
    fc.assert(
      fc.property(scenarios, fc.integer({ min: 1, max: 250 }), (scenario, count) => {
        const requests = Array.from({ length: count }, (): [number, number, number] => [0, 5, 5]);
        const interval = 60_000;
        const refillRate = Math.min(scenario.refillRate, scenario.capacity);
        const played = play({ ...scenario, interval, refillRate, requests });
        const minimum = Math.ceil(Math.max(0, count - scenario.capacity) / refillRate) * interval;
        expect(played.end - start).toBeLessThanOrEqual(minimum * 1.05 + interval);
      }),
      { numRuns: 60, seed: 20261122 },
    );
  });
});
