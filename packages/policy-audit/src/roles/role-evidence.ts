import type { Evidence } from "../finding.ts";
import type { OrganizationSubject } from "../subjects/subjects.ts";

/** Returns the operation that project roles of an organization were read with. */
export function projectRolesSource({ record }: OrganizationSubject): string {
  return record.plan.projectRoles === "by-account"
    ? "getOrgServiceAccountGroups"
    : "listGroupServiceAccounts";
}

/** Returns organization roles as evidence, one by one. */
export function organizationRoleEvidence(roles: readonly string[]): Evidence[] {
  return roles.map((role) => ({ fact: "roles", value: role, source: "listOrgServiceAccounts" }));
}

/** Returns project roles as evidence, one by one. */
export function projectRoleEvidence(roles: readonly string[], source: string): Evidence[] {
  return roles.map((role) => ({ fact: "projectRoles", value: role, source }));
}
