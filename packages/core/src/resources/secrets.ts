import type { SecretCreationOptions } from "../creation/requests.ts";
import { operationIds, type Level } from "../creation/level.ts";
import type { CallOptions } from "../fetch/call.ts";
import type { NewSecret } from "./account-input.ts";
import type { Answer } from "./answer.ts";
import type { Params, ResourceContext } from "./context.ts";
import { answerOne, perform } from "./read-one.ts";
import { toCreatedSecret, type CreatedSecret } from "./records/secret.ts";

/** The secrets of a service account: two at most. Reading the account lists them. */
export type Secrets = {
  /**
   * Creates a secret; no later answer has its value. Needs ORG_OWNER through an organization, GROUP_OWNER through a project
   * (or GROUP_USER_ADMIN on Cloud Manager). A second secret cuts the life of the first to seven days.
   *
   * Never sends a second time what may have been done: throws `OrphanedSecretError` if the answer was lost and a secret is
   * there that nobody has the value of, and `OutcomeUnknownError` if that cannot be told. Throws `RejectedRequestError` for
   * a third secret and for a lifetime outside the organization's limits.
   *
   * @example
   * const { value } = await atlas.organization(orgId).serviceAccount(clientId).secrets.create({ secretExpiresAfterHours: 720 });
   * await vault.write(value.expose());
   */
  create(secret: NewSecret, options?: SecretCreationOptions): Answer<CreatedSecret>;
  /** Deletes a secret, and with it the access tokens it obtained. Needs what `create` needs. Throws `NotFoundError` if it is not there. */
  delete(secretId: string, options?: CallOptions): Answer<void>;
};

export function createSecrets(context: ResourceContext, level: Level, params: Params): Secrets {
  const { createSecret, deleteSecret } = operationIds[level];
  return {
    create: (secret, options) =>
      answerOne(
        context.creation.secret(level, params, secret, options),
        createSecret,
        toCreatedSecret,
      ),
    delete: (secretId, options) =>
      perform(context, deleteSecret, { params: { ...params, secretId } }, options),
  };
}
