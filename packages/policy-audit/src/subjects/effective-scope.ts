import type { AccountRecord } from "@purser/inventory";
import type { EffectiveScope } from "../finding.ts";
import type { AssignmentSubject, OrganizationSubject } from "./subjects.ts";

/** Organization roles that reach every project, "even if added with a non-Owner role". Source: Atlas user roles. */
const writesEverywhere: ReadonlySet<string> = new Set(["ORG_OWNER", "ORG_STREAM_PROCESSING_ADMIN"]);
const readsEverywhere = "ORG_READ_ONLY";

/** The lowest tier whose roles change something. */
export const writeTier = 2;

/** Returns the organization role that changes things in every project, whatever lists the account; undefined without one. */
export function roleEverywhere(roles: readonly string[]): string | undefined {
  return roles.find((role) => writesEverywhere.has(role));
}

/** Returns how far the roles of an account reach, organization roles included: they are on no project's list. */
export function effectiveScope(
  { roles, assignments }: AccountRecord,
  read: readonly Pick<AssignmentSubject, "tier">[],
  { record }: { record: Pick<OrganizationSubject["record"], "projectCount"> },
): EffectiveScope {
  const of = record.projectCount.state === "ok" ? record.projectCount.value : null;
  if (roleEverywhere(roles) !== undefined) {
    return { access: "write", projects: of, of };
  }
  const isWhole =
    assignments.state === "ok" && assignments.value.every((one) => one.roles.state === "ok");
  const written = read.filter(({ tier }) => tier >= writeTier).length;
  if (written > 0) return { access: "write", projects: isWhole ? written : null, of };
  if (roles.includes(readsEverywhere)) return { access: "read", projects: of, of };
  const access = read.length > 0 || !isWhole ? "read" : "none";
  return { access, projects: isWhole ? read.length : null, of };
}
