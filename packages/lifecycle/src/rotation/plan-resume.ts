import { gather, refuse } from "../guards/verdict.ts";
import { toJobOutcome } from "../jobs/job-outcome.ts";
import type { Journal } from "../journal/journal.ts";
import type { LifecycleEvent } from "../plan/event.ts";
import { ownPlaces } from "../jobs/own-places.ts";
import { makePlan } from "../plan/make-plan.ts";
import type { Plan } from "../plan/plan.ts";
import type { Scene } from "../plan/scene.ts";
import { count } from "../plan/words.ts";
import type { SecretSink } from "../secret-sinks/secret-sink.ts";
import { pendingOf, requestsOfPending, type Pending } from "./pending-rotation.ts";
import type { ResumedRotation } from "./resumed-rotation.ts";
import { resumeRotation } from "./resume-rotation.ts";
import type { RotationContext } from "./rotation-context.ts";
import type { FindSink, VerifySecret } from "./rotation-means.ts";
import type { RotationResult } from "./rotation-result.ts";
import { readJournalState, type JournalState } from "./rotation-state.ts";
import { startRotation } from "./start-rotation.ts";
import { toCompletion } from "./to-completion.ts";

export type ResumeOptions = {
  /** Deletes an old secret once its successor has been used. @default true */
  finish?: boolean;
  /** Milliseconds to wait for that first use. @default 0 */
  waitMs?: number;
};

export type ResumeMeans = {
  verify: VerifySecret;
  /** Finds a sink again by what the journal calls it, to ask whether a secret arrived; undefined where that cannot be. */
  findSink?: FindSink;
  /** Where new secrets go. Given, whatever ended without a delivered successor is started anew. */
  sinkFor?: (account: { clientId: string; accountName: string }) => SecretSink;
};

/** What became of the rotations of a journal that were not complete. */
export type Resumed = { journal: string; rotations: readonly ResumedRotation[] };

/**
 * Plans what completes the rotations of a journal, from the journal alone. A secret whose value was lost is deleted, one
 * that was delivered takes over once it has been used, and with a sink whatever ended without a successor is started anew. A
 * journal that is complete makes a plan without requests, which does nothing.
 *
 * Throws `JournalError`, and `SinkError` where a sink cannot be made.
 */
export async function planResume(
  scene: Scene,
  journal: Journal,
  options: ResumeOptions,
  means: ResumeMeans,
): Promise<Plan<Resumed>> {
  const { finish = true, waitMs = 0 } = options;
  const { verify, sinkFor, findSink = () => undefined } = means;
  const { orgId, organizationName, clock } = scene;
  const state = readJournalState(await journal.entries());
  const isRestarted = sinkFor !== undefined;
  const pending = pendingOf(state, { finish, isRestarted });
  const sinks = new Map(
    pending
      .filter((one) => one.state.phase !== "delivered")
      .map((one) => [one.rotation.clientId, sinkFor?.(one.rotation)]),
  );
  const requests = pending.flatMap((one) => requestsOfPending(one, isRestarted));
  const [first] = pending;
  const isOne = pending.length === 1 && first !== undefined;
  return makePlan<Resumed>(
    {
      action: "resume",
      tier: "rotation",
      summary:
        pending.length === 0
          ? `Everything in ${journal.name} is complete.`
          : `Completes ${count(pending.length, "rotation")} of ${journal.name}.`,
      target: {
        orgId,
        ...(organizationName !== undefined && { organizationName }),
        ...(isOne && {
          clientId: first.rotation.clientId,
          accountName: first.rotation.accountName,
        }),
      },
      requests,
      warnings: [],
      refusals: gather([sameOrganization(scene, state, journal), ownPlaces([...sinks.values()])])
        .refusals,
      confirmation: requests.length === 0 ? { kind: "none" } : { kind: "yes" },
      command: ["purser", "secrets", "resume", journal.name],
      undo: null,
    },
    async function* run({ signal = scene.signal }) {
      const results: RotationResult[] = [];
      const steps = { step: 0, of: requests.length };
      for (const one of pending) {
        const context: RotationContext = {
          scene: { ...scene, clock, ...(signal && { signal }) },
          rotation: one.rotation,
          journal,
          verify,
          waitMs,
          count: steps,
          priority: pending.length === 1 ? "person" : "batch",
        };
        const sink = sinks.get(one.rotation.clientId);
        results.push(yield* toCompletion(resumeOne(context, one, findSink, sink)));
      }
      const rotations = results.map(({ rotation }) => rotation);
      return toJobOutcome({ journal: journal.name, rotations }, results, journal);
    },
  );
}

async function* resumeOne(
  context: RotationContext,
  { state }: Pending,
  findSink: FindSink,
  sink: SecretSink | undefined,
): AsyncGenerator<LifecycleEvent, RotationResult> {
  const isRestarted = sink !== undefined;
  const result = yield* resumeRotation(context, { state, findSink, isRestarted });
  const { state: reached } = result.rotation;
  const isWithout = reached === "given-up" || reached === "not-started";
  // What was left alone is named first: another secret beside it would only hide it.
  if (!sink || !isWithout || result.left.length > 0) return result;
  return yield* startRotation(context, sink);
}

/** A journal tells of one organization: with another's credential its accounts are not there, which says nothing. */
function sameOrganization({ orgId, client }: Scene, state: JournalState, journal: Journal) {
  const [rotation] = state.rotations.values();
  const about = state.job ?? rotation?.rotation;
  if (!about || (about.orgId === orgId && about.platform === client.platform)) return undefined;
  return refuse(
    "other-organization",
    `${journal.name} is about organization ${about.orgId} on ${about.platform}, and these credentials are of ${orgId} on ${client.platform}.`,
    "Use the profile of that organization.",
  );
}
