import type { ActiveCheck } from "../checks/check.ts";
import { answerPointer, operationsNamed } from "../contract/promises.ts";
import { breachOfReading, judged } from "../verdicts/judged.ts";
import { judgeOAuthRefusal } from "./oauth-refusal.ts";
import { minting, revoking } from "./token-requests.ts";
import { isRefused } from "./token-use.ts";

/** Has the documented form, and belongs to nobody. */
const madeUpSecret = `mdb_sa_sk_${"0".repeat(40)}`;
const madeUpClientId = `mdb_sa_id_${"0".repeat(24)}`;

/** A secret of which the second half is nobody's: whoever compares the beginning alone takes it. */
function halved(secret: string): string {
  return secret.slice(0, Math.ceil(secret.length / 2)).padEnd(secret.length, "0");
}

/** Only the account's own secret obtains a token ("Generate OAuth2 token", 401). */
export const sOAuthClient: ActiveCheck = {
  id: "S-OAUTH-CLIENT",
  kind: "probe",
  needs: ["client"],
  summary:
    "A wrong secret, half of one or another's, an unknown client and none are refused by 401 invalid_client.",
  operations: operationsNamed("createAccessToken", "revokeAccessToken"),
  async *run({ client, contract, isEmulated, readerClient, secrets, send, wants }) {
    if (client === undefined) return;
    if (wants("revokeAccessToken")) {
      const operationId = "revokeAccessToken";
      const revocation = await send(
        revoking({ ...client, clientSecret: madeUpSecret }, "purser-no-such-token"),
      );
      yield judged(revocation.answer.status === 401, {
        operationId,
        case: "wrong secret",
        verdict: isRefused(revocation) ? breachOfReading({ isEmulated }) : "violation",
        kept: "Who revokes with a wrong secret is refused by 401.",
        broken: "Who revokes with a wrong secret is not refused by 401 (RFC 7009, section 2.1).",
        expected: "401 invalid_client",
        actual: `${revocation.answer.status}`,
        pointer: answerPointer(contract, operationId, 401),
        evidence: [revocation.number],
      });
    }
    if (!wants("createAccessToken")) return;
    const wrongSecret = await send(minting({ ...client, clientSecret: madeUpSecret }));
    const refusal = { status: 401, error: "invalid_client" } as const;
    yield* judgeOAuthRefusal(contract, wrongSecret, { case: "wrong secret", ...refusal });
    const half = halved(client.clientSecret);
    // What is left of it is a secret still: it is not to be seen in any evidence.
    secrets.enter(half);
    const cut = await send(minting({ ...client, clientSecret: half }));
    yield* judgeOAuthRefusal(contract, cut, { case: "half of the secret", ...refusal });
    if (readerClient !== undefined) {
      const { clientSecret } = readerClient;
      const another = await send(minting({ ...client, clientSecret }));
      yield* judgeOAuthRefusal(contract, another, { case: "secret of another", ...refusal });
    }
    const unknown = await send(minting({ clientId: madeUpClientId, clientSecret: madeUpSecret }));
    yield* judgeOAuthRefusal(contract, unknown, { case: "unknown client", ...refusal });
    const nobody = await send({ ...minting(client), as: "none" });
    // RFC 6749, section 5.2, lets a server refuse whoever shows nothing by 400 as well.
    const otherwise = breachOfReading({ isEmulated });
    yield* judgeOAuthRefusal(contract, nobody, { case: "no credentials", ...refusal, otherwise });
  },
};
