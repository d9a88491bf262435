import type { Json } from "@purser/spec";
import type { ActiveCheck } from "../checks/check.ts";
import { memberOf, resultsOf, textOf } from "../exchange/exchange.ts";
import { tailOf } from "../oracle/r-mask.ts";
import { plainRead } from "./plain-reads.ts";

/** Of the owner's own account one secret is known: the one it calls with. */
export const sMask: ActiveCheck = {
  id: "S-MASK",
  kind: "probe",
  summary: "One of the owner's own masked secrets ends as the secret it calls with.",
  needs: ["client"],
  operations: () => ["getOrgServiceAccount", "listOrgServiceAccounts"],
  async *run(stage) {
    const { client, wants } = stage;
    if (!client) return;
    const isOwn = (item: Json): boolean => textOf(item, "clientId") === client.clientId;
    for (const operationId of ["getOrgServiceAccount", "listOrgServiceAccounts"]) {
      if (!wants(operationId)) continue;
      const exchange = await plainRead(stage, operationId);
      const { json } = exchange.answer;
      const account = operationId.startsWith("get") ? json : resultsOf(exchange)?.find(isOwn);
      const secrets = memberOf(account, "secrets");
      if (!Array.isArray(secrets) || secrets.length === 0) continue;
      const isRight = secrets.some((secret) => {
        const tail = tailOf(memberOf(secret, "maskedSecretValue"));
        return tail !== undefined && client.clientSecret.endsWith(tail);
      });
      yield {
        verdict: isRight ? "pass" : "violation",
        operationId,
        case: "own secret",
        message: isRight ? "A mask ends as the secret does." : "No mask ends as the secret does.",
        pointer: "/components/schemas/ServiceAccountSecret/properties/maskedSecretValue",
        evidence: [exchange.number],
      };
    }
  },
};
