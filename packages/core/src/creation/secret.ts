import type { CallOptions } from "../fetch/call.ts";
import type { Performed } from "../resources/perform.ts";
import { createOnce } from "./create-once.ts";
import { hasSecretValue } from "./created-value.ts";
import { withDeadlineLeft } from "./deadline-left.ts";
import type { CreationDependencies, Params } from "./dependencies.ts";
import type { Finding } from "./finding.ts";
import { operationIds, placeOf, type Level } from "./level.ts";
import { removeSecret } from "./remove-secret.ts";
import type { SecretCreationOptions, SecretRequest } from "./requests.ts";
import { isLifetime } from "./secret-lifetime.ts";
import { readAccount, type SeenSecret } from "./seen-account.ts";
import { earliestCreation } from "./sending-window.ts";
import { settle, type Reading } from "./settle.ts";

/** Secrets. Source: MongoDB limits and thresholds, Atlas service accounts. */
const mostSecrets = 2;

/**
 * Creates a secret of an account, once: see `Creation`.
 *
 * A request for a secret has nothing in it that could carry a mark. So the IDs the account has are read first, unless
 * they are given, and after a lost answer the secret that is new, lives as long as was asked, and was never used is taken
 * for ours when it is the only one. Another caller's, made of the same request within the seconds of this call while ours
 * did not arrive, cannot be told from it; therefore `remove()` looks again and refuses to delete one that has been used.
 */
export async function createSecret(
  dependencies: CreationDependencies,
  level: Level,
  params: Params,
  body: SecretRequest,
  options: SecretCreationOptions,
): Promise<Performed> {
  const { perform, clock } = dependencies;
  const { known, retryLost, ...callOptions } = options;
  const operationId = operationIds[level].createSecret;
  const clientId = params["clientId"] ?? "";
  const startedAt = clock.now();
  const before = new Set(known ?? (await readIds(dependencies, level, params, callOptions)));
  const left = withDeadlineLeft(callOptions, clock.now() - startedAt);

  return createOnce(dependencies, {
    operationId,
    what: `a secret of ${clientId} in ${placeOf(level, params)}`,
    trace: "a secret that was never used",
    options: { ...left, ...(retryLost !== undefined && { retryLost }) },
    send: (attemptOptions) => perform(operationId, { params, body }, attemptOptions),
    isWhole: hasSecretValue,
    find: async (sentAt) => {
      const search: SecretSearch = { level, params, body, before };
      const settled = await settle(clock, options.priority, (reading) =>
        findSecrets(dependencies, search, sentAt, reading),
      );
      if (settled.kind === "failed") return settled;
      const remove = (id: string) => removeSecret(dependencies, level, params, id);
      return toFinding(clientId, settled.value, remove);
    },
    // Nothing tells a late one from another caller's, and an account has room for two secrets only.
    removeTwins: () => Promise.resolve(),
  });
}

async function readIds(
  { perform }: CreationDependencies,
  level: Level,
  params: Params,
  options: CallOptions,
): Promise<string[]> {
  const { body } = await perform(operationIds[level].getAccount, { params }, options);
  return readAccount(body).secrets.map(({ id }) => id);
}

type SecretSearch = {
  level: Level;
  params: Params;
  body: SecretRequest;
  /** IDs of the secrets there were before. */
  before: ReadonlySet<string>;
};

async function findSecrets(
  { perform, clock }: CreationDependencies,
  { level, params, body: { secretExpiresAfterHours: hours }, before }: SecretSearch,
  sentAt: number,
  options: CallOptions,
): Promise<Reading<SeenSecret[]>> {
  const { body, response } = await perform(operationIds[level].getAccount, { params }, options);
  const { secrets } = readAccount(body);
  const earliest = earliestCreation(sentAt, response, clock.now());
  const value = secrets.filter(
    (secret) =>
      !before.has(secret.id) &&
      secret.createdAt >= earliest &&
      !secret.isUsed &&
      isLifetime(secret, secrets, hours),
  );
  // A full account cannot get another one while we wait.
  return { isFinal: value.length > 0 && secrets.length >= mostSecrets, value };
}

function toFinding(
  clientId: string,
  secrets: readonly SeenSecret[],
  remove: (id: string) => Promise<void>,
): Finding {
  const [first, second] = secrets;
  if (!first) return { kind: "absent" };
  const candidates = secrets.map(({ id }) => ({ clientId, secretId: id }));
  if (second) return { kind: "unproven", candidates };
  return {
    kind: "orphan",
    created: "secret",
    orphans: candidates,
    remove: () => remove(first.id),
  };
}
