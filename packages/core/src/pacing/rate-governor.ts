import type { Platform } from "@purser/spec";
import type { Clock } from "../clock.ts";
import type { Listener } from "../events/event.ts";
import type { Priority } from "../fetch/call.ts";
import {
  bucketOwnerOf,
  createEndpointSets,
  type EndpointSet,
  type LiveRateLimit,
  type PacedSubject,
} from "./endpoint-sets.ts";
import type { RateReading } from "./rate-reading.ts";
import type { Sent } from "./bucket-levels.ts";
import { createTokenLedger, type TokenLedger } from "./token-ledger.ts";
import { createWaitingLine, rankOf, type Waiter, type WaitingLine } from "./waiting-line.ts";
import { createWakeUp } from "./wake-up.ts";

export type RateGovernorOptions = {
  platform: Platform;
  clock: Clock;
  emit?: Listener;
  /** Requests on their way at the same time. @default 32 */
  concurrency?: number | undefined;
  /** False: only the concurrency is limited. @default true */
  isPaced?: boolean;
};

/** Somebody who asks to send. */
export type Applicant = PacedSubject & {
  requestId: string;
  priority: Priority;
  attempt: number;
  signal: AbortSignal | undefined;
};

/** Leave to send one request. It must be given back: by `leave`, whatever became of the request. */
export type Slot = { readonly bucket: Bucket; readonly sent: Sent };

/** Keeps a client within the platform's token buckets, and persons ahead of batches. */
export type RateGovernor = {
  /** Resolves with leave to send, at once or in turn; rejects with the signal's reason. */
  enter(applicant: Applicant): Slot | Promise<Slot>;
  /** Gives leave back with what the answer said; `unsent` when the request provably never left. */
  leave(slot: Slot, reading: RateReading | "lost" | "unsent"): void;
  /**
   * Milliseconds until `count` more requests of a bucket can have been sent, those in line included. Exact as long as
   * nobody else draws on the bucket; how long answers take is left out.
   */
  eta(subject: PacedSubject, count?: number, priority?: Priority): number;
  /** Calls in line. */
  readonly waiting: number;
  /** Takes over the figures of `GET /rateLimits`. */
  learn(limits: readonly LiveRateLimit[]): void;
};

type Bucket = { set: EndpointSet; ledger: TokenLedger; line: WaitingLine<Ticket> };

type Ticket = Waiter & { bucket: Bucket; admit(slot: Slot): void };

/** Requests at the same time: what one HTTP/2 connection or a dozen HTTP/1.1 ones carry without a queue of their own. */
const defaultConcurrency = 32;

