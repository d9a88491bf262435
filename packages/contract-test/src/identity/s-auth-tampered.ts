import type { ActiveCheck } from "../checks/check.ts";
import { answerPointer, operationsNamed } from "../contract/promises.ts";
import { judged } from "../verdicts/judged.ts";
import { tokenOf } from "./shared-tokens.ts";
import { bearer } from "./token-requests.ts";

/** Returns a token with one character in the middle of its last part made another. */
export function tampered(token: string): string {
  const start = token.lastIndexOf(".") + 1;
  const place = start + Math.floor((token.length - start) / 2);
  const other = token[place] === "A" ? "B" : "A";
  return `${token.slice(0, place)}${other}${token.slice(place + 1)}`;
}

/** A token whose signature was changed is nobody's. */
export const sAuthTampered: ActiveCheck = {
  id: "S-AUTH-TAMPERED",
  kind: "probe",
  needs: ["client"],
  summary: "A token with a character of its last part changed is refused by 401.",
  operations: operationsNamed("listOrgServiceAccounts"),
  async *run(stage) {
    const { contract, site, send } = stage;
    const { token } = await tokenOf(stage, "first");
    const operationId = "listOrgServiceAccounts";
    const { answer } = await send({
      operationId,
      params: { orgId: site.orgId },
      query: { itemsPerPage: 1 },
      as: bearer(tampered(token)),
    });
    yield judged(answer.status === 401, {
      operationId,
      case: "last part changed",
      kept: "A tampered token is refused by 401.",
      broken: "A tampered token is not refused by 401.",
      expected: "401",
      actual: `${answer.status}`,
      pointer: answerPointer(contract, operationId, 401),
    });
  },
};
