import type { ActiveCheck } from "../checks/check.ts";
import { readable, unreadable } from "./plain-reads.ts";

/** Queries that nothing is documented about. */
const queries: readonly { name: string; query: Record<string, string | readonly string[]> }[] = [
  { name: "an unknown parameter", query: { purserUnknown: "1" } },
  { name: "a parameter twice", query: { pretty: ["true", "false"] } },
  { name: "an empty parameter", query: { pretty: "" } },
];

/** What is not documented is written down: a typo in a query that goes unnoticed is worth knowing of. */
export const sQueryUnknown: ActiveCheck = {
  id: "S-QUERY-UNKNOWN",
  kind: "probe",
  summary: "What unknown, repeated and empty query parameters do; they make nothing fail.",
  operations: () => ["listOrgServiceAccounts", "getOrgServiceAccount", "listGroupServiceAccounts"],
  async *run(stage) {
    yield* unreadable(stage);
    for (const { operationId } of readable(stage)) {
      for (const { name, query } of queries) {
        const { answer } = await stage.read(operationId, { query });
        const isFailure = answer.status >= 500;
        const message = `${name[0]?.toUpperCase() ?? ""}${name.slice(1)} gets ${answer.status}.`;
        yield { verdict: isFailure ? "violation" : "observed", operationId, case: name, message };
      }
    }
  },
};
