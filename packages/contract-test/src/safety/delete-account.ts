import type { Exchange } from "../exchange/exchange.ts";
import type { CheckRequest, Errand } from "../exchange/exchanger.ts";

export type DeletionMeans = {
  send: (request: CheckRequest, errand: Errand) => Promise<Exchange>;
  clock: { sleep(milliseconds: number): Promise<void> };
};

/** Times that a deletion is tried. */
const tries = 5;
/** Times that an empty bucket is waited for on the way, which counts as no try. */
const waits = 10;
/** Milliseconds between two tries. */
const pause = 2000;
/** Milliseconds: no bucket of the platforms takes longer to have something in it. */
const longestWait = 120_000;

/** Deletes an account that the run made, again and again if need be; resolves with whether the platform says it is gone. */
export async function deleteAccount(
  { orgId, clientId }: { orgId: string; clientId: string },
  { send, clock }: DeletionMeans,
): Promise<boolean> {
  const request = {
    operationId: "deleteOrgServiceAccount",
    params: { orgId, clientId },
    isProvoked: true,
  };
  let waited = 0;
  for (let tried = 0; tried < tries; tried++) {
    const answer = await send(request, { checkId: "CLEANUP", isCleaning: true }).then(
      (exchange) => exchange.answer,
      () => undefined,
    );
    const status = answer?.status ?? 0;
    if ((status >= 200 && status < 300) || status === 404) return true;
    if (status === 429 && waited < waits) {
      waited++;
      tried--;
      await clock.sleep(waitOf(answer?.headers.get("Retry-After")));
    } else if (tried < tries - 1) await clock.sleep(pause);
  }
  return false;
}

function waitOf(retryAfter: string | null | undefined): number {
  const seconds = Number(retryAfter ?? Number.NaN);
  if (!Number.isFinite(seconds) || seconds < 0) return 60_000;
  return Math.min(Math.max(seconds, 1) * 1000, longestWait);
}
