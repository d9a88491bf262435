import { memberOf, textOf, type Exchange } from "../exchange/exchange.ts";
import type { CheckRequest } from "../exchange/exchanger.ts";
import type { Journal } from "../run/journal.ts";
import type { Site } from "../run/site.ts";
import { isOwnHost } from "./check-host.ts";
import { checkJournal } from "./check-journal.ts";
import { checkConsent, type Consent } from "./consent.ts";
import { listAccounts } from "./list-accounts.ts";
import { RefusedRunError } from "./refused-run.ts";

export type LeaveMeans = {
  platform: string;
  baseUrl: string | URL;
  isEmulated: boolean;
  /** Milliseconds since the epoch. */
  now: number;
  consent: Consent | undefined;
  journal: Journal;
  site: Site;
  send: (request: CheckRequest) => Promise<Exchange>;
};

/**
 * Sees to it that a run may write: somebody who knows which organization it is has said so, nothing in the journal is
 * somebody else's, and no other run is at work. Rejects with `RefusedRunError`, before anything is written. Of all endpoints
 * only an emulator on this machine needs nobody's leave.
 */
export async function askLeave(means: LeaveMeans): Promise<void> {
  const { platform, baseUrl, isEmulated, consent, journal, site, send } = means;
  const { orgId } = site;
  if (consent) {
    await checkConsent({ id: orgId, name: await nameOf(orgId, send) }, consent);
    await checkPicture(site, send);
  } else if (!isEmulated || !isOwnHost(baseUrl)) {
    throw new RefusedRunError(
      "consent",
      `Nobody gave leave to write to organization ${orgId}.`,
      "Give the run `consent`, for this organization.",
    );
  }
  checkJournal(journal.entries(), site);
  await journal.begin?.({
    platform,
    target: new URL(baseUrl).origin,
    orgId,
    at: new Date(means.now).toISOString(),
    accounts: [...site.accounts.keys()],
  });
}

/** What was there before is never touched: so it must be known, all of it. */
async function checkPicture({ orgId, accounts }: Site, send: LeaveMeans["send"]): Promise<void> {
  const listed = await listAccounts(orgId, send);
  if (listed && [...listed.keys()].every((clientId) => accounts.has(clientId))) return;
  throw new RefusedRunError(
    "accounts",
    `The accounts of organization ${orgId} could not all be listed: some might be taken for the run's own.`,
    "Try it again when nobody else makes accounts, with credentials that may list them.",
  );
}

async function nameOf(orgId: string, send: LeaveMeans["send"]): Promise<string> {
  const { json } = (await send({ operationId: "getOrg", params: { orgId } })).answer;
  return textOf(json, "name") ?? textOf(memberOf(json, "content"), "name") ?? "";
}
