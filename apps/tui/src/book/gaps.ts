import type { Cause, Fact, InventoryRecord } from "@purser/inventory";

/** What nobody misses: the platform has no such thing, nobody asked for it, or it is still to come. */
const unmissed = new Set(["not-offered", "not-read", "pending"]);

/** Returns why parts of an organization could not be read: each operation and kind of cause once, in the order they came. */
export function gapsOf(records: Iterable<InventoryRecord>): Cause[] {
  const gaps = new Map<string, Cause>();
  const note = (fact: Fact<unknown>): void => {
    if (fact.state !== "ok") noteCause(fact.cause);
  };
  const noteCause = (cause: Cause): void => {
    const key = `${cause.operationId} ${cause.kind}`;
    if (!unmissed.has(cause.kind) && !gaps.has(key)) gaps.set(key, cause);
  };
  for (const record of records) {
    if (record.record === "organization") {
      if (record.nameCause !== undefined) noteCause(record.nameCause);
      const { settings, delegation, apiKeys, mcpConfigs, projectCount, accountCount } = record;
      for (const fact of [accountCount, projectCount, settings, delegation, apiKeys, mcpConfigs]) {
        note(fact);
      }
      if (mcpConfigs.state === "ok") for (const { secrets } of mcpConfigs.value) note(secrets);
    } else if (record.record === "project") {
      note(record.tags);
      note(record.alerts);
    } else if (record.record === "account") {
      note(record.systemManaged);
      note(record.assignments);
      note(record.accessList);
      if (record.assignments.state === "ok") {
        for (const { roles } of record.assignments.value) note(roles);
      }
    }
  }
  return [...gaps.values()];
}
