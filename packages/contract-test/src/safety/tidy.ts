import type { Json } from "@purser/spec";
import type { Exchange } from "../exchange/exchange.ts";
import type { CheckRequest, Errand } from "../exchange/exchanger.ts";
import type { Site } from "../run/site.ts";
import type { WorkshopOwner } from "../run/workshop.ts";
import { deleteAccount } from "./delete-account.ts";
import { listPatiently } from "./list-accounts.ts";
import { isMarked, markOf } from "./marks.ts";

export type TidyMeans = {
  workshop: WorkshopOwner;
  site: Site;
  runId: string;
  send: (request: CheckRequest, errand: Errand) => Promise<Exchange>;
  clock: { sleep(milliseconds: number): Promise<void> };
};

/** What a look at the organization's accounts showed. */
export type Leftover = {
  clientId: string;
  /** Whether the platform had said that it was gone. */
  wasSaidGone: boolean;
};

/** Deletes what was made, the last first; but not what resisted before. Resolves with what could not be seen to go. */
export async function deleteMade(
  { workshop, site, send, clock }: TidyMeans,
  resisted: ReadonlySet<string> = new Set(),
): Promise<string[]> {
  const left: string[] = [];
  for (const { clientId } of workshop.alive().toReversed()) {
    if (clientId === undefined) continue;
    const isGone =
      !resisted.has(clientId) &&
      (await deleteAccount({ orgId: site.orgId, clientId }, { send, clock }));
    if (isGone) await workshop.forget(clientId);
    else left.push(clientId);
  }
  return left;
}

/**
 * Looks which accounts of the run there are, by their marks, and takes for its own those it did not know of: of a creation
 * whose answer was lost, and the second of two. Resolves with all of them; undefined where they could not be listed.
 */
export async function findOurs(means: TidyMeans): Promise<Leftover[] | undefined> {
  const { workshop, site, runId, send, clock } = means;
  const errand = { checkId: "CLEANUP", isCleaning: true };
  const listed = await listPatiently(site.orgId, (request) => send(request, errand), clock);
  if (!listed) return undefined;
  const alive = new Set(workshop.alive().map(({ clientId }) => clientId));
  const found: Leftover[] = [];
  for (const [clientId, account] of listed) {
    if (clientId === site.self || site.accounts.has(clientId)) continue;
    if (!workshop.isOurs(clientId)) {
      if (!isMarked(account, runId)) continue;
      await workshop.adopt(clientId, markIn(account));
      found.push({ clientId, wasSaidGone: false });
    } else found.push({ clientId, wasSaidGone: !alive.has(clientId) });
  }
  return found;
}

function markIn(account: Json): string {
  return markOf(account) ?? "";
}
