import type { OpenApiDocument } from "@purser/spec";
import { catalogue } from "../checks/catalogue.ts";
import type { Check } from "../checks/check.ts";
import { readContract } from "../contract/contract.ts";
import { coverageOf } from "../exercised/coverage-of.ts";
import { sha256 } from "../evidence/chain-events.ts";
import type { SealedRun } from "../evidence/seal-run.ts";
import type { SeenBefore } from "../findings/finding.ts";
import { findingsOf } from "../findings/findings-of.ts";
import { specChanges } from "../findings/spec-changes.ts";
import { specDocuments } from "../run/spec-documents.ts";
import { version } from "../version.ts";
import type { Dossier } from "./dossier.ts";

export type DossierOptions = {
  /** The document that the run went by. @default the one of `@purser/spec` */
  document?: OpenApiDocument | undefined;
  /** @default nothing was ever seen */
  seenBefore?: SeenBefore | undefined;
  /** The checks of the run. @default the whole catalogue */
  catalogue?: readonly Check[] | undefined;
};

/** Returns the dossier of a sealed run. */
export function createDossier(run: SealedRun, options: DossierOptions = {}): Dossier {
  const { report, exchanges, begun } = run;
  const { platform } = report;
  const bundled = specDocuments[platform];
  const document = options.document ?? bundled;
  const contract = readContract(platform, document);
  const changes = specChanges(platform, document);
  const isEmulated = begun?.isEmulated ?? false;
  const mayWrite = begun?.mayWrite ?? false;
  const summaries = new Map(
    (options.catalogue ?? catalogue).map(({ id, summary }) => [id, summary]),
  );
  summaries.set("CLEANUP-VERIFIED", "What the run made is gone, by a list of the organization.");
  const text = JSON.stringify(document);
  return {
    report,
    exchanges,
    findings: findingsOf(run, {
      contract,
      changes,
      isEmulated,
      summaries,
      seenBefore: options.seenBefore ?? {},
    }),
    spec: {
      platform,
      sha256: sha256(text),
      isBundled: text === JSON.stringify(bundled),
      changes,
    },
    coverage: coverageOf({ contract, exchanges, results: report.results, mayWrite }),
    isEmulated,
    mayWrite,
    summaries,
    tool: { name: "@purser/contract-test", version },
  };
}
