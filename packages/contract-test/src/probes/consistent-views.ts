import type { Json } from "@purser/spec";
import type { ActiveCheck } from "../checks/check.ts";
import { memberOf, resultsOf, textOf, type Exchange } from "../exchange/exchange.ts";
import type { Stage } from "../run/stage.ts";
import type { Judgement } from "../verdicts/verdict.ts";
import { judgeMembers } from "./consistent-items.ts";
import {
  assignedAccount,
  freshAssignedAccount,
  freshRead,
  plainRead,
  refused,
  skipped,
} from "./plain-reads.ts";
import { still } from "./still.ts";

const projectViews = ["getOrgGroups", "listGroups", "getGroup"];

/** An account is one account, and a project is in one organization, however they are reached. */
export const sViews: ActiveCheck = {
  id: "S-VIEWS",
  kind: "probe",
  summary: "A project says which organization it is in; an account is the same in both views.",
  operations: () => [...projectViews, "getGroupServiceAccount"],
  async *run(stage) {
    const { site, wants } = stage;
    if (site.groupId === undefined) {
      for (const { operationId } of stage.operations)
        yield skipped(operationId, "No project is known.");
      return;
    }
    for (const each of projectViews.filter(wants)) yield await judgeProject(stage, each);
    if (!wants("getGroupServiceAccount")) return;
    let inOrganization = await assignedAccount(stage);
    if (!inOrganization) return;
    let inProject = await plainRead(stage, "getGroupServiceAccount");
    let judgement = judgeMembers(withoutRoles(inProject), withoutRoles(inOrganization));
    if (judgement.verdict === "violation") {
      // Somebody may have changed the account between the two.
      inOrganization = await freshAssignedAccount(stage, inOrganization);
      inProject = await freshRead(stage, "getGroupServiceAccount");
      judgement = judgeMembers(withoutRoles(inProject), withoutRoles(inOrganization));
    }
    yield {
      ...judgement,
      operationId: "getGroupServiceAccount",
      case: "project and organization",
      evidence: [inProject.number, inOrganization.number],
    };
  },
};

async function judgeProject(stage: Stage, operationId: string): Promise<Judgement> {
  const { orgId, groupId } = stage.site;
  const exchange = await plainRead(stage, operationId);
  if (exchange.answer.status !== 200) return refused(exchange, operationId);
  const { json } = exchange.answer;
  const item = resultsOf(exchange)?.find((each) => textOf(each, "id") === groupId);
  const actual = memberOf(operationId === "getGroup" ? json : item, "orgId");
  if (item === undefined && operationId !== "getGroup")
    return skipped(operationId, "The project is not on the first page.");
  const isRight = actual === orgId;
  return {
    verdict: isRight ? "pass" : "violation",
    operationId,
    case: "organization of a project",
    message: isRight
      ? "The project names its organization."
      : "The project names another organization than it is in.",
    expected: orgId,
    actual: still(actual),
    pointer: "/components/schemas/Project/properties/orgId",
    evidence: [exchange.number],
  };
}

/** Roles are another matter in each view. */
function withoutRoles({ answer: { json } }: Exchange): Json | undefined {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return json;
  const { roles: _roles, ...rest } = json;
  return rest;
}
