import type { Platform } from "@purser/spec";
import type { Coverage } from "../exercised/coverage.ts";
import type { Exchange } from "../exchange/exchange.ts";
import type { Finding } from "../findings/finding.ts";
import type { SpecChange } from "../findings/spec-changes.ts";
import type { ContractReport } from "../run/contract-event.ts";
import type { Result } from "../verdicts/verdict.ts";

/** What a run went by. */
export type SpecEdition = {
  platform: Platform;
  /** SHA-256 of the document, as JSON. */
  sha256: string;
  /** Whether it is the document that comes with `@purser/spec`. */
  isBundled: boolean;
  /** What it promises otherwise than when it was last compared with MongoDB's documentation. */
  changes: readonly SpecChange[];
};

/** A run, looked up and put in order once: what every report is made of. Nothing in it needs redaction. */
export type Dossier = {
  report: ContractReport;
  exchanges: readonly Exchange[];
  findings: readonly Finding[];
  spec: SpecEdition;
  coverage: Coverage;
  isEmulated: boolean;
  mayWrite: boolean;
  /** What checks assert, by id. */
  summaries: ReadonlyMap<string, string>;
  tool: { name: string; version: string };
};

/** Returns results of a verdict, in the order of the run. */
export function resultsWith({ report }: Dossier, verdict: Result["verdict"]): Result[] {
  return report.results.filter((each) => each.verdict === verdict);
}

/** Returns the sentence about what was left behind, which every report shows; undefined where nothing was. */
export function leftoverWords({ report }: Pick<Dossier, "report">): string | undefined {
  const { leftovers } = report;
  if (leftovers.length === 0) return undefined;
  return `Left behind, to be deleted by hand or by \`purser contract sweep\`: ${leftovers.join(", ")}.`;
}
