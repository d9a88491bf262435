import { collect } from "@purser/inventory";
import type { PlannerWorld } from "./planner-world.ts";

/** Everything that a plan could change, as text: uses move by themselves and are left out. */
export async function organizationState({ scene }: PlannerWorld): Promise<string> {
  const lines: string[] = [];
  for await (const record of collect(scene.client, scene.orgId)) {
    if (record.record === "organization-end") continue;
    lines.push(
      JSON.stringify(record, (key, value: unknown) =>
        ["lastUsedAt", "lastUsedAddress", "requestCount", "plan"].includes(key) ? undefined : value,
      ),
    );
  }
  return lines.join("\n");
}
