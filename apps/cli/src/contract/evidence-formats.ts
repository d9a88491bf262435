import { UsageError } from "../errors/usage-error.ts";

/** Formats of a run's evidence: a test compares them with the package's, which help must not load. */
export const evidenceNames = [
  "events",
  "junit",
  "sarif",
  "har",
  "markdown",
  "html",
  "drift",
  "ctrf",
  "findings",
] as const;

/** A report to write into a file. */
export type EvidenceOutput = { format: (typeof evidenceNames)[number]; path: string };

/** Reads `FORMAT=PATH`, and adds it to those before it. */
export function parseEvidenceOutput(
  text: string,
  earlier: readonly EvidenceOutput[] = [],
): EvidenceOutput[] {
  const [name, ...rest] = text.split("=");
  const path = rest.join("=");
  const format = evidenceNames.find((known) => known === name);
  if (format !== undefined && path !== "") return [...earlier, { format, path }];
  throw new UsageError(
    format === undefined
      ? `-o "${text}" names no format that there is.`
      : `-o "${text}" does not say where to.`,
    `Write FORMAT=PATH with one of ${evidenceNames.join(", ")}.`,
  );
}
