import type { ActiveCheck } from "../checks/check.ts";
import { resultsOf } from "../exchange/exchange.ts";
import type { Stage } from "../run/stage.ts";
import type { MadeAccount } from "../run/workshop.ts";
import type { Judgement } from "../verdicts/verdict.ts";
import { differences, setText } from "./account-answer.ts";
import { breachOfReading, judged } from "../verdicts/judged.ts";
import {
  onBothLevels,
  placeOf,
  wantedLevels,
  withoutProject,
  type LevelOperations,
} from "./levels.ts";
import { itemWith, listAll, settled } from "./reading.ts";

/** What was made can be read: alone, in the list, and by whoever looks from the other level. */
export const mAvailable: ActiveCheck = {
  id: "M-AVAILABLE",
  kind: "lifecycle",
  summary: "A new account can be read and is listed, at its own level and at the other one.",
  operations: onBothLevels(({ create }) => [create]),
  async *run(stage) {
    yield* withoutProject(stage);
    for (const at of wantedLevels(stage)) {
      const account = await stage.workshop.create(at.level);
      yield* readable(stage, at, account);
      yield* listed(stage, at, account);
      if (at.level === "project") yield* seenFromOrganization(stage, at, account);
    }
  },
};

async function* readable(
  stage: Stage,
  { level, get, create }: LevelOperations,
  { clientId, creation }: MadeAccount,
): AsyncIterable<Judgement> {
  const params = { ...placeOf(stage, level), clientId };
  const { exchange, isSettled, lag } = await settled(
    stage,
    () => stage.send({ operationId: get, params }),
    ({ answer }) => answer.status === 200,
  );
  yield judged(isSettled, {
    operationId: create,
    case: "read",
    kept: `It can be read after ${lag} ms.`,
    broken: `It cannot be read: ${exchange.answer.status} after ${lag} ms.`,
    expected: "200",
    actual: `${exchange.answer.status}`,
    evidence: [creation.number, exchange.number],
  });
  if (!isSettled) return;
  const body = JSON.parse(creation.request.body ?? "{}") as Record<string, never>;
  const { name, description, roles } = body;
  const found = differences(exchange.answer.json, { name, description, roles });
  yield judged(found.length === 0, {
    operationId: create,
    case: "read as sent",
    kept: "What is read is what was sent.",
    broken: "What is read is not what was sent.",
    actual: found.join("; "),
    evidence: [creation.number, exchange.number],
  });
}

async function* listed(
  stage: Stage,
  { level, list, create }: LevelOperations,
  { clientId, creation }: MadeAccount,
): AsyncIterable<Judgement> {
  const { items, evidence } = await listAll(stage, list, placeOf(stage, level));
  yield judged(itemWith(items, "clientId", clientId) !== undefined, {
    operationId: create,
    case: "listed",
    kept: "It is in the list.",
    broken: `It is not among the ${items.length} accounts of the list.`,
    evidence: [creation.number, ...evidence],
  });
}

/** An account that is made in a project is one of the organization, too, assigned to the project at once. */
async function* seenFromOrganization(
  stage: Stage,
  { create }: LevelOperations,
  { clientId, creation }: MadeAccount,
): AsyncIterable<Judgement> {
  const params = { orgId: stage.site.orgId, clientId };
  const groups = await stage.send({ operationId: "getOrgServiceAccountGroups", params });
  const results = resultsOf(groups) ?? [];
  yield judged(itemWith(results, "groupId", stage.site.groupId ?? "") !== undefined, {
    operationId: create,
    case: "assigned",
    kept: "Its projects name the one it was made in.",
    broken: "Its projects do not name the one it was made in.",
    evidence: [creation.number, groups.number],
  });
  const account = await stage.send({ operationId: "getOrgServiceAccount", params });
  const { json, status } = account.answer;
  const roles = setText((json as { roles?: string[] } | undefined)?.roles);
  const isMember = status === 200 && roles === "ORG_MEMBER";
  // Cloud Manager does not say which role it gets; that it never is the owner's needs no saying.
  const isOpen = stage.platform === "cloud-manager" && !roles.includes("ORG_OWNER");
  yield judged(isMember, {
    operationId: create,
    case: "organization role",
    kept: "In the organization it is ORG_MEMBER.",
    broken: `In the organization it has ${roles} (${status}).`,
    expected: "ORG_MEMBER",
    actual: roles,
    verdict: isOpen ? breachOfReading(stage) : "violation",
    pointer: `${stage.contract.operation(create).pointer}/description`,
    evidence: [creation.number, account.number],
  });
}
