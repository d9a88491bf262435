import type { ActiveCheck } from "../checks/check.ts";
import { Inconclusive } from "../run/interruptions.ts";
import { differences } from "./account-answer.ts";
import { judged } from "../verdicts/judged.ts";
import { withoutProject } from "./levels.ts";

const roles = ["GROUP_DATA_ACCESS_READ_ONLY", "GROUP_DATA_ACCESS_READ_WRITE"];
const organizationRoles = ["ORG_MEMBER"];
const invite = "inviteGroupServiceAccount";

/** An assignment gives the roles that were sent, no more and no less, and none in the organization. */
export const mInviteRoles: ActiveCheck = {
  id: "M-INVITE-ROLES",
  kind: "lifecycle",
  summary: "An assignment gives the roles that were sent and leaves those of the organization.",
  operations: () => [invite],
  async *run(stage) {
    yield* withoutProject(stage);
    const { groupId, orgId } = stage.site;
    if (groupId === undefined) return;
    const made = await stage.workshop.create("organization", { roles: organizationRoles });
    const { clientId } = made;
    const params = { groupId, clientId };
    const assignment = await stage.send({ operationId: invite, params, body: { roles } });
    if (assignment.answer.status >= 300)
      throw new Inconclusive(`No account could be assigned: ${assignment.answer.status}.`);
    const inProject = await stage.send({ operationId: "getGroupServiceAccount", params });
    const inOrganization = await stage.send({
      operationId: "getOrgServiceAccount",
      params: { orgId, clientId },
    });
    const views = [
      { where: "answered", exchange: assignment, expected: roles },
      { where: "in the project", exchange: inProject, expected: roles },
      { where: "in the organization", exchange: inOrganization, expected: organizationRoles },
    ];
    for (const { where, exchange, expected } of views) {
      const found = differences(exchange.answer.json, { roles: expected });
      yield judged(found.length === 0, {
        operationId: invite,
        case: where,
        kept: `The roles ${where} are the ones they should be.`,
        broken: `The roles ${where} are not the ones they should be.`,
        expected: expected.join(", "),
        actual: found.join("; "),
        pointer: stage.contract.operation(invite).body?.pointer,
        evidence: [assignment.number, exchange.number],
      });
    }
  },
};
