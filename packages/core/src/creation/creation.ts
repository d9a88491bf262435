import type { CallOptions } from "../fetch/call.ts";
import type { Performed } from "../resources/perform.ts";
import { addToAccessList } from "./access-list.ts";
import { createAccount } from "./account.ts";
import { assign } from "./assignment.ts";
import type { CreationDependencies, Params } from "./dependencies.ts";
import type { Level } from "./level.ts";
import type {
  AccessListEntryRequest,
  AccountCreationOptions,
  AccountRequest,
  AssignmentRequest,
  SecretCreationOptions,
  SecretRequest,
} from "./requests.ts";
import { createSecret } from "./secret.ts";

/**
 * Creations that happen once. Each resolves as `perform` does, with what the service answered or, where that was lost
 * but can be read again, with what it holds.
 *
 * When the answer to a creation is lost: throws `OrphanedSecretError` if it took effect, for the value is unrecoverable
 * (its `remove()` undoes it); the original error, for which `isNothingCreated` is true, if it did not; and
 * `OutcomeUnknownError` if that cannot be told. All other errors are those of `perform`, and mean that nothing happened.
 * Finding that out takes at most 47 seconds, whatever deadline or signal ended the creation.
 */
export type Creation = {
  account(
    level: Level,
    params: Params,
    body: AccountRequest,
    options?: AccountCreationOptions,
  ): Promise<Performed>;
  secret(
    level: Level,
    params: Params,
    body: SecretRequest,
    options?: SecretCreationOptions,
  ): Promise<Performed>;
  /** Assigns an account to a project. Reads back what it is assigned when the answer is lost. */
  assign(params: Params, body: AssignmentRequest, options?: CallOptions): Promise<Performed>;
  /** Adds to an access list what it does not hold yet, and resolves with the whole list. */
  allow(
    level: Level,
    params: Params,
    entries: readonly AccessListEntryRequest[],
    options?: CallOptions,
  ): Promise<Performed>;
};

/** Returns the creations of one connection. Nothing is sent until one of them is called. */
export function createCreation(dependencies: CreationDependencies): Creation {
  return {
    account: (level, params, body, options = {}) =>
      createAccount(dependencies, level, params, body, options),
    secret: (level, params, body, options = {}) =>
      createSecret(dependencies, level, params, body, options),
    assign: (params, body, options = {}) => assign(dependencies, params, body, options),
    allow: (level, params, entries, options = {}) =>
      addToAccessList(dependencies, level, params, entries, options),
  };
}
