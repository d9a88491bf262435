import type { Call, Handler } from "../call.ts";
import { Refusal } from "../refusal.ts";
import { renderCreatedSecret } from "../render/secret.ts";
import type { Account } from "../state/records.ts";
import { killTokensOfSecret } from "../state/tokens.ts";
import { pathParameter, resourceNotFound, targetOf } from "./lookup.ts";
import { millisecondsPerHour, newSecret } from "./new-secret.ts";
import { recordEvent } from "./record-event.ts";

/** Makes a second secret, shown in this answer only. The older one then lives for a week at most. */
export const createSecret: Handler = (call) => {
  const { organization, project, account } = targetOf(call);
  assertFreeSlot(call, account);
  const { secretExpiresAfterHours } = call.body as { secretExpiresAfterHours: number | string };
  const secret = newSecret(call, organization, secretExpiresAfterHours);
  shortenOlderSecrets(call, account);
  account.secrets.push(secret);
  recordEvent(call, organization, account, "SERVICE_ACCOUNT_SECRET_ADDED");
  const view = project ? "project" : "organization";
  return { status: 201, body: renderCreatedSecret(call.platform, view, secret) };
};

/** Deletes a secret, the last one too; the tokens minted with it end with it. */
export const deleteSecret: Handler = (call) => {
  const { organization, account } = targetOf(call);
  const secretId = pathParameter(call, "secretId");
  const index = account.secrets.findIndex((secret) => secret.id === secretId);
  if (index === -1) throw resourceNotFound(secretId);
  account.secrets.splice(index, 1);
  killTokensOfSecret(call.world, secretId);
  recordEvent(call, organization, account, "SERVICE_ACCOUNT_SECRET_DELETED");
  return { status: 204 };
};

function assertFreeSlot(call: Call, account: Account): void {
  const limit = call.limits.secretsPerAccount;
  if (account.secrets.length < limit) return;
  // Undocumented: the code of this error, and whether an expired secret still counts. Read as: it does, as it is
  // listed until it is deleted.
  throw new Refusal(
    400,
    "MAX_SERVICE_ACCOUNT_SECRETS_EXCEEDED",
    `A service account may have at most ${limit} secrets.`,
    { parameters: [limit] },
  );
}

/** A date that is already nearer is kept. Source: rotate service account secrets. */
function shortenOlderSecrets(call: Call, account: Account): void {
  const latest = call.now + call.limits.rotationOverlapHours * millisecondsPerHour;
  for (const secret of account.secrets) secret.expiresAt = Math.min(secret.expiresAt, latest);
}
