import type { Clock } from "@purser/core";
import { collectAll, type CollectTarget } from "@purser/inventory";
import { createAudit, type Policy, type PreviousState } from "@purser/policy-audit";
import type { WritableBook } from "../book/create-book.ts";
import type { BrowserConnection } from "../connection.ts";

export type ReadOptions = {
  connections: readonly BrowserConnection[];
  policy: Policy;
  previous: PreviousState | undefined;
  clock: Clock;
  signal: AbortSignal;
};

/** Reads every organization that the connections see into the book, and audits it on the way. */
export async function readAll(book: WritableBook, options: ReadOptions): Promise<void> {
  const { connections, policy, previous, clock, signal } = options;
  const targets: CollectTarget[] = [];
  for (const [index, { client, orgIds, requestCount, self }] of connections.entries()) {
    const found =
      orgIds.length > 0
        ? orgIds.map((orgId) => ({ orgId, name: orgId }))
        : await client.organizations.list({ signal, priority: "person" }).all();
    for (const { orgId, name } of found) {
      book.announce({ orgId, name, platform: client.platform, connection: index });
      targets.push({ client, orgId, requestCount, ...(self === undefined ? {} : { self }) });
    }
  }
  const audit = createAudit(policy, { now: clock.now(), previous });
  const tool = { name: "purser", version: "0.0.0" };
  for await (const record of collectAll(targets, {
    tool,
    clock,
    signal,
    onProgress: (progress) => book.setProgress(progress),
  })) {
    book.take(record, audit.add(record));
  }
  book.close(audit.end(), clock.now());
}
