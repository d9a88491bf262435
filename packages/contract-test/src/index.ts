export { catalogue } from "./checks/catalogue.ts";
export type {
  ActiveCheck,
  Check,
  ClosingCheck,
  Need,
  PassiveCheck,
  Scene,
} from "./checks/check.ts";
export {
  readContract,
  type AnswerContract,
  type Contract,
  type OperationContract,
  type ParameterContract,
} from "./contract/contract.ts";
export { verifyEvents, type EventsVerdict } from "./evidence/verify-events.ts";
export { createVault, type Vault, type VaultOptions } from "./evidence/vault.ts";
export type { Exchange, ReceivedAnswer, SentRequest } from "./exchange/exchange.ts";
export type { Caller, CheckRequest, Identities } from "./exchange/exchanger.ts";
export { contradictions, type Contradiction } from "./ledger/contradictions.ts";
export { emptyLedger, recordSightings, type Ledger, type Sighting } from "./ledger/ledger.ts";
export { parityOf, type ParityRow } from "./ledger/parity.ts";
export { emitTest, type EmitOptions } from "./findings/emit-test.ts";
export { curlOf } from "./findings/curl-of.ts";
export type { Finding } from "./findings/finding.ts";
export type { Move, Party } from "./findings/who-must-move.ts";
export type { Dossier } from "./reports/dossier.ts";
export { evidenceFormats, type Evidence, type EvidenceFormat } from "./reports/formats.ts";
export { prepareEvidence, type EvidenceOptions } from "./reports/prepare-evidence.ts";
export { renderEvidence, type Rendered } from "./reports/render-evidence.ts";
export { defaultBudgets, noBudgets, type Budgets } from "./run/budget.ts";
export type { CleanUp, ContractEvent, ContractReport, Summary } from "./run/contract-event.ts";
export type { ContractOptions } from "./run/contract-options.ts";
export { Inconclusive, Unavailable, UnsafeWriteError } from "./run/interruptions.ts";
export {
  createMemoryJournal,
  type Journal,
  type JournalEntry,
  type Opening,
} from "./run/journal.ts";
export { planRun, type PlannedCheck } from "./run/plan-run.ts";
export { runContract } from "./run/run-contract.ts";
export { specDocuments } from "./run/spec-documents.ts";
export type { Site } from "./run/site.ts";
export type { Stage } from "./run/stage.ts";
export type { MadeAccount, NewAccount, Workshop } from "./run/workshop.ts";
export { checkHost } from "./safety/check-host.ts";
export { cautiousName, type Consent, type WrittenOrganization } from "./safety/consent.ts";
export { RefusedRunError, type SafetyRule } from "./safety/refused-run.ts";
export { sweep, type SweepOptions, type SweepReport } from "./safety/sweep.ts";
export type { LeftJournal } from "./safety/swept.ts";
export type { Judgement, Result, Verdict } from "./verdicts/verdict.ts";
