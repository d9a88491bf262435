import type { Call, Handler, Reply } from "../../call.ts";
import { Refusal } from "../../refusal.ts";
import { accountOf, homeOf } from "./acting.ts";
import { contractFaultsOf } from "./contract-faults-of.ts";
import { onBoth, secretDeletes } from "./operations-of.ts";

/** Answers 204 where what is to be deleted is not there. */
function forgiving(call: Call, next: Handler): Reply {
  try {
    return next(call);
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return { status: 204 };
    throw error;
  }
}

/** Lets the tokens of an account outlive what is done to it. */
function keepingTokens(call: Call, next: Handler): Reply {
  const { tokens } = call.world;
  const before = [...tokens].filter(([, { clientId }]) => clientId === accountOf(call)?.clientId);
  const reply = next(call);
  for (const [value, token] of before) tokens.set(value, token);
  return reply;
}

export const removalFaults = contractFaultsOf("semantic", [
  {
    name: "semantics-delete-does-nothing",
    operations: onBoth("deleteOrgServiceAccount"),
    summary: "Deleting an account answers 204, and the account is still there.",
    handle: () => ({ status: 204 }),
  },
  {
    name: "semantics-delete-twice-204",
    operations: onBoth("deleteOrgServiceAccount"),
    summary: "Deleting an account that is gone answers 204 instead of 404.",
    handle: forgiving,
  },
  {
    name: "semantics-delete-takes-sibling",
    operations: onBoth("deleteOrgServiceAccount"),
    summary: "Deleting one account deletes the one made before it, too.",
    handle(call, next) {
      const organization = homeOf(call);
      const ids = [...(organization?.accounts.keys() ?? [])];
      const sibling = ids[ids.indexOf(call.params["clientId"] ?? "") - 1];
      const reply = next(call);
      if (sibling !== undefined) {
        organization?.accounts.delete(sibling);
        call.world.accounts.delete(sibling);
      }
      return reply;
    },
  },
  {
    name: "semantics-deleted-account-listed",
    operations: onBoth("deleteOrgServiceAccount", "listOrgServiceAccounts"),
    summary: "A deleted account stays in the organization's list, although it cannot be read.",
    handle(call, next) {
      if (call.operation.operationId === "deleteOrgServiceAccount") {
        const account = accountOf(call);
        const reply = next(call);
        if (account) ghosts.set(homeOf(call) ?? call.world, account);
        return reply;
      }
      const organization = homeOf(call);
      const ghost = organization && ghosts.get(organization);
      if (!organization || !ghost) return next(call);
      const accounts = new Map(organization.accounts).set(ghost.clientId, ghost);
      const organizations = new Map([[organization.id, { ...organization, accounts }]]);
      return next({ ...call, world: { ...call.world, organizations } });
    },
  },
  {
    name: "semantics-tokens-outlive-account",
    operations: onBoth("deleteOrgServiceAccount"),
    summary: "A token goes on working after its account was deleted.",
    handle(call, next) {
      const account = accountOf(call);
      const reply = keepingTokens(call, next);
      // Only the tokens are to live on: nobody may mint a new one.
      for (const secret of account?.secrets ?? []) secret.value = "";
      if (account) call.world.accounts.set(account.clientId, account);
      return reply;
    },
  },
  {
    name: "semantics-secrets-outlive-account",
    operations: onBoth("deleteOrgServiceAccount"),
    summary: "The secret of a deleted account still obtains tokens.",
    handle(call, next) {
      const account = accountOf(call);
      const reply = next(call);
      if (account) call.world.accounts.set(account.clientId, account);
      return reply;
    },
  },
  {
    name: "semantics-secret-delete-does-nothing",
    operations: onBoth(...secretDeletes),
    summary: "Deleting a secret answers 204, and the secret is still there.",
    handle: () => ({ status: 204 }),
  },
  {
    name: "semantics-secret-delete-takes-all",
    operations: onBoth(...secretDeletes),
    summary: "Deleting one secret deletes all secrets of the account.",
    handle(call, next) {
      const reply = next(call);
      accountOf(call)?.secrets.splice(0);
      return reply;
    },
  },
  {
    name: "semantics-secret-delete-takes-other",
    operations: onBoth(...secretDeletes),
    summary: "Deleting one of two secrets deletes the other one.",
    handle(call, next) {
      const other = accountOf(call)?.secrets.find(({ id }) => id !== call.params["secretId"]);
      return next(other ? { ...call, params: { ...call.params, secretId: other.id } } : call);
    },
  },
  {
    name: "semantics-deleted-secret-hidden",
    operations: onBoth(...secretDeletes),
    summary: "A deleted secret is no longer shown, but still obtains tokens.",
    handle(call, next) {
      const account = accountOf(call);
      const doomed = account?.secrets.find(({ id }) => id === call.params["secretId"]);
      const before = account && { ...account, secrets: [...account.secrets] };
      const reply = next(call);
      // Minting finds the account as it was; the organization's own record shows the secret no more.
      if (before && doomed) call.world.accounts.set(before.clientId, before);
      return reply;
    },
  },
  {
    name: "semantics-tokens-outlive-secret",
    operations: onBoth(...secretDeletes),
    summary: "Tokens that were minted with a deleted secret work on; they end with it.",
    handle(call, next) {
      const { secretId } = call.params;
      const { tokens } = call.world;
      const minted = [...tokens.values()].filter((token) => token.secretId === secretId);
      const reply = next(call);
      const [left] = accountOf(call)?.secrets ?? [];
      if (left) for (const each of minted) tokens.set(each.value, { ...each, secretId: left.id });
      return reply;
    },
  },
  {
    name: "semantics-unknown-secret-204",
    operations: onBoth(...secretDeletes),
    summary: "Deleting a secret the account does not have answers 204 instead of 404.",
    handle: forgiving,
  },
  {
    name: "semantics-unassign-deletes",
    operations: onBoth("deleteGroupServiceAccount"),
    summary: "Taking an account out of a project deletes it from the organization, too.",
    handle(call, next) {
      const account = accountOf(call);
      const reply = next(call);
      if (account) {
        homeOf(call)?.accounts.delete(account.clientId);
        call.world.accounts.delete(account.clientId);
      }
      return reply;
    },
  },
  {
    name: "semantics-unassign-does-nothing",
    operations: onBoth("deleteGroupServiceAccount"),
    summary: "Taking an account out of a project answers 204, and it is still assigned.",
    handle: () => ({ status: 204 }),
  },
  {
    name: "semantics-unassign-everywhere",
    operations: onBoth("deleteGroupServiceAccount"),
    summary: "Taking an account out of one project takes it out of all of them.",
    handle(call, next) {
      const reply = next(call);
      accountOf(call)?.assignments.clear();
      return reply;
    },
  },
  {
    name: "semantics-unassign-revokes-secrets",
    operations: onBoth("deleteGroupServiceAccount"),
    summary: "Taking an account out of a project ends its secrets; they are to stay valid.",
    handle(call, next) {
      const reply = next(call);
      for (const secret of accountOf(call)?.secrets ?? []) secret.expiresAt = call.now;
      return reply;
    },
  },
]);

/** The account each organization deleted last and goes on showing. */
const ghosts = new WeakMap<object, NonNullable<ReturnType<typeof accountOf>>>();
