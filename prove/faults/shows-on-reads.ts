import { contracts } from "../schema/documents.ts";
import type { Trial } from "../trial/trial.ts";

/** Whether a fault shows on an operation that changes nothing: one that reads, or an OAuth endpoint. */
export function showsOnReads({ platform, operations }: Trial): boolean {
  return operations.some((operationId) => {
    const { method, path } = contracts[platform].operation(operationId);
    return method === "GET" || path.startsWith("/api/oauth/");
  });
}
