import type { InventoryRecord } from "@purser/inventory";
import { readSnapshotFile } from "@purser/inventory/node";
import { givesAway } from "@purser/testing/secret-search";

/** Stands nowhere but in planted secrets, again and again: a part of one is as bad as the whole. */
const marker = "Qz7Kw9";

/** A client secret as somebody may have pasted it. Masks show its last four characters. */
export const plantedSecret = `mdb_sa_sk_${marker.repeat(6)}last`;

/** What people write themselves. */
const written = new Set(["name", "description", "desc", "value", "detail", "reason", "message"]);

/** Returns a JSON text with the secret in every name, description and tag. */
export function plantSecrets(json: string): string {
  return JSON.stringify(
    JSON.parse(json, (key, value: unknown) =>
      written.has(key) && typeof value === "string"
        ? `${value} ${plantedSecret} "\n<b>${plantedSecret}`
        : value,
    ),
  );
}

/** Returns the records of a snapshot with the secret in them, as no collection leaves it there. */
export async function* plantedRecords(
  path: string,
): AsyncGenerator<InventoryRecord, void, undefined> {
  for await (const record of readSnapshotFile(path)) {
    yield JSON.parse(plantSecrets(JSON.stringify(record))) as InventoryRecord;
  }
}

/** Whether a text gives away any part of a planted secret, or one of some values: plain, in hex, base64, URL or JSON code. */
export function leaks(text: string, values: readonly string[] = []): boolean {
  return [marker, ...values].some((value) => givesAway(text, value) || holdsHex(text, value));
}

function holdsHex(text: string, value: string): boolean {
  return text.toLowerCase().includes(Buffer.from(value).toString("hex"));
}
