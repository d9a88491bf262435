import type { ActiveCheck } from "../checks/check.ts";
import { operationsNamed } from "../contract/promises.ts";
import { breachOfReading } from "../verdicts/judged.ts";
import { judgeOAuthRefusal } from "./oauth-refusal.ts";
import { minting } from "./token-requests.ts";

/** Has the documented form, and belongs to nobody: a real one with a letter changed would end up in the evidence. */
const madeUpSecret = `mdb_sa_sk_${"0".repeat(40)}`;
const madeUpClientId = `mdb_sa_id_${"0".repeat(24)}`;

/** Only the account's own secret obtains a token ("Generate OAuth2 token", 401). */
export const sOAuthClient: ActiveCheck = {
  id: "S-OAUTH-CLIENT",
  kind: "probe",
  needs: ["client"],
  summary:
    "A wrong secret, an unknown client and no credentials at all are refused by 401 invalid_client.",
  operations: operationsNamed("createAccessToken"),
  async *run({ client, contract, isEmulated, send }) {
    if (client === undefined) return;
    const wrongSecret = await send(minting({ ...client, clientSecret: madeUpSecret }));
    const refusal = { status: 401, error: "invalid_client" } as const;
    yield* judgeOAuthRefusal(contract, wrongSecret, { case: "wrong secret", ...refusal });
    const unknown = await send(minting({ clientId: madeUpClientId, clientSecret: madeUpSecret }));
    yield* judgeOAuthRefusal(contract, unknown, { case: "unknown client", ...refusal });
    const nobody = await send({ ...minting(client), as: "none" });
    // RFC 6749, section 5.2, lets a server refuse whoever shows nothing by 400 as well.
    const otherwise = breachOfReading({ isEmulated });
    yield* judgeOAuthRefusal(contract, nobody, { case: "no credentials", ...refusal, otherwise });
  },
};
