import type { Json } from "@purser/spec";
import type { ActiveCheck } from "../checks/check.ts";
import { memberOf, resultsOf, textOf } from "../exchange/exchange.ts";
import type { Stage } from "../run/stage.ts";
import type { Judgement } from "../verdicts/verdict.ts";
import { plainRead, skipped } from "./plain-reads.ts";
import { still } from "./still.ts";

const ofAccount = "getOrgServiceAccountGroups";
const ofProject = "listGroupServiceAccounts";

/** Projects whose accounts are listed, and items of a page of which nothing was asked. */
const tried = 3;
const pageSize = 100;

/** Who is in which project is told from both ends; what only one end shows is overlooked by whoever asks the other. */
export const sAssignments: ActiveCheck = {
  id: "S-ASSIGNMENTS",
  kind: "probe",
  summary: "An account's projects are those that list it, with the same roles.",
  operations: () => [ofAccount, ofProject],
  async *run(stage) {
    const projects = (resultsOf(await plainRead(stage, "getOrgGroups")) ?? [])
      .flatMap((each) => textOf(each, "id") ?? [])
      .slice(0, tried);
    const members = new Map<string, Map<string, Json>>();
    for (const groupId of projects) {
      const { answer } = await stage.send({ operationId: ofProject, params: { groupId } });
      for (const each of resultsOf({ answer }) ?? []) {
        const clientId = textOf(each, "clientId");
        if (clientId === undefined) continue;
        const known = members.get(clientId) ?? new Map<string, Json>();
        members.set(clientId, known.set(groupId, each));
      }
    }
    const [busiest] = [...members].toSorted(([, a], [, b]) => b.size - a.size);
    if (!busiest) {
      for (const each of [ofAccount, ofProject])
        if (stage.wants(each)) yield skipped(each, "No project lists an account.");
      return;
    }
    const [clientId, views] = busiest;
    const params = { orgId: stage.site.orgId, clientId };
    const groups = await stage.send({ operationId: ofAccount, params });
    const listed = resultsOf(groups);
    if (!listed) return;
    for (const [groupId, view] of views) {
      const item = listed.find((each) => textOf(each, "groupId") === groupId);
      if (item === undefined && listed.length >= pageSize) continue;
      const judgement =
        item === undefined
          ? await blame(stage, groupId, clientId)
          : judgeRoles(memberOf(item, "roles"), memberOf(view, "roles"));
      if (stage.wants(judgement.operationId ?? "")) yield judgement;
    }
  },
};

/** Which end is wrong is told by a third: reading the account in the project. */
async function blame(stage: Stage, groupId: string, clientId: string): Promise<Judgement> {
  const params = { groupId, clientId };
  const { answer } = await stage.send({ operationId: "getGroupServiceAccount", params });
  const isAssigned = answer.status === 200;
  return {
    verdict: "violation",
    operationId: isAssigned ? ofAccount : ofProject,
    case: "both ends",
    message: isAssigned
      ? "A project that an account is in is not among its projects."
      : "A project lists an account that is not in it.",
  };
}

function judgeRoles(roles: Json | undefined, inProject: Json | undefined): Judgement {
  const isRight = roles === undefined || sorted(roles) === sorted(inProject);
  return {
    verdict: isRight ? "pass" : "violation",
    operationId: ofAccount,
    case: "both ends",
    message: isRight
      ? "The account's projects and the projects' accounts agree."
      : "An account's roles in a project are not those that the project shows.",
  };
}

function sorted(roles: Json | undefined): string {
  return Array.isArray(roles) ? still(roles.map(still).toSorted()) : still(roles);
}
