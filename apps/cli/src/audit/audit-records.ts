import { createAudit, type Policy, type PreviousState, type Report } from "@purser/policy-audit";
import type { InventoryRecord } from "@purser/inventory";
import type { GlobalOptions } from "../arguments/global-options.ts";
import type { Failure } from "../errors/failure.ts";
import { UsageError } from "../errors/usage-error.ts";
import { openInventory } from "../inventory/open-inventory.ts";
import type { Io } from "../io.ts";
import { packageVersion } from "../package-version.ts";
import type { RuleOptions } from "./audit-options.ts";
import { loadPolicy } from "./load-policy.ts";
import { loadPrevious } from "./load-previous.ts";

/** What an audit came to, and what it was made of. */
export type Audited = {
  report: Report;
  policy: Policy;
  previous: PreviousState | undefined;
  /** Only where they were asked for. */
  records: InventoryRecord[];
  failures: readonly Failure[];
};

/** Audits snapshots, or every organization that the connections see. Whatever is wrong with files comes before any request. */
export async function auditRecords(
  snapshots: readonly string[],
  options: GlobalOptions & RuleOptions,
  io: Io,
  { keepRecords = false }: { keepRecords?: boolean } = {},
): Promise<Audited> {
  const now = options.now ?? io.clock.now();
  const policy = await loadPolicy(options, now);
  const isDemo = options.demo === true && snapshots.length === 0;
  const previous = await loadPrevious(options, io, { now, isDemo });
  const inventory = await openInventory(snapshots, options, io);
  const tool = { name: "purser", version: packageVersion() };
  const audit = createAudit(policy, { now: inventory.now, previous, tool });
  const records: InventoryRecord[] = [];
  for await (const record of inventory.records) {
    audit.add(record);
    if (keepRecords) records.push(record);
  }
  const report = audit.end();
  // An audit of nothing would pass.
  if (snapshots.length > 0 && report.organizations.length === 0) {
    throw new UsageError(
      `There is no organization in ${snapshots.join(", ")}.`,
      "Take the snapshot again, with credentials that see one.",
    );
  }
  return { report, policy, previous, records, failures: inventory.failures };
}
