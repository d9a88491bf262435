import { describeKills } from "../../test/kill-table.ts";
import { firstWrites, lifecycleChecks } from "./lifecycle-checks.ts";

const create = "createOrgServiceAccount";
const createInProject = "createGroupServiceAccount";
const update = "updateOrgServiceAccount";
const updateInProject = "updateGroupServiceAccount";
const remove = "deleteOrgServiceAccount";
const unassign = "deleteGroupServiceAccount";
const invite = "inviteGroupServiceAccount";
const addEntries = "createOrgServiceAccountAccessList";
const addEntriesInProject = "createGroupServiceAccountAccessList";
const deleteEntry = "deleteOrgServiceAccountAccessListEntry";
const deleteEntryInProject = "deleteGroupServiceAccountAccessListEntry";

describeKills("the life of accounts", {
  checks: [...firstWrites, ...lifecycleChecks],
  // Nullable members and events are documented of Atlas alone.
  oneSided: ["M-PATCH-NULL", "M-EVENTS"],
  settling: ["M-UNIQUE", "M-PATCH-NULL", "M-INVITE-TWICE"],
  kills: [
    ["status-create-200", "M-CREATE-201", createInProject],
    ["body-description-missing", "M-ECHO", create],
    ["semantics-name-shortened", "M-ECHO", createInProject],
    ["semantics-description-from-name", "M-ECHO", create],
    ["semantics-first-role-only", "M-ECHO", createInProject],
    ["semantics-create-not-kept", "M-AVAILABLE", create],
    ["semantics-project-account-owns-organization", "M-AVAILABLE", createInProject],
    ["semantics-project-account-unassigned", "M-AVAILABLE", createInProject],
    ["semantics-rejected-create-kept", "M-LEAK-FREE", create],
    ["semantics-create-twice", "M-SIBLING", create],
    ["semantics-update-touches-sibling", "M-SIBLING", update],
    ["semantics-delete-takes-sibling", "M-SIBLING", remove],
    ["semantics-account-limit-ignored", "M-ACCOUNT-CAP", createInProject],
    ["semantics-update-not-kept", "M-PATCH-PERSISTS", updateInProject],
    ["semantics-update-ignores-description", "M-PATCH-PERSISTS", update],
    ["semantics-update-renews-creation", "M-PATCH-PERSISTS", updateInProject],
    ["status-update-204", "M-PATCH-PERSISTS", update],
    ["semantics-update-drops-roles", "M-PATCH-PARTIAL", update],
    ["semantics-update-clears-description", "M-PATCH-EMPTY", update],
    ["semantics-roles-merged", "M-PATCH-ROLES-REPLACE", update],
    ["semantics-project-roles-merged", "M-PATCH-ROLES-REPLACE", updateInProject],
    ["semantics-project-update-everywhere", "M-PATCH-ONE-PROJECT", updateInProject],
    ["semantics-access-list-replaced", "M-ACL-STORED", addEntries],
    ["semantics-access-list-first-only", "M-ACL-STORED", addEntriesInProject],
    ["semantics-access-list-not-kept", "M-ACL-STORED", addEntries],
    ["status-access-list-201", "M-ACL-STORED", addEntriesInProject],
    ["semantics-address-as-24", "M-ACL-CIDR", addEntries],
    ["body-entry-block-missing", "M-ACL-CIDR", addEntriesInProject],
    ["semantics-address-as-64", "M-ACL-IPV6", addEntriesInProject],
    ["status-duplicate-address-400", "M-ACL-DUP409", addEntries],
    ["semantics-duplicate-address-taken", "M-ACL-DUP409", addEntriesInProject],
    ["semantics-access-list-half-added", "M-ACL-DUP409", addEntries],
    ["semantics-access-list-limit-ignored", "M-ACL-CAP", addEntriesInProject],
    ["semantics-access-list-delete-all", "M-ACL-DELETE-ONE", deleteEntry],
    ["semantics-access-list-delete-first", "M-ACL-DELETE-ONE", deleteEntryInProject],
    ["semantics-access-list-delete-does-nothing", "M-ACL-DELETE-ONE", deleteEntry],
    ["status-access-list-delete-200", "M-ACL-DELETE-ONE", deleteEntryInProject],
    ["semantics-access-list-block-not-found", "M-ACL-ENC", deleteEntry],
    ["semantics-own-address-removed", "M-ACL-SELF", deleteEntryInProject],
    ["status-invite-201", "M-INVITE", invite],
    ["semantics-invite-pending", "M-INVITE", invite],
    ["semantics-invite-moves", "M-INVITE", invite],
    ["semantics-groups-first-only", "M-INVITE", "getOrgServiceAccountGroups"],
    ["semantics-project-list-shows-everyone", "M-INVITE", "listGroupServiceAccounts"],
    ["semantics-invite-ignores-roles", "M-INVITE-ROLES", invite],
    ["semantics-invite-grants-owner", "M-INVITE-ROLES", invite],
    ["semantics-invite-changes-organization-roles", "M-INVITE-ROLES", invite],
    ["status-unassign-200", "M-UNASSIGN", unassign],
    ["semantics-unassign-deletes", "M-UNASSIGN", unassign],
    ["semantics-unassign-does-nothing", "M-UNASSIGN", unassign],
    ["semantics-unassign-everywhere", "M-UNASSIGN", unassign],
    ["semantics-unassign-revokes-secrets", "M-UNASSIGN", unassign],
    ["status-delete-202", "M-DELETE-204", remove],
    ["semantics-delete-does-nothing", "M-DELETE-204", remove],
    ["semantics-deleted-account-listed", "M-DELETE-204", remove],
    ["semantics-delete-twice-204", "M-DELETE-TWICE", remove],
    ["semantics-tokens-outlive-account", "M-DELETE-CREDENTIALS", remove],
    ["semantics-secrets-outlive-account", "M-DELETE-CREDENTIALS", remove],
    ["status-unknown-account-500", "M-UAF", updateInProject],
    ["status-invite-unknown-200", "M-UAF", invite],
    ["semantics-creation-unrecorded", "M-EVENTS", createInProject],
    ["semantics-secret-unrecorded", "M-EVENTS", "createOrgServiceAccountSecret"],
    ["semantics-access-list-unrecorded", "M-EVENTS", addEntriesInProject],
    ["semantics-secret-delete-takes-other", "M-MODEL", "deleteGroupServiceAccountSecret"],
    ["semantics-unassign-deletes", "M-MODEL", unassign],
  ],
});
