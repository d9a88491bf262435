import type { Exchange } from "../exchange/exchange.ts";
import type { CheckRequest } from "../exchange/exchanger.ts";
import type { Stage } from "../run/stage.ts";
import { bearer } from "./token-requests.ts";

/** Milliseconds that the end of a token or a secret may take to get about, and between two looks. Ours: none is documented. */
const patience = 60_000;
const pause = 15_000;

/** Returns the request that any token of the organization may make: the list of organizations asks for no role. */
export function using(token: string): CheckRequest & { operationId: string } {
  return { operationId: "listOrgs", as: bearer(token), query: { itemsPerPage: 1 } };
}

/** A request that is to be refused: its last answer, and the milliseconds it took until it was. */
export type Refusal = { exchange: Exchange; waited: number };

/** Repeats a request until it is refused, for a minute at most. A refusal is any 4xx. */
export async function untilRefused(
  { send, clock }: Pick<Stage, "send" | "clock">,
  request: CheckRequest,
): Promise<Refusal> {
  for (let waited = 0; ; waited += pause) {
    const exchange = await send(request);
    if (isRefused(exchange) || waited >= patience) return { exchange, waited };
    await clock.sleep(pause);
  }
}

/** Whether an answer refuses. */
export function isRefused({ answer }: Pick<Exchange, "answer">): boolean {
  return answer.status >= 400 && answer.status < 500;
}
