import * as z from "zod/mini";
import type { HistoryEntry } from "../history.ts";
import { LineError } from "./line-error.ts";

const count = z.int().check(z.gte(0));

/** Further keys may be added; these stay. */
const entrySchema = z.object({
  generatedAt: z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text)))),
  accounts: count,
  findings: count,
  bySeverity: z.object({ critical: count, high: count, medium: count, low: count, info: count }),
  score: z.number(),
  evaluations: z.object({
    passed: count,
    failed: count,
    notEvaluated: count,
    notApplicable: count,
  }),
});

/**
 * Returns the entries of a history file (one JSON object a line, as `historyLine` writes them), oldest first. Throws a
 * LineError for a line that is none; empty lines are passed over.
 */
export function readHistory(text: string, { source }: { source: string }): HistoryEntry[] {
  return text
    .split(/\r?\n/)
    .flatMap((line, index) => (line.trim() === "" ? [] : [readEntry(line, source, index + 1)]))
    .toSorted((a, b) => Date.parse(a.generatedAt) - Date.parse(b.generatedAt));
}

function readEntry(line: string, source: string, number: number): HistoryEntry {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new LineError(source, number, "is not JSON", { cause });
  }
  const entry = entrySchema.safeParse(value);
  if (!entry.success) throw new LineError(source, number, "is no entry of a history");
  return entry.data;
}
