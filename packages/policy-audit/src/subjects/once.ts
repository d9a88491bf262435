import type { OrganizationSubject } from "./subjects.ts";

/**
 * Returns what a function makes of an organization, working it out the first time alone. For rules that run when everything
 * is there. It is kept with the organization and goes with it; a WeakMap would hold it through every minor collection of
 * garbage, and a fleet's organizations would pile up.
 */
export function once<T>(
  organization: OrganizationSubject,
  work: (organization: OrganizationSubject) => T,
): T {
  const { worked } = organization;
  if (!worked.has(work)) worked.set(work, work(organization));
  return worked.get(work) as T;
}
