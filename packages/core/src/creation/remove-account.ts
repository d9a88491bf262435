import { NotAllowedError } from "../errors/not-allowed-error.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import type { Performed } from "../resources/perform.ts";
import type { CreationDependencies, Params } from "./dependencies.ts";
import type { AccountSearch } from "./find-accounts.ts";
import { readObject, readText, type SeenAccount } from "./seen-account.ts";

/**
 * Deletes an account that came of a lost answer; one that is gone already is fine. Through a project an account can only
 * be taken out of it, which leaves its credentials alive, so it is deleted from the project's organization. Where that
 * takes a role the caller has not: deletes its secrets, takes it out of the project, and throws the `NotAllowedError`.
 */
export async function removeAccount(
  dependencies: CreationDependencies,
  { level, params }: AccountSearch,
  account: SeenAccount,
): Promise<void> {
  const { clientId } = account;
  const { perform } = dependencies;
  if (level === "organization") {
    await unlessGone(perform("deleteOrgServiceAccount", { params: { ...params, clientId } }));
    return;
  }
  const project = await perform("getGroup", { params });
  const orgId = readText(readObject(project.body, "a project"), "orgId");
  try {
    await unlessGone(perform("deleteOrgServiceAccount", { params: { orgId, clientId } }));
  } catch (error) {
    if (!(error instanceof NotAllowedError)) throw error;
    await disarm(dependencies, { ...params, clientId }, account);
    error.message += ` The account ${clientId} is out of the project and has no secret any more; an owner of organization ${orgId} can delete it.`;
    throw error;
  }
}

async function disarm(
  { perform }: CreationDependencies,
  params: Params,
  { secrets }: SeenAccount,
): Promise<void> {
  for (const { id: secretId } of secrets) {
    const target = { params: { ...params, secretId } };
    await unlessGone(perform("deleteGroupServiceAccountSecret", target));
  }
  await unlessGone(perform("deleteGroupServiceAccount", { params }));
}

/** Waits for a deletion; what is gone already is fine. */
export async function unlessGone(deletion: Promise<Performed>): Promise<void> {
  try {
    await deletion;
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
  }
}
