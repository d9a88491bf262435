import { minimumCover } from "./minimum-cover.ts";
import { neededOperations } from "./needs.ts";
import { operations, operationsOf } from "./role-operations.ts";

/** The roles that an account needs, and no more. */
export type Recommendation = {
  /** Organization roles, sorted; ORG_MEMBER where none else is needed, since every account has at least one. */
  organization: string[];
  /** Project roles, sorted, for each project in which the account works; empty where it needs none. */
  project: string[];
  /** Which of the needed operations each of these roles allows. */
  because: { role: string; operations: string[] }[];
  /** Needed operations for which no role can be named: the specification names none. */
  uncovered: string[];
};

/**
 * Returns the smallest set of Atlas roles for what an account is there to do: operation IDs of the Atlas Admin API
 * (`updateGroupCluster`) or resource types of Terraform's MongoDB Atlas provider (`mongodbatlas_database_user`). Smallest is the
 * set whose highest tier is lowest, then the one that may write with the fewest operations, then the one that allows the
 * fewest. Throws an UnknownNeedError, with the name that was probably meant, on a need that is neither.
 *
 * @example
 * import { recommendRoles } from "@purser/policy-audit";
 *
 * const { organization, project } = recommendRoles(["mongodbatlas_database_user", "getOrgSettings"]);
 * console.log(organization, project); // ["ORG_MEMBER"] ["GROUP_DATABASE_ACCESS_ADMIN"]
 */
export function recommendRoles(needs: readonly string[]): Recommendation {
  const needed = neededOperations(needs).filter((id) => !isOpenToAll(id));
  const uncovered = needed.filter((id) => operations.get(id)?.roles.length === 0);
  const covered = needed.filter((id) => !uncovered.includes(id));
  const roles = [...(minimumCover(covered) ?? [])].toSorted();
  const ofOrganization = roles.filter((role) => role.startsWith("ORG_"));
  return {
    organization: ofOrganization.length === 0 ? ["ORG_MEMBER"] : ofOrganization,
    project: roles.filter((role) => !role.startsWith("ORG_")),
    because: roles.map((role) => ({
      role,
      operations: covered.filter((id) => operationsOf(role).has(id)),
    })),
    uncovered,
  };
}

/** Reads of which the specification names no role answer whoever has a token. */
function isOpenToAll(operationId: string): boolean {
  const operation = operations.get(operationId);
  return operation?.access === "read" && operation.roles.length === 0;
}
