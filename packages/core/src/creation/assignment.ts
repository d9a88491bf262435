import { NotFoundError } from "../errors/not-found-error.ts";
import { OutcomeUnknownError } from "../errors/outcome-unknown-error.ts";
import type { CallOptions } from "../fetch/call.ts";
import type { Performed } from "../resources/perform.ts";
import { isDeadlineOver, withDeadlineLeft } from "./deadline-left.ts";
import type { CreationDependencies, Params } from "./dependencies.ts";
import { isSameSet } from "./find-accounts.ts";
import { isAnswerLost } from "./lost-answer.ts";
import { withNothingCreated } from "./nothing-created.ts";
import type { AssignmentRequest } from "./requests.ts";
import { readAccount } from "./seen-account.ts";
import { settle, type Reading } from "./settle.ts";

/** Times an assignment is sent at most: it sets a state, so that sending it to an account without one repeats nothing. */
const mostSendings = 3;

const operationId = "inviteGroupServiceAccount";

/** An account's assignment to the project, or null where it has none. */
type Assignment = { answer: Performed; roles: readonly string[] } | null;

/**
 * Assigns an account to a project. When the answer is lost, reads what the account is assigned: resolves with that if it
 * is what was asked for, and sends again if it is nothing. Where it has other roles, the original error is thrown, for
 * they may be newer than this request. Throws `OutcomeUnknownError` if reading fails.
 */
export async function assign(
  dependencies: CreationDependencies,
  params: Params,
  body: AssignmentRequest,
  options: CallOptions,
): Promise<Performed> {
  const { perform, clock } = dependencies;
  const what = `service account ${params["clientId"]} to project ${params["groupId"]}`;
  const startedAt = clock.now();
  for (let sending = 1; ; sending++) {
    const left = withDeadlineLeft(options, clock.now() - startedAt);
    try {
      return await perform(operationId, { params, body }, left);
    } catch (error) {
      if (!isAnswerLost(error, operationId)) throw error;
      const settled = await settle(clock, options.priority, (reading) =>
        readAssignment(dependencies, params, body, reading),
      );
      if (settled.kind === "failed") {
        throw new OutcomeUnknownError(
          `The answer to assigning ${what} was lost, and reading again failed. Read the account's roles in the project, and assign it again if they are not as they should be.`,
          { operationId, cause: settled.cause },
        );
      }
      const { value } = settled;
      if (value && isSameSet(value.roles, body.roles)) return value.answer;
      if (value) {
        throw withNothingCreated(error, `The account has other roles: ${value.roles.join(", ")}.`);
      }
      const isOver =
        options.signal?.aborted === true || isDeadlineOver(options, clock.now() - startedAt);
      if (sending === mostSendings || isOver) {
        throw withNothingCreated(error, "The account is not assigned.");
      }
    }
  }
}

async function readAssignment(
  { perform }: CreationDependencies,
  params: Params,
  body: AssignmentRequest,
  options: CallOptions,
): Promise<Reading<Assignment>> {
  try {
    const answer = await perform("getGroupServiceAccount", { params }, options);
    const { roles } = readAccount(answer.body);
    return { isFinal: isSameSet(roles, body.roles), value: { answer, roles } };
  } catch (error) {
    // Through a project an account that is not assigned to it is not there.
    if (error instanceof NotFoundError) return { isFinal: false, value: null };
    throw error;
  }
}
