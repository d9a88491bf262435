import { CanceledError } from "../errors/canceled-error.ts";
import { DeadlineError } from "../errors/deadline-error.ts";
import { UnexpectedAnswerError } from "../errors/unexpected-answer-error.ts";
import type { Performed } from "../resources/perform.ts";
import { isDeadlineOver, withDeadlineLeft } from "./deadline-left.ts";
import type { CreationDependencies } from "./dependencies.ts";
import { findingError, type Finding } from "./finding.ts";
import { isAnswerLost } from "./lost-answer.ts";
import { withNothingCreated } from "./nothing-created.ts";
import type { CreationOptions } from "./requests.ts";

/** What one creation is sent with, and how what came of it is found when its answer is lost. */
export type CreationPlan = {
  operationId: string;
  /** What is created where, for messages. */
  what: string;
  /** What somebody who looks for it by hand should look for. */
  trace: string;
  options: CreationOptions;
  send(options: CreationOptions): Promise<Performed>;
  /** Whether an answer holds what is shown only once. */
  isWhole(body: unknown): boolean;
  /** Finds what came of the requests sent since `sentAt`, by the client's clock. */
  find(sentAt: number): Promise<Finding>;
  /** Removes what a request that seemed lost still created, after another one was answered. */
  removeTwins(answer: Performed): Promise<void>;
};

/** Times a creation is sent at most, under `retryLost`. */
const mostSendings = 3;

/** Sends a creation, and finds out what came of it when its answer is lost. Throws as `Creation` says. */
export async function createOnce(
  dependencies: CreationDependencies,
  plan: CreationPlan,
): Promise<Performed> {
  const { clock } = dependencies;
  const startedAt = clock.now();
  for (let sending = 1; ; sending++) {
    const outcome = await send(plan, withDeadlineLeft(plan.options, clock.now() - startedAt));
    if (outcome.kind === "created") {
      if (sending > 1) await plan.removeTwins(outcome.answer);
      return outcome.answer;
    }
    const { error } = outcome;
    if (!isAnswerLost(error, plan.operationId)) throw error;
    const finding = await plan.find(startedAt);
    if (finding.kind !== "absent") {
      throw findingError(dependencies, plan, finding, error, startedAt);
    }
    const elapsed = clock.now() - startedAt;
    if (sending === mostSendings || !mayRepeat(plan.options, error, elapsed)) {
      throw withNothingCreated(error, `Nothing was created: ${plan.what} is not there.`);
    }
  }
}

type Sent = { kind: "created"; answer: Performed } | { kind: "failed"; error: unknown };

async function send(plan: CreationPlan, options: CreationOptions): Promise<Sent> {
  try {
    const answer = await plan.send(options);
    return plan.isWhole(answer.body)
      ? { kind: "created", answer }
      : { kind: "failed", error: withoutValue(plan, answer) };
  } catch (error) {
    return { kind: "failed", error };
  }
}

function withoutValue({ operationId, what }: CreationPlan, { response }: Performed): Error {
  return new UnexpectedAnswerError(
    `The answer to creating ${what} does not hold what is shown only once.`,
    { operationId, status: response.status },
  );
}

/** A call that was ended on purpose is not taken up again. */
function mayRepeat(options: CreationOptions, error: unknown, took: number) {
  const { retryLost, signal } = options;
  if (retryLost !== true || signal?.aborted === true || error instanceof CanceledError)
    return false;
  if (error instanceof DeadlineError && error.limit === "deadline") return false;
  return !isDeadlineOver(options, took);
}
