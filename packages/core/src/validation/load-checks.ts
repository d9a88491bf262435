import type { Platform } from "@purser/spec";
import type { Checks } from "./checks.ts";

/** Loads what checks a platform's requests and answers: zod and the schemas, for whatever was not recognized. */
export async function loadChecks(platform: Platform): Promise<Checks> {
  const [{ createChecks }, { operationSchemas }] = await Promise.all([
    import("./checks.ts"),
    platform === "atlas"
      ? import("../generated/atlas-operations.ts")
      : import("../generated/cloud-manager-operations.ts"),
  ]);
  return createChecks(operationSchemas);
}
