import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Json } from "@purser/spec";
import { sha256 } from "../evidence/chain-events.ts";
import { verifyEvents } from "../evidence/verify-events.ts";
import { memberOf, textOf } from "../exchange/exchange.ts";
import { evidenceFormats } from "../reports/formats.ts";

/**
 * Returns what is wrong with a directory of evidence: files that are missing or are not those that the manifest has the hashes
 * of, and the first line of the events that is not as it was written. Rejects where there is no manifest.
 */
export async function verifyEvidence(directory: string): Promise<string[]> {
  const manifest = JSON.parse(await readFile(join(directory, "manifest.json"), "utf8")) as Json;
  const files = memberOf(manifest, "files");
  if (!Array.isArray(files)) return ["manifest.json names no files"];
  const faults: string[] = [];
  for (const file of files) {
    const name = textOf(file, "name") ?? "";
    const bytes = await readFile(join(directory, name)).catch(() => undefined);
    if (!bytes) faults.push(`${name} is missing`);
    else if (sha256(bytes) !== textOf(file, "sha256"))
      faults.push(`${name} is not the file that was written`);
    if (!bytes || name !== evidenceFormats.events.file) continue;
    const verdict = verifyEvents(bytes.toString("utf8"));
    if (verdict.state === "broken") faults.push(`${name}, line ${verdict.line}: ${verdict.reason}`);
  }
  return faults;
}
