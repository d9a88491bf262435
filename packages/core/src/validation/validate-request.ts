import * as z from "zod/mini";
import type { Fault } from "../errors/invalid-request-error.ts";
import type { OperationInput } from "../resources/perform.ts";
import { findingsOf, toFault } from "./describe-issue.ts";
import { givenQuery } from "./given-query.ts";
import type { OperationSchemas } from "./operation-schemas.ts";

/** Returns all that is wrong with the query and the body of a request, at paths such as `query.pageNum` and `body.roles[0]`. */
export function validateRequest(schemas: OperationSchemas, input: OperationInput): Fault[] {
  return [...queryFaults(schemas, input), ...bodyFaults(schemas, input)];
}

function queryFaults({ query: schema }: OperationSchemas, input: OperationInput): Fault[] {
  return faultsOf(schema ?? z.strictObject({}), givenQuery(input) ?? {}, "query");
}

function bodyFaults({ body: schema }: OperationSchemas, { body }: OperationInput): Fault[] {
  if (!schema) {
    const message = "must be absent: the operation takes none";
    return body === undefined ? [] : [{ path: "body", message }];
  }
  return body === undefined
    ? [{ path: "body", message: "is missing" }]
    : faultsOf(schema, body, "body");
}

function faultsOf(schema: z.ZodMiniType, value: unknown, place: string): Fault[] {
  const result = z.safeParse(schema, value);
  if (result.success) return [];
  return findingsOf(result.error.issues, value).map((finding) => toFault(place, finding));
}
