import type { Operation } from "@purser/spec";
import { InvalidAnswerError } from "../errors/invalid-answer-error.ts";
import { InvalidRequestError, type Fault } from "../errors/invalid-request-error.ts";
import type { ErrorContext } from "../errors/purser-error.ts";
import { spellFaults } from "../errors/spell-faults.ts";
import type { OperationInput } from "../resources/perform.ts";
import { toFault } from "./describe-issue.ts";
import type { Novelty } from "./inspect-answer.ts";
import type { OperationSchemas } from "./operation-schemas.ts";
import { pointerOf, reviewAnswer } from "./validate-answer.ts";
import { validateRequest } from "./validate-request.ts";

/** All that checks requests and answers of one platform: it decides about whatever was not recognized as usual. */
export type Checks = {
  /** The error that names every wrong field of a query and a body; undefined where there is none. */
  requestError(
    operation: Operation,
    input: OperationInput,
    context?: ErrorContext,
  ): InvalidRequestError | undefined;
  /** What is new about an answer, what is wrong with it, and the error that names everything wrong, if anything is. */
  reviewAnswer(operation: Operation, body: unknown, context?: ErrorContext): AnswerVerdict;
};

export type AnswerVerdict = {
  novelties: readonly Novelty[];
  problems: readonly Novelty[];
  error: InvalidAnswerError | undefined;
};

/** Faults that an error's message spells out. The error has them all. */
const mostSpelled = 5;

export function createChecks(schemas: Readonly<Record<string, OperationSchemas>>): Checks {
  const schemasOf = ({ operationId }: Operation): OperationSchemas | undefined =>
    Object.hasOwn(schemas, operationId) ? schemas[operationId] : undefined;
  return {
    requestError(operation, input, context) {
      const known = schemasOf(operation);
      const faults = known ? validateRequest(known, input) : [];
      return faults.length > 0 ? invalidRequest(operation, faults, context) : undefined;
    },
    reviewAnswer(operation, body, context) {
      const { findings, novelties } = reviewAnswer(schemasOf(operation) ?? {}, body);
      const faults = findings.map((finding) => toFault("body", finding));
      return {
        novelties,
        problems: findings.map((finding) => ({
          pointer: pointerOf(finding),
          problem: finding.message,
        })),
        error: faults.length > 0 ? invalidAnswer(operation, faults, context) : undefined,
      };
    },
  };
}

function invalidRequest(
  { operationId, method, path }: Operation,
  faults: readonly Fault[],
  context: ErrorContext | undefined,
): InvalidRequestError {
  return new InvalidRequestError(
    `${operationId} (${method} ${path}) was not sent: ${spelled(faults)}. Correct the value and call again.`,
    { operationId, method, template: path, ...context, faults },
  );
}

function invalidAnswer(
  { operationId, method, path }: Operation,
  faults: readonly Fault[],
  context: ErrorContext | undefined,
): InvalidAnswerError {
  return new InvalidAnswerError(
    `${operationId} (${method} ${path}) succeeded, but its answer is not as the spec has it: ${spelled(faults)}. Connect with validation "warn" to accept such answers.`,
    { operationId, method, template: path, ...context, faults },
  );
}

function spelled(faults: readonly Fault[]): string {
  const rest = faults.length - mostSpelled;
  const words = spellFaults(faults.slice(0, mostSpelled));
  return rest > 0 ? `${words}; and ${rest} more` : words;
}
