import { listRoles } from "@purser/policy-audit";
import type { World } from "../../state/world.ts";
import type { Option } from "./form-dialog.ts";

/** Returns the roles of an organization's platform, the least powerful first: the cursor begins where it does least harm. */
export function roleOptions(
  orgId: string,
  level: "organization" | "project",
  { book }: World,
): Option[] {
  const platform = book.organization(orgId)?.platform ?? "atlas";
  return listRoles(platform, level).map(({ role, tier }) => ({
    value: role,
    label: role,
    note: `power ${tier} of 5`,
  }));
}

/** Returns the projects of an organization. */
export function projectOptions(orgId: string, { book }: World): Option[] {
  return book.projects({ orgId }).map(({ id, name }) => ({ value: id, label: name, note: id }));
}
