import type { ActiveCheck } from "../checks/check.ts";
import { setText } from "./account-answer.ts";
import { withoutProject } from "./levels.ts";

const invite = "inviteGroupServiceAccount";

/** What happens to an account that is assigned already is open on both platforms: it is looked at. */
export const mInviteTwice: ActiveCheck = {
  id: "M-INVITE-TWICE",
  kind: "lifecycle",
  summary: "What a second assignment to the same project does is observed.",
  operations: () => [invite],
  async *run(stage) {
    yield* withoutProject(stage);
    const { groupId } = stage.site;
    if (groupId === undefined) return;
    const { clientId } = await stage.workshop.create("project", { roles: ["GROUP_READ_ONLY"] });
    const params = { groupId, clientId };
    const again = await stage.send({
      operationId: invite,
      params,
      body: { roles: ["GROUP_DATA_ACCESS_READ_ONLY"] },
    });
    const read = await stage.send({ operationId: "getGroupServiceAccount", params });
    const roles = setText((read.answer.json as { roles?: string[] } | undefined)?.roles);
    yield {
      verdict: "observed",
      operationId: invite,
      case: "assigned already",
      message: `A second assignment is answered by ${again.answer.status}; the roles are ${roles}.`,
      pointer: `${stage.contract.operation(invite).pointer}/x-undocumented`,
      evidence: [again.number, read.number],
    };
  },
};
