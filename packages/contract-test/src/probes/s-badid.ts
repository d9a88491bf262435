import type { ActiveCheck } from "../checks/check.ts";
import type { ParameterContract } from "../contract/contract.ts";
import { followed } from "../contract/pointer.ts";
import type { Judgement } from "../verdicts/verdict.ts";
import { badIdsOf, type BadId } from "./bad-ids.ts";
import { readsOf } from "./reads.ts";
import { skipped } from "./plain-reads.ts";
import { tryableParams } from "./unknown-ids.ts";

/** Tried with every malformed ID; the others with one. */
const thorough = new Set(["getOrg", "getGroup", "getOrgServiceAccount", "getGroupServiceAccount"]);

/**
 * Statuses of an ID that is none. INVALID_ORG_ID and INVALID_GROUP_ID are documented as 404 (API error codes); of client IDs
 * nothing is said, and a malformed one is a bad request.
 */
const refusals: Readonly<Record<string, readonly number[]>> = {
  orgId: [404, 400],
  groupId: [404, 400],
  clientId: [400],
};

/** Statuses that refuse a malformed ID like one of somebody else, or of nothing. */
const likeUnknown = new Set([401, 403, 404]);

/** An ID that is none is refused before anything is looked up: as malformed, or as not found. */
export const sBadid: ActiveCheck = {
  id: "S-BADID",
  kind: "probe",
  summary: "An ID that breaks its documented form is refused, and makes nothing fail.",
  operations: (contract) =>
    readsOf(contract).filter((each) => contract.operation(each).parameters.some(isId)),
  async *run({ operations, contract, site, random, isEmulated, send }) {
    for (const { operationId, parameters } of operations) {
      const params = tryableParams(operationId, parameters, site, random);
      if (params === undefined) {
        yield skipped(operationId, "No project is known to ask in.");
        continue;
      }
      const ids = parameters.filter(isId);
      for (const { name, pointer: parameter } of ids) {
        const pointer = `${followed(contract.document, `${parameter}/schema`).pointer}/pattern`;
        const all = badIdsOf(params[name] ?? "");
        const isThorough = thorough.has(operationId) && name === ids.at(-1)?.name;
        for (const bad of isThorough ? all : all.slice(0, 1)) {
          const { answer } = await send({ operationId, params: { ...params, [name]: bad.value } });
          yield { ...judge(name, bad, answer.status, isEmulated), operationId, pointer };
        }
      }
    }
  },
};

function isId({ name, in: place }: ParameterContract): boolean {
  return place === "path" && name in refusals;
}

function judge(name: string, bad: BadId, status: number, isEmulated: boolean): Judgement {
  const expected = refusals[name] ?? [];
  const about = {
    case: `${name}: ${bad.name}`,
    expected: expected.join(" or "),
    actual: `${status}`,
  };
  if (bad.mayPass && status === 200)
    return { ...about, verdict: "observed", message: "The case of an ID does not count." };
  if (expected.includes(status)) return { ...about, verdict: "pass", message: "It is refused." };
  if (likeUnknown.has(status)) {
    // An emulator holds IDs to the form that the document has.
    const message = `It is refused by ${status}, like an ID that nobody has.`;
    return { ...about, verdict: isEmulated ? "violation" : "observed", message };
  }
  return { ...about, verdict: "violation", message: `It is answered by ${status}.` };
}
