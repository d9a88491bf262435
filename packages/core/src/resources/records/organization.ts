import type { Answered } from "../answered.ts";

export type Organization = {
  orgId: string;
  name: string;
  /** Whether the organization has been deleted. */
  isDeleted: boolean;
};

export function toOrganization(raw: Answered<"Organization">): Organization {
  const { id, name, isDeleted, links: _, ...others } = raw;
  return { orgId: id, name, isDeleted, ...others };
}
