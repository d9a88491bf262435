import type { Call, Handler, Items, Reply } from "../../call.ts";
import type { Account, Organization } from "../../state/records.ts";
import { accountOf, homeOf } from "./acting.ts";
import { contractFaultsOf } from "./contract-faults-of.ts";
import { editBody, editItems, flipped, type Json } from "./edit-body.ts";
import { accessListReads, accountGets, accountLists, onAtlas, onBoth } from "./operations-of.ts";

const inProject = onBoth("listGroupServiceAccounts", "getGroupServiceAccount");

/** Lists items of another list in place of those that were asked for. */
function listing(change: (items: Items, call: Call) => Items) {
  return (call: Call, next: Handler): Reply => {
    const reply = next(call);
    return reply.items ? { ...reply, items: change(reply.items, call) } : reply;
  };
}

/** Answers as if the caller's organization had other accounts. */
function withAccounts(change: (account: Account) => Account | undefined) {
  return (call: Call, next: Handler): Reply => {
    const home = homeOf(call);
    if (!home) return next(call);
    const accounts = new Map(
      [...home.accounts].flatMap(([id, account]) => {
        const changed = change(account);
        return changed ? [[id, changed] as const] : [];
      }),
    );
    const organizations = new Map<string, Organization>([[home.id, { ...home, accounts }]]);
    return next({ ...call, world: { ...call.world, organizations } });
  };
}

/** How often each emulator was asked. */
const asked = new WeakMap<object, number>();

/** What each emulator was asked for last. */
const latest = new WeakMap<object, string>();

export const viewFaults = contractFaultsOf("semantic", [
  {
    name: "semantics-list-cuts-descriptions",
    operations: onBoth(...accountLists),
    summary: "A list shows the first 12 characters of a description only, reading one all of it.",
    change: (answer) =>
      editItems(answer, (account) => ({
        ...account,
        description: String(account["description"]).slice(0, 12),
      })),
  },
  {
    name: "semantics-list-dates-by-newest-secret",
    operations: onBoth("listOrgServiceAccounts"),
    summary:
      "createdAt in the organization's list is that of the newest secret, not the account's.",
    change: (answer) =>
      editItems(answer, (account) => ({
        ...account,
        createdAt: (account["secrets"] as Json[]).at(-1)?.["createdAt"] ?? account["createdAt"],
      })),
  },
  {
    name: "semantics-list-lacks-older-secrets",
    operations: onBoth("listOrgServiceAccounts"),
    summary:
      "The organization's list shows the newest secret of an account, reading one all of them.",
    change: (answer) =>
      editItems(answer, (account) => ({
        ...account,
        secrets: (account["secrets"] as Json[]).slice(-1),
      })),
  },
  {
    name: "semantics-project-renames-accounts",
    operations: inProject,
    summary: "A project shows its accounts under names of its own; an account has one name.",
    change: (answer) =>
      editItems(answer, (account) => ({ ...account, name: `${String(account["name"])}-1` })),
  },
  {
    name: "semantics-project-hides-secrets",
    operations: inProject,
    summary: "A project shows its accounts without secrets; they are those of the one account.",
    change: (answer) => editItems(answer, (account) => ({ ...account, secrets: [] })),
  },
  {
    name: "semantics-project-list-lacks-readers",
    operations: onBoth("listGroupServiceAccounts"),
    summary:
      "A project's list leaves out accounts that may only read there, though assigned to it.",
    handle: withAccounts((account) => ({
      ...account,
      assignments: new Map(
        [...account.assignments].filter(([, roles]) => roles.join(",") !== "GROUP_READ_ONLY"),
      ),
    })),
  },
  {
    name: "semantics-groups-lists-every-project",
    operations: onBoth("getOrgServiceAccountGroups"),
    summary:
      "An account's projects are all of its organization's, not only those it is assigned to.",
    handle(call, next) {
      const account = accountOf(call);
      const home = homeOf(call);
      if (!account || !home) return next(call);
      const assignments = new Map(
        [...home.projects.keys()].map((groupId) => [
          groupId,
          account.assignments.get(groupId) ?? ["GROUP_READ_ONLY"],
        ]),
      );
      const seen = { ...account, assignments };
      const accounts = new Map(home.accounts).set(account.clientId, seen);
      const organizations = new Map([[home.id, { ...home, accounts }]]);
      return next({ ...call, world: { ...call.world, organizations } });
    },
  },
  {
    name: "semantics-groups-show-organization-roles",
    operations: onAtlas("getOrgServiceAccountGroups"),
    summary:
      "Each project of an account comes with its roles in the organization, not in the project.",
    change: (answer, { call }) =>
      editItems(answer, (group) => ({
        ...group,
        roles: call ? (accountOf(call)?.roles ?? []) : [],
      })),
  },
  {
    name: "semantics-replica-lags",
    operations: onBoth(...accessListReads, "getOrgServiceAccountGroups"),
    summary:
      "Every other reading comes from a copy that lacks the newest item, though none was made.",
    handle: listing((items, { world }) => {
      const count = (asked.get(world) ?? 0) + 1;
      asked.set(world, count);
      if (count % 2 === 1) return items;
      const total = Math.max(items.total - 1, 0);
      return { total, slice: (from, to) => items.slice(from, Math.min(to, total)) };
    }),
  },
  {
    name: "semantics-repeat-from-cache",
    operations: onBoth(...accountGets),
    summary: "A reading that repeats the one before comes from a cache, which holds no secrets.",
    handle(call, next) {
      const reply = next(call);
      const isRepeat = latest.get(call.world) === call.url.href;
      latest.set(call.world, isRepeat ? "" : call.url.href);
      return isRepeat ? { ...reply, body: { ...(reply.body as object), secrets: [] } } : reply;
    },
  },
  {
    name: "semantics-read-counts-as-use",
    operations: onBoth(...accountGets),
    summary: "Reading an account moves its name, into which it counts how often it was looked at.",
    handle(call, next) {
      const reply = next(call);
      const account = accountOf(call);
      if (account) account.name = `${account.name.replace(/ \d+$/, "")} ${timesRead(account)}`;
      return reply;
    },
  },
  {
    name: "semantics-events-of-another-organization",
    operations: onAtlas("listOrgEvents"),
    summary: "Events name another organization than the one whose events were asked for.",
    change: (answer) =>
      editItems(answer, (event) => ({ ...event, orgId: flipped(String(event["orgId"])) })),
  },
  {
    name: "semantics-organization-of-another-id",
    operations: onBoth("getOrg"),
    summary: "An organization is answered under another ID than the path names.",
    change: (answer) =>
      editBody(answer, (organization) => ({
        ...organization,
        id: flipped(String(organization["id"])),
      })),
  },
  {
    name: "semantics-project-of-another-id",
    operations: onBoth("getGroup"),
    summary: "A project is answered under another ID than the path names.",
    change: (answer) =>
      editBody(answer, (project) => ({ ...project, id: flipped(String(project["id"])) })),
  },
]);

function timesRead(account: Account): number {
  const count = (asked.get(account) ?? 0) + 1;
  asked.set(account, count);
  return count;
}
