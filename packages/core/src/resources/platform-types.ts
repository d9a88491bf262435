import type { AtlasComponents, CloudManagerComponents } from "@purser/spec";

/** What the two platforms name differently in requests. Roles of answers are open: a platform may add some at any time. */
export type PlatformTypes = { organizationRole: string; projectRole: string };

export type AtlasTypes = {
  organizationRole: AtlasComponents["schemas"]["RequestedOrganizationRole"];
  projectRole: AtlasComponents["schemas"]["RequestedProjectRole"];
};

export type CloudManagerTypes = {
  organizationRole: CloudManagerComponents["schemas"]["OrganizationRole"];
  projectRole: CloudManagerComponents["schemas"]["ProjectRole"];
};
