import type { FormatName } from "@purser/policy-audit/reports";
import { UsageError } from "../errors/usage-error.ts";

/** A report to write: `path` is a file's, or `-` for stdout. */
export type ReportOutput = { format: FormatName; path: string };

export const formatNames: readonly FormatName[] = [
  "text",
  "json",
  "ndjson",
  "sarif",
  "ocsf",
  "junit",
  "markdown",
  "github",
  "csv",
  "html",
];

/** Reads `FORMAT=PATH`, and adds it to those before it. */
export function parseReportOutput(
  text: string,
  earlier: readonly ReportOutput[] = [],
): ReportOutput[] {
  const at = text.indexOf("=");
  const name = at === -1 ? text : text.slice(0, at);
  const path = at === -1 ? "" : text.slice(at + 1);
  const format = formatNames.find((known) => known === name);
  if (format === undefined) {
    throw new UsageError(
      `-o "${text}" names no format that there is.`,
      `Write FORMAT=PATH with one of ${formatNames.join(", ")}.`,
    );
  }
  if (path === "") {
    throw new UsageError(
      `-o "${text}" does not say where to.`,
      `Write -o ${format}=PATH, or -o ${format}=- for stdout.`,
    );
  }
  return [...earlier, { format, path }];
}
