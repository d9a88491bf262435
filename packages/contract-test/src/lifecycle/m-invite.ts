import type { ActiveCheck } from "../checks/check.ts";
import { resultsOf } from "../exchange/exchange.ts";
import type { Stage } from "../run/stage.ts";
import { differences, setText } from "./account-answer.ts";
import { judged } from "../verdicts/judged.ts";
import { judgedStatus } from "./judged-status.ts";
import { withoutProject } from "./levels.ts";
import { itemWith, listAll, otherProject, settled } from "./reading.ts";

const roles = ["GROUP_READ_ONLY", "GROUP_DATA_ACCESS_READ_ONLY"];
const invite = "inviteGroupServiceAccount";

/**
 * An account that is assigned to a project is in it at once, and was not before; a second project takes it out of none.
 * What the project shows and what the account's projects say are read both, so that the one at fault is named.
 */
export const mInvite: ActiveCheck = {
  id: "M-INVITE",
  kind: "lifecycle",
  summary:
    "An assignment is in effect at once: the project has the account, and the account the project.",
  operations: () => [invite, "getOrgServiceAccountGroups", "listGroupServiceAccounts"],
  async *run(stage) {
    yield* withoutProject(stage);
    const { groupId } = stage.site;
    if (groupId === undefined) return;
    const { clientId } = await stage.workshop.create("organization");
    const before = await listAll(stage, "listGroupServiceAccounts", { groupId });
    yield judged(itemWith(before.items, "clientId", clientId) === undefined, {
      operationId: "listGroupServiceAccounts",
      case: "not assigned",
      kept: "A project does not list an account that is not assigned to it.",
      broken: "A project lists an account that is not assigned to it.",
      pointer: `${stage.contract.operation("listGroupServiceAccounts").pointer}/description`,
      evidence: before.evidence,
    });
    const assignment = await assign(stage, groupId, clientId);
    yield judgedStatus(stage, assignment, "assigned");
    if (assignment.answer.status >= 300) return;
    const other = await otherProject(stage);
    if (other !== undefined) await assign(stage, other, clientId);
    const projects = other === undefined ? [groupId] : [groupId, other];
    const inEffect: string[] = [];
    for (const [index, id] of projects.entries()) {
      const params = { groupId: id, clientId };
      const { exchange, isSettled, lag } = await settled(
        stage,
        () => stage.send({ operationId: "getGroupServiceAccount", params }),
        ({ answer }) => answer.status === 200,
      );
      if (isSettled) inEffect.push(id);
      yield judged(isSettled, {
        operationId: invite,
        case: index === 0 ? "in effect" : "second project in effect",
        kept: `The project has the account after ${lag} ms.`,
        broken: `The project does not have the account: ${exchange.answer.status} after ${lag} ms.`,
        evidence: [assignment.number, exchange.number],
      });
    }
    yield* told(stage, clientId, inEffect);
  },
};

/** Whether the account's own list of projects has all that have the account. */
async function* told(stage: Stage, clientId: string, projects: readonly string[]) {
  const params = { orgId: stage.site.orgId, clientId };
  const groups = await stage.send({ operationId: "getOrgServiceAccountGroups", params });
  const items = resultsOf(groups) ?? [];
  const missing = projects.filter((id) => itemWith(items, "groupId", id) === undefined);
  yield judged(missing.length === 0, {
    operationId: "getOrgServiceAccountGroups",
    case: "all projects",
    kept: "The account's projects are all that have it.",
    broken: `${missing.length} of ${projects.length} projects that have the account are missing.`,
    expected: projects.join(", "),
    actual: items.length === 0 ? "none" : setText(items),
    evidence: [groups.number],
  });
  if (stage.platform !== "atlas") return;
  const mine = itemWith(items, "groupId", projects[0] ?? "");
  const found = mine === undefined ? [] : differences(mine, { roles });
  yield judged(found.length === 0, {
    operationId: "getOrgServiceAccountGroups",
    case: "roles",
    kept: "The account's projects tell its roles there.",
    broken: "The account's projects do not tell its roles there.",
    actual: found.join("; "),
    evidence: [groups.number],
  });
}

function assign(stage: Stage, groupId: string, clientId: string) {
  return stage.send({ operationId: invite, params: { groupId, clientId }, body: { roles } });
}
