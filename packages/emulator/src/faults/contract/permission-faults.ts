import { suffices } from "../../auth/roles.ts";
import type { Call, Reply } from "../../call.ts";
import { Refusal } from "../../refusal.ts";
import { renderOrganization } from "../../render/organization.ts";
import { renderProject } from "../../render/project.ts";
import type { Organization } from "../../state/records.ts";
import type { Steps } from "../../steps.ts";
import { organizationsIn } from "./acting.ts";
import { contractFaultsOf } from "./contract-faults-of.ts";
import { accountLists, accountReads, onAtlas, onBoth, secretCreates } from "./operations-of.ts";

/** The organizations of the platform but the caller's own. */
function strangersTo({ world, platform, caller }: Call): Organization[] {
  return organizationsIn(world).filter(
    (each) => each.id !== caller.orgId && each.platform === platform,
  );
}

/** Lists more than there is for the caller, after it. */
function listingAlso<T>(reply: Reply, strangers: T[], render: (each: T) => unknown): Reply {
  const { items } = reply;
  if (!items) return reply;
  const slice = (from: number, to: number) =>
    [...items.slice(0, items.total), ...strangers.map(render)].slice(from, to);
  return { ...reply, items: { total: items.total + strangers.length, slice } };
}

/** Lets everybody in who has any credentials of the organization. */
const everyone = (): Partial<Steps> => ({ authorize: () => {} });

export const permissionFaults = contractFaultsOf("semantic", [
  {
    name: "semantics-reader-creates",
    operations: onBoth("createOrgServiceAccount"),
    summary: "An account that may only read creates accounts; Organization Owner is documented.",
    steps: everyone,
  },
  {
    name: "semantics-reader-updates",
    operations: onBoth("updateOrgServiceAccount"),
    summary: "An account that may only read changes accounts; Organization Owner is documented.",
    steps: everyone,
  },
  {
    name: "semantics-reader-deletes",
    operations: onBoth("deleteOrgServiceAccount"),
    summary: "An account that may only read deletes accounts; Organization Owner is documented.",
    steps: everyone,
  },
  {
    name: "semantics-reader-makes-secrets",
    operations: onBoth(...secretCreates),
    summary: "An account that may only read makes secrets for others, and so becomes them.",
    steps: everyone,
  },
  {
    name: "semantics-reader-opens-access-list",
    operations: onBoth("createOrgServiceAccountAccessList"),
    summary: "An account that may only read adds addresses to an access list.",
    steps: everyone,
  },
  {
    name: "semantics-project-owner-invites",
    operations: onBoth("inviteGroupServiceAccount"),
    summary: "Project Owner suffices to assign an account; Organization Owner is documented.",
    steps: ({ authorize }) => ({
      authorize: (platform, operation, caller, projectId) =>
        authorize(platform, { ...operation, requiredRoles: ["GROUP_OWNER"] }, caller, projectId),
    }),
  },
  {
    name: "semantics-roles-of-another-project",
    operations: onBoth("createGroupServiceAccount", "updateGroupServiceAccount"),
    summary: "Project Owner of one project may write in every project of the organization.",
    steps: ({ authorize }) => ({
      authorize(platform, operation, caller, projectId) {
        const held =
          caller.kind === "service-account" ? [...caller.account.assignments.values()].flat() : [];
        if (suffices(platform, held, operation.requiredRoles)) return;
        authorize(platform, operation, caller, projectId);
      },
    }),
  },
  {
    name: "semantics-reader-refused",
    operations: onBoth(...accountReads),
    summary: "Reading asks for the roles of writing; a read-only role is documented to suffice.",
    steps: ({ authorize }) => ({
      authorize: (platform, operation, caller, projectId) =>
        authorize(
          platform,
          { ...operation, requiredRoles: [projectId === undefined ? "ORG_OWNER" : "GROUP_OWNER"] },
          caller,
          projectId,
        ),
    }),
  },
  {
    name: "semantics-project-reader-refused",
    operations: onBoth("listGroupServiceAccounts", "getGroupServiceAccount"),
    summary: "Project Read Only does not suffice to read a project's accounts, as documented.",
    steps: ({ authorize }) => ({
      authorize(platform, operation, caller, projectId) {
        authorize(platform, operation, caller, undefined);
        authorize(platform, operation, caller, projectId);
      },
    }),
  },
  {
    name: "semantics-reader-refused-projects",
    operations: onBoth("getOrgServiceAccountGroups", "getOrgGroups", "getGroup"),
    summary:
      "Reading projects asks for Organization Owner; a read-only role is documented to suffice.",
    steps: ({ authorize }) => ({
      authorize: (platform, operation, caller, projectId) =>
        authorize(platform, { ...operation, requiredRoles: ["ORG_OWNER"] }, caller, projectId),
    }),
  },
  {
    name: "semantics-foreign-organizations-listed",
    operations: onBoth("listOrgs"),
    summary: "Every organization there is is listed, not only those the caller belongs to.",
    handle(call, next) {
      const reply = next(call);
      const strangers = strangersTo(call);
      return listingAlso(reply, strangers, (each) =>
        renderOrganization(call.platform, call.url, each),
      );
    },
  },
  {
    name: "semantics-foreign-projects-listed",
    operations: onBoth("listGroups"),
    summary: "Every project there is is listed, not only those of the caller's organization.",
    handle(call, next) {
      const reply = next(call);
      const strangers = strangersTo(call).flatMap(({ projects }) => [...projects.values()]);
      return listingAlso(reply, strangers, (each) => renderProject(call.platform, call.url, each));
    },
  },
  {
    name: "semantics-foreign-settings-readable",
    operations: onAtlas("getOrgSettings", "listOrgApiKeys", "listOrgEvents"),
    summary: "Settings, API keys and events of somebody else's organization can be read by its ID.",
    steps: () => ({ checkScope: () => {}, authorize: () => {} }),
  },
  {
    name: "semantics-foreign-organization-readable",
    operations: onBoth("listOrgServiceAccounts", "getOrgServiceAccount", "getOrg", "getOrgGroups"),
    summary: "Somebody else's organization can be read by whoever knows its ID.",
    steps: () => ({ checkScope: () => {}, authorize: () => {} }),
  },
  {
    name: "semantics-foreign-project-readable",
    operations: onBoth("listGroupServiceAccounts", "getGroupServiceAccount", "getGroup"),
    summary: "Somebody else's project can be read by whoever knows its ID.",
    steps: () => ({ checkScope: () => {}, authorize: () => {} }),
  },
  {
    name: "semantics-foreign-project-assignable",
    operations: onBoth("createGroupServiceAccount"),
    summary: "Accounts can be created in somebody else's project.",
    steps: () => ({ checkScope: () => {}, authorize: () => {} }),
  },
  {
    name: "semantics-organization-id-told",
    operations: onBoth(...accountLists, "getOrg", "getGroup"),
    summary: "An ID that exists elsewhere is refused otherwise than one that does not exist.",
    steps: ({ checkScope }) => ({
      checkScope(world, caller, platform, params) {
        const { orgId, groupId } = params;
        const isKnown =
          orgId === undefined
            ? groupId === undefined || world.projects.get(groupId) !== undefined
            : world.organizations.get(orgId) !== undefined;
        if (!isKnown) {
          const id = orgId ?? groupId ?? "";
          throw new Refusal(404, "RESOURCE_NOT_FOUND", `Cannot find resource ${id}.`);
        }
        checkScope(world, caller, platform, params);
      },
    }),
  },
]);
