import type { Operation, Platform } from "@purser/spec";
import { InvalidAnswerError } from "../errors/invalid-answer-error.ts";
import { InvalidRequestError, type Fault } from "../errors/invalid-request-error.ts";
import type { ErrorContext } from "../errors/purser-error.ts";
import type { Emit } from "../events/emitter.ts";
import type { OperationInput } from "../resources/perform.ts";
import { loadChecks, type Checks } from "./load-checks.ts";
import type { ValidationMode } from "./validation-mode.ts";

/** The checks of one client. What they need is loaded with the first call that needs it. */
export type Validation = {
  /** Rejects with an `InvalidRequestError` that names every wrong field of the query and the body. */
  checkRequest(operation: Operation, input: OperationInput, context?: ErrorContext): Promise<void>;
  /** Tells drift, and in `strict` mode rejects with an `InvalidAnswerError` for a body of the wrong shape. */
  checkAnswer(operation: Operation, body: unknown, context?: ErrorContext): Promise<void>;
};

export type ValidationDependencies = { platform: Platform; mode: ValidationMode; emit: Emit };

/** Different places told about at most, so that a service gone wild cannot fill the memory. */
const mostPlaces = 1000;

/** Faults that an error's message spells out. The error has them all. */
const mostSpelled = 5;

/** Returns the checks of one client. Drift is told once per operation and place. */
export function createValidation(dependencies: ValidationDependencies): Validation {
  const { platform, mode, emit } = dependencies;
  const told = new Set<string>();
  let loading: Promise<Checks> | undefined;
  let loaded: Checks | undefined;

  const load = async (): Promise<Checks> => {
    loading ??= loadChecks(platform);
    try {
      loaded = await loading;
      return loaded;
    } catch (error) {
      // The next call tries again: a chunk that did not arrive may arrive later.
      loading = undefined;
      throw error;
    }
  };
  const tell = (operationId: string, pointer: string, problem: string): void => {
    const place = `${operationId} ${pointer}`;
    if (told.has(place) || told.size >= mostPlaces) return;
    told.add(place);
    emit({ kind: "drift", operationId, pointer, problem });
  };

  return {
    async checkRequest(operation, input, context) {
      if (!hasContent(operation, input)) {
        // The answer will need the checks, which can arrive while it is under way.
        if (mode !== "off" && !loaded) load().catch(() => undefined);
        return;
      }
      const { schemasOf, validateRequest } = loaded ?? (await load());
      const schemas = schemasOf(operation.operationId);
      const faults = schemas ? validateRequest(schemas, input) : [];
      if (faults.length > 0) throw invalidRequest(operation, faults, context);
    },

    async checkAnswer(operation, body, context) {
      if (mode === "off" || operation.mediaType === null) return;
      const { schemasOf, reviewAnswer, pointerOf, toFault } = loaded ?? (await load());
      const { operationId } = operation;
      const schemas = schemasOf(operationId);
      if (!schemas) return;
      const { findings, novelties } = reviewAnswer(schemas, body);
      for (const { pointer, problem } of novelties) tell(operationId, pointer, problem);
      if (findings.length === 0) return;
      if (mode === "strict") {
        const faults = findings.map((finding) => toFault("body", finding));
        throw invalidAnswer(operation, faults, context);
      }
      for (const finding of findings) tell(operationId, pointerOf(finding), finding.message);
    },
  };
}

function hasContent(
  { requestMediaType }: Operation,
  { query = {}, body }: OperationInput,
): boolean {
  return (
    requestMediaType !== null ||
    body !== undefined ||
    Object.values(query).some((value) => value !== undefined)
  );
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
  const words = faults.slice(0, mostSpelled).map(({ path, message }) => `${path} ${message}`);
  const rest = faults.length - words.length;
  return [...words, ...(rest > 0 ? [`and ${rest} more`] : [])].join("; ");
}
