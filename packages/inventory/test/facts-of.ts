import type { Fact, InventoryRecord } from "../src/records.ts";

/** A fact with its place. */
export type PlacedFact = { place: string; fact: Fact<unknown> };

/** Returns every fact of some records, those within facts included. */
export function factsOf(records: readonly InventoryRecord[]): PlacedFact[] {
  const facts: PlacedFact[] = [];
  const visit = (value: unknown, place: string): void => {
    if (typeof value !== "object" || value === null) return;
    if ("state" in value) {
      const fact = value as Fact<unknown>;
      facts.push({ place, fact });
      if (fact.state === "ok") visit(fact.value, place);
      return;
    }
    for (const [key, part] of Object.entries(value)) visit(part, `${place}.${nameOf(key, part)}`);
  };
  for (const record of records) visit(record, placeOf(record));
  return facts;
}

/** Things in a list go by their ID: what stands before them may be missing. */
function nameOf(key: string, part: unknown): string {
  const { projectId, mcpConfigId } = (part ?? {}) as { projectId?: string; mcpConfigId?: string };
  return projectId ?? mcpConfigId ?? key;
}

function placeOf(record: InventoryRecord): string {
  if (record.record === "project") return `project ${record.projectId}`;
  return record.record === "account" ? `account ${record.clientId}` : record.record;
}
