import { describeRequest } from "@purser/core";
import type { Scene } from "./scene.ts";

/** One request that a plan will send, as it will be sent. No secret is in it: only answers have secrets. */
export type PlannedRequest = {
  operationId: string;
  method: string;
  /** The path, its parameters filled in. Those that only an earlier answer tells stand in braces, such as `{secretId}`. */
  path: string;
  body?: Readonly<Record<string, unknown>> | readonly Readonly<Record<string, unknown>>[];
  /** What it does, for people: "Deletes the secret mdb_sa_sk_…abcd." */
  effect: string;
};

/** What a request is made of. */
export type RequestParts = {
  operationId: string;
  params: Readonly<Record<string, string>>;
  body?: NonNullable<PlannedRequest["body"]>;
  effect: string;
};

/** Returns the request as it will be sent. Throws an `InvalidRequestError` for values that cannot be right. */
export async function planRequest(
  { client }: Pick<Scene, "client">,
  { operationId, params, body, effect }: RequestParts,
): Promise<PlannedRequest> {
  const described = await describeRequest(client, operationId, {
    params,
    ...(body !== undefined && { body }),
  });
  return { ...described, ...(body !== undefined && { body }), effect };
}
