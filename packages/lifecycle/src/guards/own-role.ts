import { refuse, type Acting, type Verdict } from "./verdict.ts";

export const organizationOwner = "ORG_OWNER";

/** Roles that may change the roles of a project's accounts. Source: the spec's required roles of updateGroupServiceAccount. */
export const projectOwners = {
  atlas: ["GROUP_OWNER"],
  "cloud-manager": ["GROUP_OWNER", "GROUP_USER_ADMIN"],
} as const;

export type RoleChange = {
  clientId: string;
  before: readonly string[];
  after: readonly string[];
  /** One of these roles takes the change back. */
  needed: readonly string[];
};

/** The account in use keeps a role with which it can take the change back. */
export function ownRole(
  { self }: Acting,
  { clientId, before, after, needed }: RoleChange,
): Verdict {
  if (self !== clientId) return undefined;
  const holds = (roles: readonly string[]) => roles.some((role) => needed.includes(role));
  if (!holds(before) || holds(after)) return undefined;
  return refuse(
    "own-role",
    `${clientId} is the account that this command signs in with: without ${needed.join(" or ")} it could not take this back.`,
    "Change its roles with the credential of another owner.",
  );
}

/** The account in use leaves a project only if it could come back by itself, which takes the organization's owner. */
export function ownAssignment(
  { self }: Acting,
  clientId: string,
  organizationRoles: readonly string[] | undefined,
): Verdict {
  if (self !== clientId || organizationRoles?.includes(organizationOwner)) return undefined;
  return refuse(
    "own-role",
    `${clientId} is the account that this command signs in with: once out of the project it could not assign itself again, for that takes ${organizationOwner}.`,
    "Take it out with the credential of another owner.",
  );
}
