import { renderOrganizationAccount, renderProjectAccount } from "../../render/account.ts";
import { renderTimestamp } from "../../render/timestamp.ts";
import { Refusal } from "../../refusal.ts";
import type { Call, Reply } from "../../call.ts";
import { accountOf, homeOf, madeBy } from "./acting.ts";
import { contractFaultsOf } from "./contract-faults-of.ts";
import { accountCreates, accountGets, accountUpdates, onBoth } from "./operations-of.ts";

type Details = { name?: string; description?: string; roles?: string[] };

const detailsOf = (call: Call) => call.body as Details;

/** The account of an answer as it is now. */
function rendered(call: Call, reply: Reply): Reply {
  const account = accountOf(call) ?? madeBy(call, reply);
  const { groupId } = call.params;
  if (!account) return reply;
  const body =
    groupId === undefined
      ? renderOrganizationAccount(call.platform, account)
      : renderProjectAccount(call.platform, account, groupId);
  return { ...reply, body };
}

/** Makes an account although the organization already has all it may have. */
const withoutLimit = (call: Call): Call => ({
  ...call,
  limits: { ...call.limits, accountsPerOrganization: Number.POSITIVE_INFINITY },
});

export const accountFaults = contractFaultsOf("semantic", [
  {
    name: "semantics-name-shortened",
    operations: onBoth(...accountCreates),
    summary: "A name is cut after 32 characters when an account is created; 64 are documented.",
    handle: (call, next) =>
      next({ ...call, body: { ...detailsOf(call), name: detailsOf(call).name?.slice(0, 32) } }),
  },
  {
    name: "semantics-description-from-name",
    operations: onBoth(...accountCreates),
    summary: "A new account gets its name as its description instead of the one that was sent.",
    handle: (call, next) =>
      next({ ...call, body: { ...detailsOf(call), description: detailsOf(call).name } }),
  },
  {
    name: "semantics-first-role-only",
    operations: onBoth(...accountCreates),
    summary: "A new account gets the first of its roles only; all that were sent are promised.",
    handle: (call, next) =>
      next({ ...call, body: { ...detailsOf(call), roles: detailsOf(call).roles?.slice(0, 1) } }),
  },
  {
    name: "semantics-create-not-kept",
    operations: onBoth(...accountCreates),
    summary: "A new account is answered but not kept: nobody can read it afterwards.",
    handle(call, next) {
      const reply = next(call);
      const account = madeBy(call, reply);
      if (account) {
        homeOf(call)?.accounts.delete(account.clientId);
        call.world.accounts.delete(account.clientId);
      }
      return reply;
    },
  },
  {
    name: "semantics-rejected-create-kept",
    operations: onBoth("createOrgServiceAccount"),
    summary: "A creation refused for its lifetime leaves the account behind all the same.",
    handle(call, next) {
      try {
        return next(call);
      } catch (error) {
        if (error instanceof Refusal) {
          next({ ...call, body: { ...detailsOf(call), secretExpiresAfterHours: 8 } });
        }
        throw error;
      }
    },
  },
  {
    name: "semantics-create-twice",
    operations: onBoth("createOrgServiceAccount"),
    summary: "One creation makes two accounts, of which the answer names the second.",
    handle(call, next) {
      next(call);
      return next(call);
    },
  },
  {
    name: "semantics-account-limit-ignored",
    operations: onBoth(...accountCreates),
    summary: "More service accounts are made than the 200 an organization may have.",
    handle: (call, next) => next(withoutLimit(call)),
  },
  {
    name: "semantics-project-account-owns-organization",
    operations: onBoth("createGroupServiceAccount"),
    summary: "An account made in a project becomes ORG_OWNER of the organization, not ORG_MEMBER.",
    handle(call, next) {
      const reply = next(call);
      const account = madeBy(call, reply);
      if (account) account.roles = ["ORG_OWNER"];
      return reply;
    },
  },
  {
    name: "semantics-project-account-unassigned",
    operations: onBoth("createGroupServiceAccount"),
    summary: "An account made in a project is not assigned to it.",
    handle(call, next) {
      const reply = next(call);
      madeBy(call, reply)?.assignments.clear();
      return reply;
    },
  },
  {
    name: "semantics-roles-merged",
    operations: onBoth("updateOrgServiceAccount"),
    summary:
      "Updating a service account adds the given roles to the old ones instead of replacing them.",
    handle(call, next) {
      const { roles: given, ...details } = detailsOf(call);
      const roles = given && [...new Set([...(accountOf(call)?.roles ?? []), ...given])];
      return next(roles ? { ...call, body: { ...details, roles } } : call);
    },
  },
  {
    name: "semantics-project-roles-merged",
    operations: onBoth("updateGroupServiceAccount"),
    summary:
      "Updating an account in a project adds roles; those not in the array are to be removed.",
    handle(call, next) {
      const { roles: given, ...details } = detailsOf(call);
      const before = accountOf(call)?.assignments.get(call.params["groupId"] ?? "") ?? [];
      const roles = given && [...new Set([...before, ...given])];
      return next(roles ? { ...call, body: { ...details, roles } } : call);
    },
  },
  {
    name: "semantics-update-not-kept",
    operations: onBoth(...accountUpdates),
    summary: "An update is answered as done, but the account stays as it was.",
    handle(call, next) {
      const account = accountOf(call);
      const before = account && { ...account, assignments: new Map(account.assignments) };
      const reply = next(call);
      if (account && before) Object.assign(account, before);
      return reply;
    },
  },
  {
    name: "semantics-update-clears-description",
    operations: onBoth(...accountUpdates),
    summary: "An update without description replaces it by the name; what is not sent is to stay.",
    handle(call, next) {
      const reply = next(call);
      const account = accountOf(call);
      if (!account || detailsOf(call).description !== undefined) return reply;
      account.description = account.name;
      return rendered(call, reply);
    },
  },
  {
    name: "semantics-empty-update-renames",
    operations: onBoth(...accountUpdates),
    summary: "An update that holds nothing names the account by its ID; it is to change nothing.",
    handle(call, next) {
      const isEmpty = Object.keys(detailsOf(call)).length === 0;
      return next(isEmpty ? { ...call, body: { name: accountOf(call)?.clientId } } : call);
    },
  },
  {
    name: "semantics-update-drops-roles",
    operations: onBoth("updateOrgServiceAccount"),
    summary: "An update without roles leaves ORG_MEMBER alone; roles not sent are to stay.",
    handle: (call, next) => next({ ...call, body: { roles: ["ORG_MEMBER"], ...detailsOf(call) } }),
  },
  {
    name: "semantics-update-ignores-description",
    operations: onBoth(...accountUpdates),
    summary: "The description of an update is ignored, although it is documented.",
    handle(call, next) {
      const { description: _ignored, ...rest } = detailsOf(call);
      return next({ ...call, body: rest });
    },
  },
  {
    name: "semantics-update-renews-creation",
    operations: onBoth(...accountUpdates),
    summary: "An update moves createdAt of the account, which tells when it was created.",
    handle(call, next) {
      const reply = next(call);
      const account = accountOf(call);
      if (!account) return reply;
      account.createdAt = call.now;
      return {
        ...reply,
        body: { ...(reply.body as object), createdAt: renderTimestamp(call.now) },
      };
    },
  },
  {
    name: "semantics-update-touches-sibling",
    operations: onBoth("updateOrgServiceAccount"),
    summary: "An update changes the description of every account instead of the one it names.",
    handle(call, next) {
      const { description } = detailsOf(call);
      for (const account of homeOf(call)?.accounts.values() ?? []) {
        account.description = description ?? account.description;
      }
      return next(call);
    },
  },
  {
    name: "semantics-project-update-everywhere",
    operations: onBoth("updateGroupServiceAccount"),
    summary: "New roles in one project become the roles in all projects of the account.",
    handle(call, next) {
      const reply = next(call);
      const { roles } = detailsOf(call);
      const assignments = accountOf(call)?.assignments;
      for (const groupId of assignments?.keys() ?? []) {
        if (roles) assignments?.set(groupId, [...roles]);
      }
      return reply;
    },
  },
  {
    name: "semantics-read-moves-description",
    operations: onBoth(...accountGets),
    summary: "Reading an account changes its description; reading is to change nothing.",
    handle(call, next) {
      const reply = next(call);
      const account = accountOf(call);
      if (account) account.description = `${account.description} `.slice(0, 250);
      return reply;
    },
  },
  {
    name: "semantics-list-shows-project-roles",
    operations: onBoth("listOrgServiceAccounts"),
    summary: "The organization's list mixes project roles into roles, which reading one does not.",
    handle(call, next) {
      const reply = next(call);
      const { items } = reply;
      if (!items) return reply;
      const slice = (from: number, to: number) =>
        items.slice(from, to).map((item) => {
          const account = item as { clientId: string; roles: string[] };
          const assigned = call.world.accounts.get(account.clientId)?.assignments.values() ?? [];
          return { ...account, roles: [...new Set([...account.roles, ...[...assigned].flat()])] };
        });
      return { ...reply, items: { ...items, slice } };
    },
  },
]);
