import { collectAll, type InventoryRecord } from "@purser/inventory";
import type { GlobalOptions } from "../arguments/global-options.ts";
import { packageVersion } from "../package-version.ts";
import { demoConnections } from "./demo-connections.ts";

const week = 7 * 86_400_000;

/** Returns the records of the demo organizations as they were a week before an instant. */
export function demoBefore(
  options: GlobalOptions,
  { now, signal }: { now: number; signal: AbortSignal },
): AsyncIterable<InventoryRecord> {
  const means = { now, onEvent: () => undefined, signal };
  const connections = demoConnections(options, means, "demo-before");
  const targets = connections.flatMap(({ client, orgIds }) =>
    orgIds.map((orgId) => ({ client, orgId })),
  );
  return collectAll(targets, {
    tool: { name: "purser", version: packageVersion() },
    collectedAt: new Date(now - week).toISOString().replace(".000Z", "Z"),
    signal,
  });
}
