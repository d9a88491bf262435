import type { SettingsRecord } from "@purser/inventory";

/**
 * What mends a finding. Commands, simulation, the plan and the grouping by root cause all read it, so a rule says it once.
 * Roles are the whole set that is left, not the ones to take away.
 */
export type Fix =
  | { kind: "delete-account" }
  | { kind: "set-organization-roles"; roles: readonly string[] }
  | { kind: "set-project-roles"; projectId: string; roles: readonly string[] }
  | { kind: "unassign"; projectId: string }
  /** A new secret of at most so many hours, the consumers moved to it, the old one deleted. */
  | { kind: "rotate-secret"; hours: number }
  | { kind: "delete-secret"; secretId: string }
  | { kind: "delete-address"; address: string }
  /** The addresses that stay are for a person to say. */
  | { kind: "narrow-access-list" }
  | { kind: "set-settings"; settings: Partial<SettingsRecord> }
  | { kind: "close-delegation" }
  | { kind: "create-expiry-alert"; projectId: string }
  | { kind: "delete-api-key"; apiKeyId: string }
  | { kind: "rename-account" }
  | { kind: "describe-account" }
  /** One account that does too much becomes several: a person has to say how. */
  | { kind: "split-account" }
  /** A line in the policy file: `section` says which. */
  | { kind: "declare"; section: "accounts" | "breakGlass" | "suppressions" | "roles" }
  /** The collecting credential needs one of these roles, or the service has to recover. */
  | { kind: "grant-collector"; roles: readonly string[] }
  /** Nothing to type before somebody has looked. */
  | { kind: "investigate" };
