import type { Operation, Platform } from "@purser/spec";
import type { ErrorContext } from "../errors/purser-error.ts";
import type { Emit } from "../events/emitter.ts";
import { lazy } from "../lazy.ts";
import type { OperationInput } from "../resources/perform.ts";
import { givenQuery } from "./given-query.ts";
import { loadChecks } from "./load-checks.ts";
import { loadRecognizers, type Recognizers } from "./load-recognizers.ts";
import type { ValidationMode } from "./validation-mode.ts";

/**
 * The checks of one client. What they need is loaded with the first call that needs it. A promise is returned only where
 * something has to be waited for: what is recognized at once is fine.
 */
export type Validation = {
  /** Rejects with an `InvalidRequestError` that names every wrong field of the query and the body. */
  checkRequest(
    operation: Operation,
    input: OperationInput,
    context?: ErrorContext,
  ): Promise<void> | undefined;
  /** Tells drift, and in `strict` mode rejects with an `InvalidAnswerError` for a body of the wrong shape. */
  checkAnswer(
    operation: Operation,
    body: unknown,
    context?: ErrorContext,
  ): Promise<void> | undefined;
};

export type ValidationDependencies = { platform: Platform; mode: ValidationMode; emit: Emit };

/** Different places told about at most, so that a service gone wild cannot fill the memory. */
const mostPlaces = 1000;

/**
 * Returns the checks of one client. Drift is told once per operation and place. What recognizers know is fine; what they
 * do not know, and every request body, is checked by the schemas.
 */
export function createValidation(dependencies: ValidationDependencies): Validation {
  const { platform, mode, emit } = dependencies;
  const told = new Set<string>();
  const recognizers = lazy(() => loadRecognizers(platform));
  const checks = lazy(() => loadChecks(platform));

  const tell = (operationId: string, pointer: string, problem: string): void => {
    const place = `${operationId} ${pointer}`;
    if (told.has(place) || told.size >= mostPlaces) return;
    told.add(place);
    emit({ kind: "drift", operationId, pointer, problem });
  };
  /** The answer will need the recognizers, which can arrive while it is under way. */
  const prepare = () => {
    const loading = recognizers();
    if (loading instanceof Promise) loading.catch(() => undefined);
  };
  const isRecognized = (operationId: string, part: 0 | 1, value: unknown) => {
    const isIn = (known: Recognizers): boolean =>
      Object.hasOwn(known, operationId) && known[operationId]?.[part]?.(value) === true;
    const known = recognizers();
    return known instanceof Promise ? known.then(isIn) : isIn(known);
  };

  const review: Validation["checkRequest"] = async (operation, input, context) => {
    const error = (await checks()).requestError(operation, input, context);
    if (error) throw error;
  };

  return {
    checkRequest(operation, input, context) {
      const isBare = operation.requestMediaType === null && input.body === undefined;
      if (!isBare) return review(operation, input, context);
      if (mode !== "off") prepare();
      const query = givenQuery(input);
      if (query === undefined) return undefined;
      const recognized = isRecognized(operation.operationId, 0, query);
      return unless(recognized, async () => review(operation, input, context));
    },

    checkAnswer(operation, body, context) {
      const { operationId, mediaType } = operation;
      if (mode === "off" || mediaType === null) return undefined;
      return unless(isRecognized(operationId, 1, body), async () => {
        const review = (await checks()).reviewAnswer(operation, body, context);
        const { novelties, problems, error } = review;
        for (const { pointer, problem } of novelties) tell(operationId, pointer, problem);
        if (error && mode === "strict") throw error;
        for (const { pointer, problem } of problems) tell(operationId, pointer, problem);
      });
    },
  };
}

/** Does the work unless the answer is yes, at once where that is known at once. */
function unless(
  answer: boolean | Promise<boolean>,
  work: () => Promise<void>,
): Promise<void> | undefined {
  if (answer instanceof Promise) return answer.then((isYes) => (isYes ? undefined : work()));
  return answer ? undefined : work();
}
