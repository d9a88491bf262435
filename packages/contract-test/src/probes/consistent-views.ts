import type { ActiveCheck } from "../checks/check.ts";
import { memberOf, resultsOf, textOf } from "../exchange/exchange.ts";
import type { Stage } from "../run/stage.ts";
import type { Judgement } from "../verdicts/verdict.ts";
import { judgeMembers } from "./consistent-items.ts";
import { plainRead, refused, skipped } from "./plain-reads.ts";
import { still } from "./still.ts";

const projectViews = ["getOrgGroups", "listGroups", "getGroup"];

/** An account is one account, and a project is in one organization, however they are reached. */
export const sViews: ActiveCheck = {
  id: "S-VIEWS",
  kind: "probe",
  summary: "A project says which organization it is in; an account is the same in both views.",
  operations: () => [...projectViews, "getGroupServiceAccount", "listOrgServiceAccounts"],
  async *run(stage) {
    const { site, wants } = stage;
    if (site.groupId === undefined) {
      for (const { operationId } of stage.operations)
        yield skipped(operationId, "No project is known.");
      return;
    }
    for (const each of projectViews.filter(wants)) yield await judgeProject(stage, each);
    const { clientId } = site.paramsOf("getGroupServiceAccount") ?? {};
    if (clientId === undefined) return;
    const params = { orgId: site.orgId, clientId };
    const inOrganization = await stage.send({ operationId: "getOrgServiceAccount", params });
    const whole = inOrganization.answer.json;
    const evidence = [inOrganization.number];
    if (wants("getGroupServiceAccount")) {
      const inProject = await plainRead(stage, "getGroupServiceAccount");
      yield {
        ...judgeMembers(
          { ...record(inProject.answer.json), roles: [] },
          { ...record(whole), roles: [] },
        ),
        operationId: "getGroupServiceAccount",
        case: "project and organization",
        evidence: [inProject.number, ...evidence],
      };
    }
    const listed = site.accounts.get(clientId);
    if (!wants("listOrgServiceAccounts") || listed === undefined) return;
    const judgement = judgeMembers(listed, whole);
    const about = { operationId: "listOrgServiceAccounts", case: "an assigned account", evidence };
    yield { ...judgement, ...about };
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

function record(json: unknown) {
  return typeof json === "object" && json !== null && !Array.isArray(json)
    ? (json as Record<string, never>)
    : {};
}
