import type { AccountRecord, Platform } from "@purser/inventory";

/** Returns the command lines that look at an account, or take it over, elsewhere. The last two know Atlas alone. */
export function accountCommands(
  { orgId, clientId, name }: AccountRecord,
  platform: Platform | undefined,
): { what: string; text: string }[] {
  const own = { what: "purser command", text: `purser accounts get ${clientId}` };
  if (platform !== "atlas") return [own];
  return [
    own,
    {
      // Source: Atlas CLI, `atlas api serviceAccounts getOrgServiceAccount`.
      what: "atlas command",
      text: `atlas api serviceAccounts getOrgServiceAccount --orgId ${orgId} --clientId ${clientId}`,
    },
    {
      // Source: Terraform provider mongodb/mongodbatlas, resource mongodbatlas_service_account, "Import".
      what: "Terraform import",
      text: `terraform import mongodbatlas_service_account.${resourceName(name)} ${orgId}/${clientId}`,
    },
  ];
}

/** Letters, digits, underscores and hyphens, no digit first. Source: Terraform language, "Identifiers". */
function resourceName(name: string): string {
  const kept = name.toLowerCase().replaceAll(/[^a-z0-9_-]+/g, "_");
  return /^[a-z_]/.test(kept) ? kept : `_${kept}`;
}