export function createRateGovernor(options: RateGovernorOptions): RateGovernor {
  const { platform, clock, emit, concurrency = defaultConcurrency, isPaced = true } = options;
  const sets = createEndpointSets(platform);
  /** By set, then by owner: a name put together of both would have to be hashed for every call. */
  const buckets = new Map<string, Map<string, Bucket>>();
  /** Buckets with somebody in line. */
  const busy = new Set<Bucket>();
  let inFlight = 0;
  let sequence = 0;
  let lastNow = -Infinity;

  /** A clock that is set back must not take back what is booked. */
  const now = () => (lastNow = Math.max(lastNow, clock.now()));

  const bucketFor = (subject: PacedSubject): Bucket => {
    const set = sets.setOf(subject.operation);
    const owner = bucketOwnerOf(set, subject);
    const siblings = buckets.get(set.key) ?? new Map<string, Bucket>();
    const known = siblings.get(owner);
    if (known) return known;
    const ledger = createTokenLedger(set.figures, now());
    const bucket = { set, ledger, line: createWaitingLine<Ticket>() };
    buckets.set(set.key, siblings.set(owner, bucket));
    return bucket;
  };

  const isFreeAt = ({ ledger }: Bucket, now: number) => !isPaced || ledger.available(now) > 0;
  const isFree = (bucket: Bucket) => isFreeAt(bucket, now());

  const start = (bucket: Bucket, now: number): Slot => {
    inFlight++;
    return { bucket, sent: bucket.ledger.send(now) };
  };

  const leaveLine = (ticket: Ticket) => {
    ticket.bucket.line.remove(ticket);
    if (ticket.bucket.line.length === 0) busy.delete(ticket.bucket);
  };

  const next = () => (inFlight < concurrency ? nextOf(busy, isFree) : undefined);

  /** Serves all who can be served, then sets the alarm for the next. */
  const serve = () => {
    for (let ticket = next(); ticket; ticket = next()) {
      leaveLine(ticket);
      ticket.admit(start(ticket.bucket, now()));
    }
    // With all places taken the next answer serves; no alarm is needed.
    const isAlarmNeeded = busy.size > 0 && inFlight < concurrency;
    alarm.set(isAlarmNeeded ? nextStep(busy, now()) : undefined);
  };
  const alarm = createWakeUp(clock, serve);

  const forecast = ({ ledger }: Bucket, count: number) =>
    isPaced ? ledger.forecast(count, now()) - now() : 0;

  return {
    enter(applicant) {
      const { operation, requestId, priority, attempt, signal } = applicant;
      const bucket = bucketFor(applicant);
      if (inFlight < concurrency && bucket.line.length === 0) {
        const at = now();
        if (isFreeAt(bucket, at)) return start(bucket, at);
      }
      return new Promise((resolve, reject) => {
        if (signal?.aborted) {
          reject(signal.reason as Error);
          return;
        }
        const rank = rankOf(priority, attempt);
        const ahead = bucket.line.ahead(rank);
        const delay = forecast(bucket, ahead + 1);
        const giveUp = () => {
          leaveLine(ticket);
          serve();
          reject(signal?.reason as Error);
        };
        const ticket: Ticket = {
          sequence: sequence++,
          rank,
          bucket,
          admit(slot) {
            signal?.removeEventListener("abort", giveUp);
            resolve(slot);
          },
        };
        signal?.addEventListener("abort", giveUp, { once: true });
        bucket.line.add(ticket);
        busy.add(bucket);
        serve();
        if (delay === 0) return;
        const { operationId } = operation;
        emit?.({ kind: "wait", requestId, operationId, set: bucket.set.key, delay, ahead });
      });
    },
    leave({ bucket: { ledger }, sent }, reading) {
      inFlight--;
      book(ledger, sent, now(), reading);
      if (busy.size > 0) serve();
    },
    eta(subject, count = 1, priority = "batch") {
      const bucket = bucketFor(subject);
      return forecast(bucket, bucket.line.ahead(rankOf(priority, 1)) + count);
    },
    get waiting() {
      return [...busy].reduce((sum, { line }) => sum + line.length, 0);
    },
    learn(limits) {
      for (const { key, figures } of sets.learn(limits)) {
        for (const { ledger } of buckets.get(key)?.values() ?? []) ledger.reshape(figures, now());
      }
      serve();
    },
  };
}

function book(
  ledger: TokenLedger,
  sent: Sent,
  now: number,
  reading: RateReading | "lost" | "unsent",
): void {
  if (reading === "unsent") ledger.withdraw(sent, now);
  else if (reading === "lost") ledger.answer(sent, now);
  else if (reading.refusal) {
    const { kind, wait, figures } = reading.refusal;
    if (figures) ledger.reshape(figures, now);
    ledger.refuse(sent, now, kind === "period" ? undefined : wait);
  } else ledger.answer(sent, now, reading);
}

/** The first in line of all buckets that can give: by rank, then by arrival. */
function nextOf(busy: Set<Bucket>, isFree: (bucket: Bucket) => boolean): Ticket | undefined {
  let best: Ticket | undefined;
  for (const bucket of busy) {
    const ticket = bucket.line.first();
    if (!ticket || (best && isBefore(best, ticket)) || !isFree(bucket)) continue;
    best = ticket;
  }
  return best;
}

function isBefore(one: Ticket, other: Ticket): boolean {
  return one.rank === other.rank ? one.sequence < other.sequence : one.rank < other.rank;
}

function nextStep(busy: Set<Bucket>, now: number): number {
  return Math.min(...Array.from(busy, ({ ledger }) => ledger.nextChange(now)));
}
