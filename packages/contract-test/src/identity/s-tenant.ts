import type { ActiveCheck } from "../checks/check.ts";
import { answerPointer, operationsNamed, wordsPointer } from "../contract/promises.ts";
import { resultsOf, textOf, type Exchange } from "../exchange/exchange.ts";
import { Unavailable } from "../run/interruptions.ts";
import type { Stage } from "../run/stage.ts";
import { breachOfReading, judged } from "../verdicts/judged.ts";
import type { Judgement } from "../verdicts/verdict.ts";

/** Of the documented form, and of nothing there is. */
const nowhere = "60c0ffee0000000000000000";

/** Reads of an organization and of a project; those of an account are tried with one of the caller's own. */
const ofOrganizations = [
  "getOrg",
  "listOrgServiceAccounts",
  "getOrgServiceAccount",
  "getOrgGroups",
  "getOrgSettings",
  "listOrgApiKeys",
  "listOrgEvents",
];
const ofProjects = [
  "getGroup",
  "listGroupServiceAccounts",
  "getGroupServiceAccount",
  "listGroupAlertConfigs",
];

/** Lists of what the caller may see, which a stranger's organization or project is not in. */
const ofCaller = { listOrgs: "orgId", listGroups: "groupId" } as const;

/**
 * What belongs to somebody else stays closed (USER_CANNOT_ACCESS_ORG and USER_CANNOT_ACCESS_GROUP are 401; 403 and 404 are
 * documented, too), and its refusal does not tell whether it exists.
 */
export const sTenant: ActiveCheck = {
  id: "S-TENANT",
  kind: "probe",
  needs: ["foreign"],
  summary:
    "Somebody else's organization and project cannot be read, nor told from one there is not.",
  operations: operationsNamed(...ofOrganizations, ...ofProjects, ...Object.keys(ofCaller)),
  async *run(stage) {
    const { site, wants } = stage;
    const { foreign } = site;
    if (foreign === undefined) throw new Unavailable("No foreign organization is named.");
    for (const operationId of ofOrganizations.filter(wants))
      yield* tryForeign(stage, operationId, "orgId", foreign.orgId);
    for (const operationId of ofProjects.filter(wants)) {
      if (foreign.groupId === undefined) yield unnamed(operationId);
      else yield* tryForeign(stage, operationId, "groupId", foreign.groupId);
    }
    for (const [operationId, name] of Object.entries(ofCaller)) {
      const id = foreign[name];
      if (wants(operationId))
        yield id === undefined ? unnamed(operationId) : await seekForeign(stage, operationId, id);
    }
  },
};

/** Whether something of somebody else's is among what the caller may see: first pages tell enough of a list of everything. */
async function seekForeign(
  { contract, send }: Stage,
  operationId: string,
  id: string,
): Promise<Judgement> {
  const exchange = await send({ operationId, query: { itemsPerPage: 500 } });
  const isListed = (resultsOf(exchange) ?? []).some((each) => textOf(each, "id") === id);
  return judged(!isListed, {
    operationId,
    case: "listed",
    kept: "What belongs to somebody else is not listed.",
    broken: "What belongs to somebody else is listed.",
    pointer: wordsPointer(contract, operationId),
    evidence: [exchange.number],
  });
}

async function* tryForeign(
  { contract, isEmulated, send, site }: Stage,
  operationId: string,
  name: "orgId" | "groupId",
  id: string,
): AsyncGenerator<Judgement> {
  const clientId = site.self ?? [...site.accounts.keys()][0] ?? `mdb_sa_id_${nowhere}`;
  const isOfAccount = contract.operation(operationId).path.includes("{clientId}");
  const paramsWith = (value: string) => ({ [name]: value, ...(isOfAccount && { clientId }) });
  const foreign = await send({ operationId, params: paramsWith(id) });
  const { status } = foreign.answer;
  yield judged([401, 403, 404].includes(status), {
    operationId,
    case: "foreign",
    kept: "What belongs to somebody else is refused.",
    broken:
      status < 300
        ? "What belongs to somebody else can be read."
        : "What belongs to somebody else is not refused by 401, 403 or 404.",
    expected: "401, 403 or 404",
    actual: `${status}`,
    pointer: answerPointer(contract, operationId, 401),
    evidence: [foreign.number],
  });
  if (status < 300) return;
  const unknown = await send({ operationId, params: paramsWith(nowhere) });
  const [one, other] = [told(foreign, id), told(unknown, nowhere)];
  yield judged(one === other, {
    operationId,
    case: "foreign or unknown",
    verdict: breachOfReading({ isEmulated }),
    kept: "An ID that exists elsewhere is refused like one that does not exist.",
    broken: "The refusal tells an ID that exists elsewhere from one that does not exist.",
    expected: other,
    actual: one,
    pointer: answerPointer(contract, operationId, 404),
    evidence: [foreign.number, unknown.number],
  });
}

/** What a refusal tells, but for the ID itself. */
function told({ answer }: Exchange, id: string): string {
  const { status, json } = answer;
  const words = [textOf(json, "errorCode"), textOf(json, "detail")?.replaceAll(id, "ID")];
  return [status, ...words.filter((each) => each !== undefined)].join(" ");
}

function unnamed(operationId: string): Judgement {
  const message = "It needs a project that is somebody else's.";
  return { verdict: "skipped", operationId, case: "foreign", message };
}
