import type { Json } from "@purser/spec";
import type { ActiveCheck } from "../checks/check.ts";
import { readsOf } from "./reads.ts";

/** Members that reading itself moves. */
const moving = new Set(["lastUsedAt", "lastUsedAddress", "requestCount", "currentCapacity"]);

/** Reading changes nothing (RFC 9110, section 9.2.1): two answers in a row are equal. */
export const sIdempotent: ActiveCheck = {
  id: "S-IDEMPOTENT",
  kind: "probe",
  summary: "Two readings in a row are equal, but for when something was last used.",
  operations: readsOf,
  async *run({ operations, site, read }) {
    for (const { operationId } of operations) {
      if (site.paramsOf(operationId) === undefined) continue;
      const first = await read(operationId);
      const second = await read(operationId);
      const isEqual = still(first.answer.json) === still(second.answer.json);
      yield {
        verdict: isEqual ? "pass" : "violation",
        operationId,
        case: "twice",
        message: isEqual ? "Two readings are equal." : "Two readings in a row differ.",
        evidence: [first.number, second.number],
      };
    }
  },
};

function still(json: Json | undefined): string {
  return (
    JSON.stringify(json, (name, value: unknown) => (moving.has(name) ? undefined : value)) ?? ""
  );
}
