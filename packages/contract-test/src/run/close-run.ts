import { resultsOf, textOf, type Exchange } from "../exchange/exchange.ts";
import type { CheckRequest } from "../exchange/exchanger.ts";
import type { Judgement } from "../verdicts/verdict.ts";
import type { CleanUp } from "./contract-event.ts";
import type { Site } from "./site.ts";
import type { WorkshopOwner } from "./workshop.ts";

export type ClosingMeans = {
  mutate: boolean;
  workshop: WorkshopOwner;
  site: Site;
  send: (request: CheckRequest) => Promise<Exchange>;
};

/** Cleans up and looks whether it is clean: by a list of the organization's accounts, not by what the deletions answered. */
export async function closeRun({ mutate, workshop, site, send }: ClosingMeans): Promise<{
  cleanup: CleanUp;
  leftovers: string[];
  judgements: Judgement[];
}> {
  if (!mutate) {
    return { cleanup: { created: 0, deleted: 0, left: 0 }, leftovers: [], judgements: [] };
  }
  await workshop.cleanUp();
  const listed = await listOurs(site, workshop.prefix, send);
  const leftovers = listed ?? ["unknown: the accounts could not be listed"];
  const { made: created, deleted } = workshop;
  const message =
    leftovers.length === 0
      ? `All ${created} accounts that were made are gone.`
      : `Left behind: ${leftovers.join(", ")}.`;
  return {
    cleanup: { created, deleted, left: leftovers.length },
    leftovers,
    judgements: [
      {
        verdict: leftovers.length === 0 ? "pass" : "inconclusive",
        operationId: "*",
        case: "clean-up",
        message,
      },
    ],
  };
}

/** Client IDs of accounts that bear the run's mark; undefined where they could not be listed to the end. */
async function listOurs(
  { orgId, accounts }: Site,
  prefix: string,
  send: ClosingMeans["send"],
): Promise<string[] | undefined> {
  const ours: string[] = [];
  for (let pageNum = 1; ; pageNum++) {
    const page = await send({
      operationId: "listOrgServiceAccounts",
      params: { orgId },
      query: { itemsPerPage: 500, pageNum },
    }).catch(() => undefined);
    const items = page && resultsOf(page);
    if (!items) return undefined;
    for (const each of items) {
      const clientId = textOf(each, "clientId");
      const isMarked = JSON.stringify(each).includes(prefix);
      if (isMarked && clientId !== undefined && !accounts.has(clientId)) ours.push(clientId);
    }
    if (items.length < 500) return ours;
  }
}
