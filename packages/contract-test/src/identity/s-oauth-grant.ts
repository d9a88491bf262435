import type { ActiveCheck } from "../checks/check.ts";
import { bodyPointer, operationsNamed } from "../contract/promises.ts";
import { judgeOAuthRefusal } from "./oauth-refusal.ts";
import { minting, tokenIn } from "./token-requests.ts";

/** `client_credentials` is the only grant, and has to be named (RFC 6749, sections 4.4.2 and 5.2). */
export const sOAuthGrant: ActiveCheck = {
  id: "S-OAUTH-GRANT",
  kind: "probe",
  needs: ["client"],
  summary: "Another grant is refused by 400 unsupported_grant_type, none by 400 invalid_request.",
  operations: operationsNamed("createAccessToken"),
  async *run({ client, contract, send }) {
    if (client === undefined) return;
    const other = await send(minting(client, { grant_type: "urn:purser:no-such-grant" }));
    yield* judgeOAuthRefusal(contract, other, {
      case: "another grant",
      status: 400,
      error: "unsupported_grant_type",
    });
    const none = await send(minting(client, {}));
    yield* judgeOAuthRefusal(contract, none, {
      case: "no grant",
      status: 400,
      error: "invalid_request",
    });
  },
};

/** Whether the credentials may come in the form is undocumented; RFC 6749, section 2.3.1, lets a server decide. */
export const sOAuthBody: ActiveCheck = {
  id: "S-OAUTH-BODY",
  kind: "probe",
  needs: ["client"],
  summary: "Whether client ID and secret are taken from the form, where only Basic is documented.",
  operations: operationsNamed("createAccessToken"),
  async *run({ client, contract, send }) {
    if (client === undefined) return;
    const form = {
      grant_type: "client_credentials",
      client_id: client.clientId,
      client_secret: client.clientSecret,
    };
    const exchange = await send({ ...minting(client, form), as: "none" });
    const { status } = exchange.answer;
    const isTaken = tokenIn(exchange) !== undefined;
    yield {
      verdict: status >= 500 ? "violation" : "observed",
      operationId: "createAccessToken",
      case: "credentials in the form",
      message: isTaken
        ? "Client ID and secret are taken from the form, too."
        : `Client ID and secret in the form are refused by ${status}.`,
      pointer: bodyPointer(contract, "createAccessToken"),
    };
  },
};
