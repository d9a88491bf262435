import type { ActiveCheck } from "../checks/check.ts";
import { readable, unreadable } from "./plain-reads.ts";

/** Collections: a `PUT` without a body to one of them cannot change anything, whatever the service takes it for. */
const tried = ["listOrgServiceAccounts", "listGroupServiceAccounts"];

/** A method that a resource does not have is refused as such, with the methods it has (RFC 9110, section 15.5.6). */
export const sMethod: ActiveCheck = {
  id: "S-METHOD",
  kind: "probe",
  summary: "A method that is not documented gets 405, and Allow names those that are.",
  operations: () => tried,
  async *run(stage) {
    yield* unreadable(stage);
    for (const { operationId, path } of readable(stage)) {
      const params = stage.site.paramsOf(operationId) ?? {};
      const { answer } = await stage.send({ method: "PUT", path, params });
      const isRefused = answer.status === 405;
      yield {
        verdict: isRefused ? "pass" : "violation",
        operationId,
        case: "PUT: status",
        message: isRefused ? "PUT is refused." : `PUT is answered by ${answer.status}.`,
        expected: "405",
        actual: `${answer.status}`,
      };
      if (!isRefused) continue;
      const allow = answer.headers.get("Allow");
      const named = (allow ?? "").toUpperCase().split(/\s*,\s*/);
      const isRight = named.includes("GET") && named.includes("POST") && !named.includes("PUT");
      yield {
        verdict: isRight ? "pass" : "violation",
        operationId,
        case: "PUT: Allow",
        message: isRight ? "Allow names the methods." : "Allow does not name the methods.",
        expected: "GET, POST",
        actual: allow ?? "none",
      };
    }
  },
};
