import type { OrganizationSettings } from "@purser/core";
import { unreadable, type Fact } from "@purser/inventory";
import type { Scene } from "../plan/scene.ts";
import { factOf } from "./fact-of.ts";

/** The organization's settings, which Cloud Manager does not tell. */
export async function readSettings(scene: Scene): Promise<Fact<OrganizationSettings>> {
  const { client, orgId } = scene;
  const operationId = "getOrgSettings";
  if (client.platform !== "atlas") {
    const message = "Cloud Manager does not tell the organization's settings.";
    return unreadable({ kind: "not-offered", operationId, message });
  }
  return factOf(scene, operationId, (options) => client.organization(orgId).settings(options));
}
