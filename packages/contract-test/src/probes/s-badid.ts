import type { ActiveCheck } from "../checks/check.ts";
import type { Judgement } from "../verdicts/verdict.ts";
import { badIdsOf, type BadId } from "./bad-ids.ts";
import { readsAbout, subjectOf } from "./path-subjects.ts";
import { readable, unreadable } from "./plain-reads.ts";

/** Tried with every malformed ID; the others with one. */
const thorough = new Set(["getOrg", "getGroup", "getOrgServiceAccount", "getGroupServiceAccount"]);

/** Where no ID may lead to: a failure, or to something that is there. */
const refusals = new Set([400, 401, 403, 404]);

/** An ID that is none is refused before anything is looked up: as malformed, or as not found. */
export const sBadid: ActiveCheck = {
  id: "S-BADID",
  kind: "probe",
  summary: "An ID that breaks its documented form is refused, and makes nothing fail.",
  operations: (contract) => readsAbout(contract, "clientId", "groupId", "orgId"),
  async *run(stage) {
    yield* unreadable(stage);
    for (const { operationId, parameters } of readable(stage)) {
      const subject = subjectOf(stage.contract, operationId) ?? "";
      const params = stage.site.paramsOf(operationId) ?? {};
      const pointer = parameters.find(({ name }) => name === subject)?.pointer;
      const all = badIdsOf(params[subject] ?? "");
      for (const bad of thorough.has(operationId) ? all : all.slice(0, 1)) {
        const { answer } = await stage.send({
          operationId,
          params: { ...params, [subject]: bad.value },
        });
        yield { ...judge(bad, answer.status), operationId, pointer };
      }
    }
  },
};

function judge({ name, mayPass }: BadId, status: number): Judgement {
  const about = { case: name, expected: "400 or 404", actual: `${status}` };
  if (mayPass && status === 200)
    return { ...about, verdict: "observed", message: "The case of an ID does not count." };
  const isRight = refusals.has(status);
  const message = isRight ? "It is refused." : `It is answered by ${status}.`;
  return { ...about, verdict: isRight ? "pass" : "violation", message };
}
