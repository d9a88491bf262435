import type { CallOptions } from "../fetch/call.ts";

/** A value of a query parameter: undefined is left out, an array repeats the parameter. */
export type QueryValue = string | number | boolean | readonly string[] | undefined;

/** What fills an operation: values of its path parameters and query, and the body that is sent as JSON. */
export type OperationInput = {
  params?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, QueryValue>>;
  body?: unknown;
};

/** What came back: the body read and parsed (undefined where there is none), and the answer it came in. */
export type Performed = { body: unknown; response: Response };

/**
 * Performs one operation of the platform: checks the input against the spec, sends it through the layers and returns the
 * successful answer, checked as the client's validation mode says. Rejects with one of the errors in `src/errors/`.
 */
export type Perform = (
  operationId: string,
  input?: OperationInput,
  options?: CallOptions,
) => Promise<Performed>;
