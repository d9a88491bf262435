import type { ActiveCheck } from "../checks/check.ts";
import { answerPointer, operationsNamed } from "../contract/promises.ts";
import { judged } from "../verdicts/judged.ts";
import { assertAddress } from "./let-in.ts";

/**
 * A read-only role suffices for reading: Organization Read Only and Project Read Only on Atlas, any role on Cloud Manager
 * (tables of required roles). Organization Read Only reads every project, too (user roles).
 */
export const sRbacRead: ActiveCheck = {
  id: "S-RBAC-READ",
  kind: "probe",
  needs: ["reader"],
  summary: "An account that may only read reads accounts and their projects.",
  operations: operationsNamed(
    "listOrgServiceAccounts",
    "getOrgServiceAccount",
    "getOrgServiceAccountGroups",
    "listGroupServiceAccounts",
    "getGroupServiceAccount",
  ),
  async *run({ contract, operations, read, site }) {
    for (const { operationId } of operations) {
      if (site.paramsOf(operationId) === undefined) continue;
      const exchange = await read(operationId, { as: "reader" });
      assertAddress(exchange, "reader");
      const { answer } = exchange;
      yield judged(answer.status === 200, {
        operationId,
        case: "reader",
        kept: "An account that may only read gets it.",
        broken: "An account that may only read does not get it.",
        expected: "200",
        actual: `${answer.status}`,
        pointer: answerPointer(contract, operationId, 200),
      });
    }
  },
};
