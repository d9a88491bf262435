import type { ActiveCheck } from "../checks/check.ts";
import { readsAbout, subjectOf } from "./path-subjects.ts";
import { skipped } from "./plain-reads.ts";
import { tryableParams, unknownId } from "./unknown-ids.ts";

/** Whoever asks for what is not there must be able to tell that from a refusal, and from a failure. */
export const sNotfound: ActiveCheck = {
  id: "S-NOTFOUND",
  kind: "probe",
  summary: "A well-formed ID of nothing gets 404, and so does a list below it (API, lists).",
  operations: (contract) => readsAbout(contract, "clientId", "mcpConfigId", "endpointSetId"),
  async *run({ operations, contract, site, random, send }) {
    for (const { operationId, parameters, answers } of operations) {
      const subject = subjectOf(contract, operationId) ?? "";
      const known = tryableParams(operationId, parameters, site, random);
      if (known === undefined) {
        yield skipped(operationId, "No project is known to ask in.");
        continue;
      }
      const params = { ...known, [subject]: unknownId(subject, random) };
      const { answer } = await send({ operationId, params });
      // The form of the other identifiers is undocumented: this one may be malformed.
      const isRight = answer.status === 404 || (answer.status === 400 && subject !== "clientId");
      yield {
        verdict: isRight ? "pass" : "violation",
        operationId,
        case: `unknown ${subject}`,
        message: isRight ? "It is not found." : `It is answered by ${answer.status}.`,
        expected: "404",
        actual: `${answer.status}`,
        pointer: answers.get(404)?.pointer,
      };
    }
  },
};
