import { writeFileSync } from "node:fs";
import { specDocuments } from "../../src/run/spec-documents.ts";
import { promisesOf } from "../../src/findings/promises-of.ts";

/**
 * Pins the documents as they are now. To be run once a changed promise was compared with MongoDB's documentation, and only
 * then: what differs from the pin is what a report calls changed.
 */
for (const platform of ["atlas", "cloud-manager"] as const) {
  const url = new URL(`../../src/generated/pinned-${platform}.json`, import.meta.url);
  writeFileSync(url, `${JSON.stringify(promisesOf(specDocuments[platform]))}\n`);
}
