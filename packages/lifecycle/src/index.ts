export type { RotateAllRow } from "./jobs/choose-rows.ts";
export {
  planRotateAll,
  type RotateAllMeans,
  type RotateAllOptions,
  type RotateAllPlan,
  type RotatedAll,
} from "./jobs/plan-rotate-all.ts";
export type { GivingUp, JobEntry, JournalEntry, RotationEntry } from "./journal/journal-entry.ts";
export { JournalError, type JournalFault } from "./journal/journal-error.ts";
export type { Journal } from "./journal/journal.ts";
export { createMemoryJournal } from "./journal/memory-journal.ts";
export type { BlastRadius, TouchedAssignment } from "./plan/blast-radius.ts";
export { carryOut } from "./plan/carry-out.ts";
export type { LifecycleEvent } from "./plan/event.ts";
export type { Leftover, Outcome } from "./plan/outcome.ts";
export type { Action, Confirmation, Plan, RunOptions, Tier } from "./plan/plan.ts";
export { PlanOutdatedError } from "./plan/plan-outdated-error.ts";
export type { PlannedRequest } from "./plan/planned-request.ts";
export type { Refusal } from "./plan/refusal.ts";
export { showPlan, type ShownPlan } from "./plan/shown-plan.ts";
export type { Scene } from "./plan/scene.ts";
export type { Target } from "./plan/target.ts";
export { planAddAddresses, type AddedAddresses } from "./planners/plan-add-addresses.ts";
export { planAssign, type Assigned, type AssignmentToMake } from "./planners/plan-assign.ts";
export {
  planCreateAccount,
  type AccountToCreate,
  type CreatedAccount,
} from "./planners/plan-create-account.ts";
export {
  planCreateSecret,
  type MadeSecret,
  type SecretToCreate,
} from "./planners/plan-create-secret.ts";
export { planDeleteAccount, type DeletedAccount } from "./planners/plan-delete-account.ts";
export { planDeleteSecret, type DeletedSecret } from "./planners/plan-delete-secret.ts";
export { planRemoveAddresses, type RemovedAddresses } from "./planners/plan-remove-addresses.ts";
export { planUnassign, type Unassigned } from "./planners/plan-unassign.ts";
export {
  planUpdateAccount,
  type AccountChanges,
  type UpdatedAccount,
} from "./planners/plan-update-account.ts";
export type { LevelOption } from "./planners/level-option.ts";
export type { SecretMeans } from "./planners/secret-means.ts";
export { createVerification, type VerificationOptions } from "./rotation/create-verification.ts";
export {
  planResume,
  type Resumed,
  type ResumeMeans,
  type ResumeOptions,
} from "./rotation/plan-resume.ts";
export { planRotation } from "./rotation/plan-rotation.ts";
export type { ResumedRotation } from "./rotation/resumed-rotation.ts";
export type { OldSecret, Rotated } from "./rotation/rotated.ts";
export type { NewCredentials, RotationMeans, VerifySecret } from "./rotation/rotation-means.ts";
export type { RotationOptions } from "./rotation/rotation-options.ts";
export type { SecretNote, SecretSink } from "./secret-sinks/secret-sink.ts";
export { SinkError } from "./secret-sinks/sink-error.ts";
