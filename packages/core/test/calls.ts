import { operations, type Operation, type Platform } from "@purser/spec";
import type { Call } from "../src/fetch/call.ts";
import { buildCall, type CallInput } from "../src/fetch/build-call.ts";

export const base = new URL("https://cloud.mongodb.com");

/** A well-formed value for every path parameter. */
export const goodParams: Readonly<Record<string, string>> = {
  orgId: "4888442a3354817a7320eb61",
  groupId: "32b6e34b3d91647abb20e7b8",
  clientId: "mdb_sa_id_1234567890abcdef12345678",
  secretId: "5a5b6c7d8e9f0a1b2c3d4e5f",
  ipAddress: "2001:db8::/32",
  mcpConfigId: "mcp-config_1",
  endpointSetId: "service-accounts",
};

/** Every operation of both platforms. */
export const allOperations: readonly { platform: Platform; operation: Operation }[] = (
  ["atlas", "cloud-manager"] as const
).flatMap((platform) =>
  Object.values(operations[platform]).map((operation) => ({ platform, operation })),
);

export function operationOf(operationId: string, platform: Platform = "atlas"): Operation {
  const operation = operations[platform][operationId];
  if (!operation) throw new Error(`No operation ${operationId} on ${platform}.`);
  return operation;
}

/** The good values of an operation's parameters. */
export function paramsOf(operation: Operation): Record<string, string> {
  const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  return Object.fromEntries(names.map((name) => [name, goodParams[name] ?? ""]));
}

/** A call of an operation with good values, unless told otherwise. */
export function callOf(
  operationId: string,
  { platform = "atlas", ...input }: Partial<CallInput> = {},
): Call {
  const operation = operationOf(operationId, platform);
  return buildCall(
    { platform, operation, baseUrl: base, params: paramsOf(operation), ...input },
    { random: () => 0.5 },
  );
}
