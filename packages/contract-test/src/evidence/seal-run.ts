import type { Exchange } from "../exchange/exchange.ts";
import type { ContractEvent, ContractReport } from "../run/contract-event.ts";
import { namesIn } from "./own-names.ts";
import { createPseudonyms } from "./pseudonyms.ts";
import { redactEvent, redactReport } from "./redact-event.ts";
import type { Redact } from "./redact-exchange.ts";
import type { Vault } from "./vault.ts";

/** A run as it may be written down: whatever is made of it from here on needs no further care. */
export type SealedRun = {
  report: ContractReport;
  events: readonly ContractEvent[];
  exchanges: readonly Exchange[];
  /** How the run was begun; undefined where its events do not say. */
  begun: Extract<ContractEvent, { kind: "run" }> | undefined;
};

export type SealOptions = {
  report: ContractReport;
  events: readonly ContractEvent[];
  /** What the run knew of secrets. */
  vault: Vault;
  /** Key of the pseudonyms, of the run alone: 32 bytes from a source of randomness. */
  key: Uint8Array;
};

/**
 * Returns a run without secrets, IDs, addresses and names of others. IDs of what the run made and of what it left behind stay:
 * somebody has to find them.
 */
export function sealRun({ report, events, vault, key }: SealOptions): SealedRun {
  const mark = `ct-${report.runId}-`;
  const keep = new Set(report.leftovers);
  const pseudonyms = createPseudonyms({ key, keep });
  for (const event of events) {
    if (event.kind !== "exchange") continue;
    const { status, json } = event.exchange.answer;
    const { names, ours } = namesIn(json, mark);
    for (const id of ours) keep.add(id);
    // What a refusal calls a name is a field's, or what was sent.
    if (status >= 300) continue;
    for (const name of names) pseudonyms.enterName(name);
  }
  const redact: Redact = (text) => pseudonyms.replace(vault.redact(text));
  const sealed = events.map((event) => redactEvent(event, redact));
  return {
    report: redactReport(report, redact),
    events: sealed,
    exchanges: sealed.flatMap((event) => (event.kind === "exchange" ? [event.exchange] : [])),
    begun: sealed.find((event) => event.kind === "run"),
  };
}
