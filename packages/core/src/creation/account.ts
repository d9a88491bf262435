import type { CallOptions } from "../fetch/call.ts";
import type { Performed } from "../resources/perform.ts";
import { hasAccountValue } from "./created-value.ts";
import type { CreationDependencies, Params } from "./dependencies.ts";
import { findAccounts, type AccountSearch } from "./find-accounts.ts";
import type { Finding } from "./finding.ts";
import { operationIds, placeOf, type Level } from "./level.ts";
import { createMark, markDescription } from "./mark.ts";
import { createOnce } from "./create-once.ts";
import { removeAccount } from "./remove-account.ts";
import type { AccountCreationOptions, AccountRequest } from "./requests.ts";
import { readAccount, readObject, type SeenAccount } from "./seen-account.ts";
import { settle } from "./settle.ts";

/** Milliseconds for taking the mark off, retries included. */
const longestUnmarking = 10_000;

/** Creates a service account with its first secret, once: see `Creation`. */
export async function createAccount(
  dependencies: CreationDependencies,
  level: Level,
  params: Params,
  body: AccountRequest,
  options: AccountCreationOptions,
): Promise<Performed> {
  const { perform, clock, random } = dependencies;
  const operationId = operationIds[level].createAccount;
  const { mark: isWanted = true, retryLost, ...callOptions } = options;
  const mark = isWanted ? createMark(random) : undefined;
  const marked = mark === undefined ? undefined : markDescription(body.description, mark);
  const sent = marked === undefined ? body : { ...body, description: marked };
  const search: AccountSearch = { level, params, body: sent, mark: marked && mark };
  const remove = (account: SeenAccount) => removeAccount(dependencies, search, account);

  const created = await createOnce(dependencies, {
    operationId,
    what: `the service account "${body.name}" in ${placeOf(level, params)}`,
    trace: traceOf(search),
    options: { ...callOptions, ...(retryLost !== undefined && { retryLost }) },
    send: (attemptOptions) => perform(operationId, { params, body: sent }, attemptOptions),
    isWhole: (answer) => hasAccountValue(answer, body.secretExpiresAfterHours !== undefined),
    find: async (sentAt) => {
      const settled = await settle(clock, options.priority, (reading) =>
        findAccounts(dependencies, search, sentAt, reading),
      );
      return settled.kind === "failed" ? settled : toFinding(settled.value, search, remove);
    },
    removeTwins: (answer) => removeTwins(dependencies, search, answer, remove, options),
  });
  return marked === undefined ? created : unmark(dependencies, search, body, created, options);
}

function traceOf({ body, mark }: AccountSearch): string {
  return mark === undefined
    ? `an account of that name with the description "${body.description}"`
    : `an account with "${mark.trim()}" in its description`;
}

function toFinding(
  accounts: readonly SeenAccount[],
  { mark }: AccountSearch,
  remove: (account: SeenAccount) => Promise<void>,
): Finding {
  const [first] = accounts;
  if (!first) return { kind: "absent" };
  const candidates = accounts.map(({ clientId, secrets }) => ({
    clientId,
    secretId: secrets[0]?.id,
  }));
  // The name is no proof, and neither is the whole request: somebody may have sent the same one.
  if (mark === undefined) return { kind: "unproven", candidates };
  return {
    kind: "orphan",
    created: "account",
    orphans: candidates,
    remove: async () => {
      for (const account of accounts) await remove(account);
    },
  };
}

/**
 * After a lost creation was repeated: whatever carries the same mark came of the first request, late, and its value is
 * known to nobody.
 */
async function removeTwins(
  dependencies: CreationDependencies,
  search: AccountSearch,
  answer: Performed,
  remove: (account: SeenAccount) => Promise<void>,
  { priority }: CallOptions,
): Promise<void> {
  if (search.mark === undefined) return;
  const { clientId } = readAccount(answer.body);
  const settled = await settle(dependencies.clock, priority, async (reading) => {
    const { value } = await findAccounts(dependencies, search, 0, reading);
    return { isFinal: true, value };
  });
  if (settled.kind === "failed") return;
  for (const twin of settled.value.filter((account) => account.clientId !== clientId)) {
    await remove(twin);
  }
}

/**
 * Takes the mark off. The account and its secret are there whatever becomes of this, so a failure does not end the
 * creation: the answer then has the description that the account really has.
 */
async function unmark(
  { perform }: CreationDependencies,
  { level, params }: AccountSearch,
  { description, roles }: AccountRequest,
  created: Performed,
  { priority }: CallOptions,
): Promise<Performed> {
  const account = readObject(created.body, "a service account");
  const clientId = String(account["clientId"]);
  // Through a project Cloud Manager takes no change without the roles; they are the ones just given.
  const change = level === "project" ? { description, roles } : { description };
  try {
    await perform(
      operationIds[level].updateAccount,
      { params: { ...params, clientId }, body: change },
      { deadline: longestUnmarking, ...(priority && { priority }) },
    );
  } catch {
    return created;
  }
  return { ...created, body: { ...account, description } };
}
