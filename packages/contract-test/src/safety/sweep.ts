import type { TransportOptions } from "@purser/core/transport";
import type { OpenApiDocument, Platform } from "@purser/spec";
import { readContract } from "../contract/contract.ts";
import { createExchanger, type Exchanger, type Identities } from "../exchange/exchanger.ts";
import { createSecretBook } from "../exchange/secret-book.ts";
import { createBudget, noBudgets } from "../run/budget.ts";
import { clientOf } from "../run/credentials.ts";
import { seededRandom } from "../run/seeded-random.ts";
import { specDocuments } from "../run/spec-documents.ts";
import { systemClock } from "../run/system-clock.ts";
import { checkHost } from "./check-host.ts";
import { checkConsent, type Consent } from "./consent.ts";
import { deleteAccount } from "./delete-account.ts";
import { listPatiently } from "./list-accounts.ts";
import { leftByName, leftOfJournal, type LeftJournal } from "./swept.ts";

export type SweepOptions = {
  platform: Platform;
  /** @default the document of `@purser/spec` */
  document?: OpenApiDocument;
  baseUrl: string | URL;
  /** The owner of the organization. */
  owner: Identities["owner"];
  orgId: string;
  /** What runs left behind in that organization. */
  journals: readonly LeftJournal[];
  /** Milliseconds: also deletes accounts that bear the mark of any run and are older. It takes `consent`. */
  olderThan?: number;
  consent?: Consent;
  /** Only says what would be deleted. @default false */
  isDry?: boolean;
  allowHosts?: readonly string[];
  fetch?: typeof globalThis.fetch;
  clock?: NonNullable<TransportOptions["clock"]>;
  timeout?: number;
};

/** What a sweep did. */
export type SweepReport = {
  schemaVersion: 1;
  target: string;
  platform: Platform;
  orgId: string;
  /** Client IDs. */
  found: readonly string[];
  deleted: readonly string[];
  /** Client IDs, or the marks of what no ID is known of, where the accounts could not be listed. */
  leftovers: readonly string[];
};

/**
 * Deletes what contract runs left behind in an organization, and looks whether it is gone. Goes by their journals, and, if
 * `olderThan` is given, by names. Rejects with `RefusedRunError` for a journal that names what its run did not make, and
 * where consent is missing: nothing is deleted then.
 */
export async function sweep(options: SweepOptions): Promise<SweepReport> {
  const { platform, orgId, journals, clock = systemClock, olderThan, consent } = options;
  checkHost(options.baseUrl, options.allowHosts);
  const self = clientOf(options.owner)?.clientId;
  const ours = new Set<string>();
  const send = senderOf(options, (clientId) => ours.has(clientId) && clientId !== self);
  const list = (): ReturnType<typeof listPatiently> =>
    listPatiently(orgId, (request) => send(request, { checkId: "SWEEP", isCleaning: true }), clock);
  const about = {
    schemaVersion: 1,
    target: new URL(options.baseUrl).origin,
    platform,
    orgId,
  } as const;
  if (olderThan !== undefined) await checkNamed(orgId, consent, send);
  const accounts = await list();
  if (!accounts) return { ...about, found: [], deleted: [], leftovers: namesIn(journals) };
  const scene = { accounts, self, now: clock.now() };
  for (const journal of journals)
    for (const clientId of leftOfJournal(journal, scene)) ours.add(clientId);
  if (olderThan !== undefined)
    for (const clientId of leftByName(scene, olderThan)) ours.add(clientId);
  const found = [...ours];
  if (options.isDry) return { ...about, found, deleted: [], leftovers: found };
  for (const clientId of found) await deleteAccount({ orgId, clientId }, { send, clock });
  const after = await list();
  const leftovers = after ? found.filter((clientId) => after.has(clientId)) : found;
  const deleted = found.filter((clientId) => !leftovers.includes(clientId));
  return { ...about, found, deleted, leftovers };
}

function namesIn(journals: readonly LeftJournal[]): string[] {
  return journals.flatMap(({ entries }) =>
    entries
      .filter(({ state }) => state === "made" || state === "planned")
      .map(({ clientId, mark }) => clientId ?? mark),
  );
}

async function checkNamed(
  orgId: string,
  consent: Consent | undefined,
  send: Exchanger["send"],
): Promise<void> {
  const { json } = (await send({ operationId: "getOrg", params: { orgId } }, { checkId: "SWEEP" }))
    .answer;
  const name = (json as { name?: unknown } | undefined)?.name;
  await checkConsent(
    { id: orgId, name: typeof name === "string" ? name : "" },
    consent ?? { confirm: () => undefined },
  );
}

function senderOf(
  { platform, document, owner, baseUrl, fetch, timeout, clock = systemClock }: SweepOptions,
  isOurs: (clientId: string) => boolean,
): Exchanger["send"] {
  const exchanger = createExchanger({
    platform,
    contract: readContract(platform, document ?? specDocuments[platform]),
    identities: { owner },
    endpoint: {
      baseUrl,
      fetch: fetch ?? ((...given) => globalThis.fetch(...given)),
      clock,
      random: seededRandom(1),
      pacing: true,
      ...(timeout !== undefined && { timeout }),
    },
    secrets: createSecretBook(() => undefined),
    budget: createBudget(noBudgets, clock),
    leave: { mayWrite: true, isOurs },
    signal: undefined,
    onExchange: () => undefined,
  });
  return (request, errand) => exchanger.send(request, errand);
}
