import type { SnapshotIndex } from "@purser/inventory";
import type { GlobalOptions } from "../arguments/global-options.ts";
import { readSnapshots } from "../inventory/read-snapshots.ts";
import type { Io } from "../io.ts";
import type { RuleOptions } from "./audit-options.ts";

/** Returns the state to compare with: the snapshot that `--previous` names, the demo's own week before, or none. */
export async function loadPrevious(
  options: RuleOptions & GlobalOptions,
  io: Io,
  { now, isDemo }: { now: number; isDemo: boolean },
): Promise<SnapshotIndex | undefined> {
  if (options.previous === undefined && !isDemo) return undefined;
  // It comes with the client, which an audit of a snapshot alone has no use for.
  const { indexSnapshot } = await import("@purser/inventory");
  if (options.previous !== undefined) return indexSnapshot(readSnapshots([options.previous]));
  const { demoBefore } = await import("../demo/demo-before.ts");
  return indexSnapshot(demoBefore(options, { now, signal: io.signal }));
}
