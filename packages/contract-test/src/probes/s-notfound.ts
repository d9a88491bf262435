import type { ActiveCheck } from "../checks/check.ts";
import type { Random } from "../run/stage.ts";
import { readsAbout, subjectOf } from "./path-subjects.ts";
import { skipped } from "./plain-reads.ts";

/** Whoever asks for what is not there must be able to tell that from a refusal, and from a failure. */
export const sNotfound: ActiveCheck = {
  id: "S-NOTFOUND",
  kind: "probe",
  summary: "A well-formed ID of nothing gets 404, and so does a list below it (API, lists).",
  operations: (contract) => readsAbout(contract, "clientId", "mcpConfigId", "endpointSetId"),
  async *run({ operations, contract, site, random, send }) {
    for (const { operationId, parameters, answers } of operations) {
      const subject = subjectOf(contract, operationId) ?? "";
      const params = { ...knownParams(site), [subject]: unknownId(subject, random) };
      const names = parameters.filter((each) => each.in === "path").map(({ name }) => name);
      const given = Object.entries(params).filter(([name]) => names.includes(name));
      if (given.length < names.length) {
        yield skipped(operationId, "No project is known to ask in.");
        continue;
      }
      const { answer } = await send({ operationId, params: Object.fromEntries(given) });
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

function knownParams({ orgId, groupId }: { orgId: string; groupId: string | undefined }) {
  return { orgId, ...(groupId !== undefined && { groupId }) };
}

/** Returns an ID of the documented form that is nobody's: 24 random digits are not met by chance. */
export function unknownId(subject: string, random: Random): string {
  const digits = Array.from({ length: 24 }, () => Math.floor(random() * 16).toString(16)).join("");
  if (subject === "clientId") return `mdb_sa_id_${digits}`;
  return subject === "orgId" || subject === "groupId" ? digits : `unknown-${digits}`;
}
