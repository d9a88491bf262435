import type { ActiveCheck } from "../checks/check.ts";
import { answerPointer, operationsNamed } from "../contract/promises.ts";
import { textOf } from "../exchange/exchange.ts";
import { Unavailable } from "../run/interruptions.ts";
import { judged } from "../verdicts/judged.ts";

const operationId = "createGroupServiceAccount";

/** Nothing can be made in somebody else's project. Tried only where that project is named. */
export const mTenantWrite: ActiveCheck = {
  id: "M-TENANT-WRITE",
  kind: "lifecycle",
  needs: ["foreign"],
  summary: "An account cannot be made in somebody else's project.",
  operations: operationsNamed(operationId),
  async *run({ contract, send, site, workshop }) {
    const { foreign } = site;
    if (foreign?.groupId === undefined)
      throw new Unavailable("It needs a project that is somebody else's.");
    const params = { groupId: foreign.groupId };
    const { answer, number } = await workshop.attempt("project", workshop.newBody("project"), {
      params,
    });
    const clientId = textOf(answer.json, "clientId");
    yield judged([401, 403, 404].includes(answer.status), {
      operationId,
      case: "foreign project",
      kept: "Nothing can be made in somebody else's project.",
      broken:
        clientId === undefined
          ? "Making an account in somebody else's project is not refused by 401, 403 or 404."
          : `The account ${clientId} was made in somebody else's project: they have to delete it.`,
      expected: "401, 403 or 404",
      actual: `${answer.status}`,
      pointer: answerPointer(contract, operationId, 403),
      evidence: [number],
    });
    // It cannot be seen from the own organization, where the clean-up looks for it.
    if (clientId !== undefined)
      await send({
        operationId: "deleteOrgServiceAccount",
        params: { orgId: foreign.orgId, clientId },
      });
  },
};
