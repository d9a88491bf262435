import type { Vault } from "../evidence/vault.ts";
import { evidenceFormats, type Evidence, type EvidenceFormat } from "./formats.ts";

/** A text in a format, or why there is none. */
export type Rendered = { state: "ready"; text: string } | { state: "withheld"; reason: string };

/**
 * Renders evidence, and looks whether the text gives a secret of the run away. One that does is withheld: the verdicts are not,
 * for the report has them.
 */
export function renderEvidence(
  format: EvidenceFormat,
  evidence: Evidence,
  vault: Vault | undefined,
): Rendered {
  const text = evidenceFormats[format].render(evidence);
  const leaks = vault?.leaksIn(text) ?? 0;
  if (leaks === 0) return { state: "ready", text };
  return { state: "withheld", reason: `It would give away ${leaks} secrets of the run.` };
}
