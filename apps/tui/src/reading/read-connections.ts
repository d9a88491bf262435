import type { Priority } from "@purser/core";
import type { Cause } from "@purser/inventory";
import type { WritableBook } from "../book/create-book.ts";
import { findTargets, toTarget, type Found, type Target } from "./find-targets.ts";
import { createGiveWay } from "./give-way.ts";
import { inTurns } from "./in-turns.ts";
import { joinProgress } from "./join-progress.ts";
import { previousOf } from "./previous-of.ts";
import type { Pulse } from "./pulse.ts";
import { createPreview, readBlock, toContent, type Block } from "./read-chapter.ts";
import type { ReadingOptions } from "./reading-options.ts";

/** Organizations under way at the same time. */
const organizationsAtOnce = 4;

/** Whether the platform asked for fewer requests. */
export type Outcome = { isRateLimited: boolean };

/** Reads what the connections see, or one organization of it, into the book. Throws only when it is aborted. */
export async function readConnections(
  book: WritableBook,
  pulse: Pulse,
  options: ReadingOptions,
  onlyOrgId?: string,
): Promise<Outcome> {
  const { policy, previous, clock, connections, signal } = options;
  const yardstick = { policy, previous: await previousOf(previous), now: clock.now() };
  const giveWay = createGiveWay();
  const progress = joinProgress((joined) => {
    book.setProgress(joined);
    pulse.change();
  });
  // What one person asked for goes before what is read for the sake of completeness.
  const priority: Priority = onlyOrgId === undefined ? "batch" : "person";
  const outcome: Outcome = { isRateLimited: false };

  const targets =
    onlyOrgId === undefined ? await findAll() : targetOf(book, connections, onlyOrgId);
  await inTurns(targets, organizationsAtOnce, readOne);
  return outcome;

  async function findAll(): Promise<Target[]> {
    const found = await Promise.all(
      connections.map(async (connection, index) => {
        const seen = await findTargets(connection, index, signal);
        announce(book, connection.name, index, seen, connection.client.platform);
        pulse.change();
        return seen;
      }),
    );
    retainFound(book, found);
    return firstOfEach(found.flatMap((seen) => seen.targets));
  }

  async function readOne(target: Target): Promise<void> {
    const { orgId, client } = target;
    const known = book.organization(orgId);
    const isKnown = book.isWhole(orgId);
    const preview = createPreview(
      { orgId, name: known?.name ?? target.name, platform: client.platform },
      yardstick,
    );
    const block = await readBlock(target, {
      clock,
      signal,
      priority,
      onProgress: progress(),
      ...(!isKnown && {
        onPart(part) {
          const isFirst = part.part === "accounts" && book.summary.accounts === 0;
          book.write(preview(part));
          if (isFirst) pulse.changeNow();
          else pulse.change();
        },
      }),
    });
    const lost = causeOfLoss(block);
    if (lost?.kind === "rate-limited") outcome.isRateLimited = true;
    if (isKnown && lost !== undefined) book.keepStale(orgId, lost);
    else book.write(await toContent(block, yardstick, giveWay));
    pulse.change();
  }
}

/** An organization that was found before is not looked for again. */
function targetOf(
  book: WritableBook,
  connections: ReadingOptions["connections"],
  orgId: string,
): Target[] {
  const { connection: index = -1, name = orgId } = book.organization(orgId) ?? {};
  const connection = connections[index];
  return connection === undefined ? [] : [toTarget(connection, index, orgId, name)];
}

function announce(
  book: WritableBook,
  name: string,
  connection: number,
  { targets, cause }: Found,
  platform: Target["client"]["platform"],
): void {
  book.announce(
    targets.map(({ orgId, name: called }) => ({ orgId, name: called, platform, connection })),
  );
  if (cause !== undefined) book.fail({ name, platform, connection }, cause);
}

/** Takes out of the book what is not there any more; what a connection could not list is not gone for that. */
function retainFound(book: WritableBook, found: readonly Found[]): void {
  const ids = new Set(found.flatMap(({ targets }) => targets.map(({ orgId }) => orgId)));
  for (const { orgId, connection } of book.organizations) {
    if (found[connection]?.cause !== undefined) ids.add(orgId);
  }
  book.retain(ids);
}

/** An organization that two connections see is read once, over the first of them. */
function firstOfEach(targets: readonly Target[]): Target[] {
  return [
    ...new Map(targets.toReversed().map((target) => [target.orgId, target])).values(),
  ].toReversed();
}

/** Why nothing at all is known of the accounts. */
function causeOfLoss({ organization: { accountCount } }: Block): Cause | undefined {
  return accountCount.state !== "ok" && accountCount.known === undefined
    ? accountCount.cause
    : undefined;
}
