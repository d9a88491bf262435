import type { OrganizationReport } from "../report.ts";

/** What people call the platforms. */
export const platformNames: Readonly<Record<OrganizationReport["platform"], string>> = {
  atlas: "Atlas",
  "cloud-manager": "Cloud Manager",
};
