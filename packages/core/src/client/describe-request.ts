import { buildCall } from "../fetch/build-call.ts";
import { lazy } from "../lazy.ts";
import { operationOf } from "../operations/operations.ts";
import type { OperationInput } from "../resources/perform.ts";
import { loadChecks } from "../validation/load-checks.ts";
import { connectionOf } from "./connection-of.ts";
import type { Client } from "./connect.ts";

/** An operation as it would be sent. */
export type RequestDescription = { operationId: string; method: string; path: string };

const checks = {
  atlas: lazy(() => loadChecks("atlas")),
  "cloud-manager": lazy(() => loadChecks("cloud-manager")),
};

/**
 * Returns what an operation would be sent as, its path filled in, and sends nothing. Throws the `InvalidRequestError` that
 * sending it would: it names every value that cannot be right.
 */
export async function describeRequest(
  client: Client,
  operationId: string,
  input: OperationInput = {},
): Promise<RequestDescription> {
  const connection = connectionOf.get(client);
  if (!connection) {
    throw new TypeError("describeRequest was given something that connect did not return.");
  }
  const { platform, baseUrl, random, redactor } = connection;
  const operation = operationOf(platform, operationId);
  const { url } = buildCall({ platform, operation, baseUrl, ...input }, { random, redactor });
  const error = (await checks[platform]()).requestError(operation, input, { redactor });
  if (error) throw error;
  return { operationId, method: operation.method, path: url.pathname };
}
