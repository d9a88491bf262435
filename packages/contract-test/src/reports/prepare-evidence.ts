import { randomBytes } from "node:crypto";
import { sealRun } from "../evidence/seal-run.ts";
import { createVault, type Vault } from "../evidence/vault.ts";
import type { ContractEvent, ContractReport } from "../run/contract-event.ts";
import { createDossier, type DossierOptions } from "./create-dossier.ts";
import type { Evidence } from "./formats.ts";

export type EvidenceOptions = DossierOptions & {
  report: ContractReport;
  /** Everything that the run told, in order. */
  events: readonly ContractEvent[];
  /** The vault that the run was given. @default an empty one, that knows secrets by their looks only */
  vault?: Vault | undefined;
  /** Key of the pseudonyms, 32 bytes. @default one of this run alone */
  key?: Uint8Array | undefined;
};

/**
 * Returns a run as evidence: redacted, with pseudonyms for IDs, addresses and names of others, its findings looked up.
 *
 * @example
 * import { createVault, prepareEvidence, renderEvidence, runContract } from "@purser/contract-test";
 *
 * const vault = createVault();
 * const events = [];
 * const report = await runContract({ ...options, vault, onEvent: (event) => events.push(event) });
 * const evidence = prepareEvidence({ report, events, vault });
 * console.log(renderEvidence("markdown", evidence, vault));
 */
export function prepareEvidence(options: EvidenceOptions): Evidence {
  const { report, events, vault = createVault(), key = randomBytes(32) } = options;
  const run = sealRun({ report, events, vault, key });
  return { run, dossier: createDossier(run, options) };
}
