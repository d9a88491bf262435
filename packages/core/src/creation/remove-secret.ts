import { OutcomeUnknownError } from "../errors/outcome-unknown-error.ts";
import type { CreationDependencies, Params } from "./dependencies.ts";
import { operationIds, type Level } from "./level.ts";
import { unlessGone } from "./remove-account.ts";
import { readAccount } from "./seen-account.ts";

/**
 * Deletes a secret whose value was lost; one that is gone already is fine. Throws `OutcomeUnknownError` and deletes
 * nothing if it has been used since: then somebody has its value, and it is not ours.
 */
export async function removeSecret(
  { perform }: CreationDependencies,
  level: Level,
  params: Params,
  secretId: string,
): Promise<void> {
  const { body } = await perform(operationIds[level].getAccount, { params });
  const secret = readAccount(body).secrets.find(({ id }) => id === secretId);
  if (!secret) return;
  if (secret.isUsed) {
    throw new OutcomeUnknownError(
      `Deleting secret ${secretId} of ${params["clientId"]}: it has been used, so somebody has its value. It was left alone; the secret whose answer was lost does not exist.`,
      { operationId: operationIds[level].deleteSecret },
    );
  }
  const target = { params: { ...params, secretId } };
  await unlessGone(perform(operationIds[level].deleteSecret, target));
}
