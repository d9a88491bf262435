import type { Authenticator, Proof } from "../auth/authenticator.ts";
import type { Redactor } from "../redaction/redactor.ts";
import type { Call, WireLayer } from "./call.ts";
import { foreignOrigin, refusedAddress } from "./refused-address.ts";

export type AuthOptions = {
  authenticator: Authenticator;
  /** The only origin that gets to see credentials. */
  baseUrl: URL;
  redactor?: Redactor | undefined;
};

/**
 * Adds `Authorization` just before the wire, to a copy: no other layer ever holds it. A call that the service refuses for
 * its proof is sent a second time with another one, never a third. Throws an `InvalidRequestError` for a call to another
 * origin, and what the authenticator throws where it has no proof.
 */
export function withAuth({ authenticator, baseUrl, redactor }: AuthOptions): WireLayer {
  const { origin } = baseUrl;
  // Taking every address apart for its origin costs a microsecond; nothing but this origin begins like that.
  const start = `${origin}/`;
  return (next) => async (call) => {
    if (!call.url.href.startsWith(start)) throw refusedAddress(call, foreignOrigin, redactor);
    const proving = authenticator.prove(call);
    let proof = proving instanceof Promise ? await proving : proving;
    for (let sending: 1 | 2 = 1; ; sending = 2) {
      let answer: Response;
      try {
        answer = await next(sign(call, proof));
      } catch (error) {
        authenticator.lost(proof);
        throw error;
      }
      const reviewed = authenticator.review(call, proof, answer, sending);
      const second = reviewed instanceof Promise ? await reviewed : reviewed;
      if (!second || sending === 2) return answer;
      // Unread, the body of the refusal would keep its connection.
      await answer.body?.cancel().catch(() => undefined);
      proof = second;
    }
  };
}

function sign(call: Call, { header }: Proof): Call {
  if (header !== undefined) {
    return { ...call, headers: { ...call.headers, authorization: header } };
  }
  const { authorization: _, ...headers } = call.headers;
  return { ...call, headers };
}
