import type { OpenApiDocument, Platform } from "@purser/spec";
import { createVault } from "../src/evidence/vault.ts";
import { prepareEvidence } from "../src/reports/prepare-evidence.ts";
import type { Evidence } from "../src/reports/formats.ts";
import type { ContractEvent, ContractReport } from "../src/run/contract-event.ts";
import type { ContractOptions } from "../src/run/contract-options.ts";
import { createContractWorld } from "./contract-world.ts";

/** A few checks of reads and of creation, on few operations: enough to make every kind of finding. */
const fewChecks: NonNullable<ContractOptions["only"]> = {
  checks: ["R-CLOSED", "R-OFFICIAL", "R-SCHEMA", "R-STATUS", "S-IDEMPOTENT", "M-CREATE-201"],
  operations: ["createOrgServiceAccount", "getOrg", "getOrgServiceAccount"],
};

export type EvidenceTrial = {
  platform?: Platform;
  faults?: string[];
  document?: OpenApiDocument;
  more?: Partial<ContractOptions>;
  /** Changes what the run reported, as for something that was left behind. */
  change?: (report: ContractReport) => ContractReport;
};

/** Runs a few checks, and returns what was told, and the evidence of it. */
export async function evidenceOf(trial: EvidenceTrial = {}): Promise<{
  report: ContractReport;
  events: ContractEvent[];
  evidence: Evidence;
}> {
  const { platform = "atlas", faults = [], document, more, change } = trial;
  const vault = createVault();
  const world = createContractWorld(platform, { faults });
  const { events: heard, ...told } = await world.run({
    vault,
    only: fewChecks,
    ...(document && { document }),
    ...more,
  });
  const report = change ? change(told) : told;
  const events = heard.map((event) => (event.kind === "end" ? { ...event, report } : event));
  const key = new Uint8Array(32);
  const evidence = prepareEvidence({ report, events, vault, key, document });
  return { report, events, evidence };
}
