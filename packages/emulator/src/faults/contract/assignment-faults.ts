import { accountOf } from "./acting.ts";
import { contractFaultsOf } from "./contract-faults-of.ts";
import { onBoth } from "./operations-of.ts";

type Roles = { roles: string[] };

export const assignmentFaults = contractFaultsOf("semantic", [
  {
    name: "semantics-invite-pending",
    operations: onBoth("inviteGroupServiceAccount"),
    summary: "An assignment is answered but not in effect; it is to be at once.",
    handle(call, next) {
      const account = accountOf(call);
      const before = new Map(account?.assignments);
      const reply = next(call);
      if (account) account.assignments = before;
      return reply;
    },
  },
  {
    name: "semantics-invite-changes-organization-roles",
    operations: onBoth("inviteGroupServiceAccount"),
    summary: "Assigning an account to a project makes it ORG_OWNER; roles there are to stay.",
    handle(call, next) {
      const reply = next(call);
      const account = accountOf(call);
      if (account) account.roles = ["ORG_OWNER"];
      return reply;
    },
  },
  {
    name: "semantics-invite-ignores-roles",
    operations: onBoth("inviteGroupServiceAccount"),
    summary: "An account is assigned as GROUP_READ_ONLY whatever roles were sent.",
    handle: (call, next) => next({ ...call, body: { roles: ["GROUP_READ_ONLY"] } }),
  },
  {
    name: "semantics-invite-moves",
    operations: onBoth("inviteGroupServiceAccount"),
    summary: "Assigning an account to a project takes it out of its other projects.",
    handle(call, next) {
      accountOf(call)?.assignments.clear();
      return next(call);
    },
  },
  {
    name: "semantics-groups-first-only",
    operations: onBoth("getOrgServiceAccountGroups"),
    summary: "Only the first project of an account is listed.",
    handle(call, next) {
      const reply = next(call);
      const { items } = reply;
      if (!items) return reply;
      const total = Math.min(1, items.total);
      const slice = (from: number, to: number) => items.slice(from, Math.min(to, total));
      return { ...reply, items: { total, slice } };
    },
  },
  {
    name: "semantics-project-list-shows-everyone",
    operations: onBoth("listGroupServiceAccounts"),
    summary: "A project lists every account of its organization, not only those assigned to it.",
    handle(call, next) {
      const groupId = call.params["groupId"] ?? "";
      const { world } = call;
      const organization = world.organizations.get(call.caller.orgId);
      if (!organization) return next(call);
      const accounts = new Map(
        [...organization.accounts].map(([id, account]) => {
          const roles = account.assignments.get(groupId) ?? [];
          const assignments = new Map(account.assignments).set(groupId, roles);
          return [id, { ...account, assignments }];
        }),
      );
      const organizations = new Map([[organization.id, { ...organization, accounts }]]);
      return next({ ...call, world: { ...world, organizations } });
    },
  },
  {
    name: "semantics-invite-grants-owner",
    operations: onBoth("inviteGroupServiceAccount"),
    summary: "An account is assigned with GROUP_OWNER beside the roles that were sent.",
    handle: (call, next) =>
      next({
        ...call,
        body: { roles: [...new Set([...(call.body as Roles).roles, "GROUP_OWNER"])] },
      }),
  },
]);
