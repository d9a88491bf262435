import { describeKills } from "../../test/kill-table.ts";
import { secretChecks } from "./secret-checks.ts";

const create = "createOrgServiceAccount";
const addToOrganization = "createOrgServiceAccountSecret";
const addToProject = "createGroupServiceAccountSecret";
const remove = "deleteOrgServiceAccountSecret";
const removeFromProject = "deleteGroupServiceAccountSecret";
const mint = "createAccessToken";

describeKills("the life of secrets, and who may not write", {
  checks: secretChecks,
  kills: [
    ["body-secret-missing", "M-SECRET-ONCE", create],
    ["body-secret-on-get", "M-SECRET-ONCE", "getGroupServiceAccount"],
    ["semantics-secret-without-prefix", "M-SECRET-FORMAT", addToProject],
    ["semantics-secret-does-not-work", "M-SECRET-WORKS", create],
    ["semantics-hours-as-minutes", "M-EXPIRY", create],
    ["semantics-lifetime-fixed", "M-EXPIRY", addToOrganization],
    ["semantics-lifetime-hour-long", "M-EXPIRY", "createGroupServiceAccount"],
    ["semantics-short-lifetime-taken", "M-EXPIRY", addToProject],
    ["semantics-shortest-lifetime-refused", "M-EXPIRY", create],
    ["semantics-long-lifetime-taken", "M-EXPIRY", create],
    ["status-secret-200", "M-SECRET-ADD", addToOrganization],
    ["semantics-second-secret-refused", "M-SECRET-ADD", addToProject],
    ["semantics-rotation-deletes-older", "M-SECRET-ADD", addToProject],
    ["semantics-rotation-same-value", "M-SECRET-ADD", addToOrganization],
    ["semantics-secret-ids-shared", "M-SECRET-ADD", addToProject],
    ["semantics-third-secret", "M-SECRET-MAX2", addToOrganization],
    ["semantics-rotation-ends-older", "M-SECRET-OLD-WORKS", addToProject],
    ["semantics-rotation-keeps-expiry", "M-SECRET-OLD-EXPIRY7D", addToOrganization],
    ["semantics-rotation-seven-hours", "M-SECRET-OLD-EXPIRY7D", addToProject],
    ["semantics-rotation-extends-older", "M-SECRET-OLD-EXPIRY7D", addToOrganization],
    ["semantics-secret-delete-does-nothing", "M-SECRET-DELETE", removeFromProject],
    ["semantics-secret-delete-takes-all", "M-SECRET-DELETE", remove],
    ["semantics-secret-delete-takes-other", "M-SECRET-DELETE", removeFromProject],
    ["semantics-deleted-secret-hidden", "M-SECRET-DEAD", remove],
    ["semantics-secret-delete-does-nothing", "M-TOKEN-DEAD", removeFromProject],
    ["semantics-unknown-secret-204", "M-SECRET-UNKNOWN", remove],
    ["semantics-deleted-secret-hidden", "M-SECRET-LAST", removeFromProject],
    ["semantics-access-list-not-enforced", "M-ACL-ENFORCED", "getOrgServiceAccount"],
    ["semantics-access-list-uses-not-counted", "M-ACL-ENFORCED", "listOrgServiceAccountAccessList"],
    ["status-missing-role-500", "M-RBAC-WRITE", "updateOrgServiceAccount"],
    ["semantics-reader-creates", "M-RBAC-WRITE", create],
    ["semantics-reader-updates", "M-RBAC-WRITE", "updateOrgServiceAccount"],
    ["semantics-reader-deletes", "M-RBAC-WRITE", "deleteOrgServiceAccount"],
    ["semantics-reader-makes-secrets", "M-RBAC-WRITE", addToProject],
    ["semantics-reader-opens-access-list", "M-RBAC-WRITE", "createOrgServiceAccountAccessList"],
    ["semantics-project-owner-invites", "M-RBAC-PROJECT-OWNER", "inviteGroupServiceAccount"],
    ["semantics-roles-of-another-project", "M-RBAC-PROJECT-OWNER", "createGroupServiceAccount"],
    ["semantics-reader-refused", "M-RBAC-PROJECT-READER", "listGroupServiceAccounts"],
    ["semantics-foreign-project-assignable", "M-TENANT-WRITE", "createGroupServiceAccount"],
    ["semantics-expired-secret-mints", "M-SECRET-EXPIRED", mint],
  ],
});
