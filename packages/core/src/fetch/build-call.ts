import type { Operation, Platform } from "@purser/spec";
import type { Random } from "../clock.ts";
import { InvalidRequestError, type Fault } from "../errors/invalid-request-error.ts";
import { spellFaults } from "../errors/spell-faults.ts";
import type { Redactor } from "../redaction/redactor.ts";
import type { Call, CallOptions } from "./call.ts";
import { prefixOf } from "./base-url.ts";
import { headerFieldsOf, type HeaderFields } from "./header-fields.ts";
import { pathFaults, type PathGuard } from "./path-parameters.ts";
import { expandTemplate } from "./path-template.ts";
import { queryString, type Query } from "./query-string.ts";
import { requestBody } from "./request-body.ts";
import { createRequestId } from "./request-id.ts";

/** What a call is made from. */
export type CallInput = {
  platform: Platform;
  operation: Operation;
  /** As `parseBaseUrl` returns it. */
  baseUrl: URL;
  /** Values of the path's parameters; they are encoded here. */
  params?: Readonly<Record<string, string>> | undefined;
  query?: Query | undefined;
  /** A string is sent as it is; any other value as JSON, or as a form where the operation takes one. */
  body?: unknown;
  headers?: Headers | HeaderFields | undefined;
  options?: CallOptions | undefined;
  /** @default "template" */
  guard?: PathGuard | undefined;
};

/** What building calls depends on. */
export type CallMeans = { random: Random; redactor?: Redactor | undefined };

/**
 * Makes a call of an operation and its values. Throws an `InvalidRequestError` that names every value that cannot be sent,
 * before anything is: identifiers of the wrong form, dot segments, values that no address can hold. The body's fields are
 * checked elsewhere.
 */
export function buildCall(input: CallInput, means: CallMeans): Call {
  const { platform, operation, baseUrl, params = {}, query = {}, guard = "template" } = input;
  const { text: search, faults: queryFaults } = queryString(query);
  const { text: body, fault: bodyFault } = requestBody(operation, input.body);
  const faults = pathFaults(operation.path, params, guard);
  faults.push(...queryFaults);
  if (bodyFault) faults.push(bodyFault);
  if (faults.length > 0) throw invalid(operation, faults, means.redactor);

  const path = expandTemplate(operation.path, params);
  const url = new URL(prefixOf(baseUrl) + path + search);
  const requestId = createRequestId(means.random);
  const headers = { "x-request-id": requestId, ...headerFieldsOf(input.headers) };
  return {
    platform,
    operation,
    url,
    params,
    headers,
    body,
    options: input.options ?? {},
    attempt: 1,
    requestId: headers["x-request-id"],
  };
}

function invalid(
  { operationId, method, path }: Operation,
  faults: readonly Fault[],
  redactor: Redactor | undefined,
): InvalidRequestError {
  return new InvalidRequestError(
    `${operationId} (${method} ${path}) was not sent: ${spellFaults(faults)}. Correct the value and call again.`,
    { operationId, method, template: path, faults, redactor },
  );
}
