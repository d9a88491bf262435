import type { ActiveCheck } from "../checks/check.ts";
import { Unavailable } from "../run/interruptions.ts";
import { differences } from "./account-answer.ts";
import { judged } from "../verdicts/judged.ts";
import { withoutProject } from "./levels.ts";
import { otherProject } from "./reading.ts";

const [first, second] = ["GROUP_READ_ONLY", "GROUP_DATA_ACCESS_READ_ONLY"];

/** Roles in a project are roles in that project: changing them there leaves those in another one, and the organization's. */
export const mPatchOneProject: ActiveCheck = {
  id: "M-PATCH-ONE-PROJECT",
  kind: "lifecycle",
  summary: "Roles changed in one project stay as they are in another one and in the organization.",
  operations: () => ["updateGroupServiceAccount"],
  async *run(stage) {
    yield* withoutProject(stage);
    const { groupId, orgId } = stage.site;
    if (groupId === undefined) return;
    const other = await otherProject(stage);
    if (other === undefined) throw new Unavailable("The organization has no second project.");
    const { clientId } = await stage.workshop.create("project", { roles: [first] });
    const elsewhere = { groupId: other, clientId };
    await stage.send({
      operationId: "inviteGroupServiceAccount",
      params: elsewhere,
      body: { roles: [first] },
    });
    const before = await stage.send({
      operationId: "getOrgServiceAccount",
      params: { orgId, clientId },
    });
    const change = await stage.send({
      operationId: "updateGroupServiceAccount",
      params: { groupId, clientId },
      body: { roles: [second] },
    });
    const there = await stage.send({ operationId: "getGroupServiceAccount", params: elsewhere });
    const after = await stage.send({
      operationId: "getOrgServiceAccount",
      params: { orgId, clientId },
    });
    const roles = (before.answer.json as { roles?: string[] } | undefined)?.roles;
    const views = [
      { where: "other project", exchange: there, expected: [first] },
      { where: "organization", exchange: after, expected: roles },
    ];
    for (const { where, exchange, expected } of views) {
      const found = differences(exchange.answer.json, { roles: expected });
      yield judged(found.length === 0, {
        case: where,
        operationId: "updateGroupServiceAccount",
        kept: `The roles in the ${where} stayed.`,
        broken: `The roles in the ${where} did not stay.`,
        actual: found.join("; "),
        pointer: `${stage.contract.operation("updateGroupServiceAccount").pointer}/description`,
        evidence: [change.number, exchange.number],
      });
    }
  },
};
