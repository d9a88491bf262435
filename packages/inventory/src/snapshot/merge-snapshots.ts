import type { InventoryRecord, OrganizationRecord, SnapshotRecord } from "../records.ts";

/** An organization that stood in several snapshots, of which the one collected last was taken. Instants in ISO 8601. */
export type ReplacedOrganization = {
  orgId: string;
  taken: { collectedAt: string };
  left: { collectedAt: string };
};

export type MergeOptions = {
  /** Who merges. @default who took the first snapshot */
  tool?: SnapshotRecord["tool"];
  /** Hears of every organization that is left out, because another snapshot has it later. */
  onReplaced?: (replaced: ReplacedOrganization) => void;
};

/**
 * Merges snapshots, or collections, into one: the organizations of all, by ID, in the memory that a record of each takes. Yields
 * no footer; `writeSnapshot` makes it. An organization that stands in several is taken from the one collected last, of equally
 * late ones from the last given; `onReplaced` hears of the others. The whole is as old as the oldest of them, and an organization
 * that is younger says so in its `collectedAt`. Reads every snapshot to its end, and throws what reading them throws; a
 * `TypeError` for none, and for one that does not begin with a head.
 *
 * @example
 * import { mergeSnapshots } from "@purser/inventory";
 * import { readSnapshotFile, writeSnapshotFile } from "@purser/inventory/node";
 *
 * const parts = ["europe.ndjson", "america.ndjson"].map((path) => readSnapshotFile(path));
 * await writeSnapshotFile("all.ndjson", mergeSnapshots(parts));
 */
export async function* mergeSnapshots(
  snapshots: readonly (AsyncIterable<InventoryRecord> | Iterable<InventoryRecord>)[],
  options: MergeOptions = {},
): AsyncGenerator<InventoryRecord, void, undefined> {
  const iterators = snapshots.map((records) => iterate(records));
  try {
    const sources = await Promise.all(iterators.map(openSource));
    const [first] = sources;
    if (!first) throw new TypeError("There is no snapshot to merge.");
    const collectedAt = sources.map(({ head }) => head.collectedAt).reduce(earlier);
    const tool = options.tool ?? first.head.tool;
    yield { record: "snapshot", schemaVersion: 1, tool, collectedAt };
    for (;;) {
      const [taken, ...left] = nextOrganization(sources);
      if (!taken) return;
      const { orgId } = taken.organization;
      for (const source of left) {
        const lateness = { collectedAt: source.collectedAt };
        options.onReplaced?.({ orgId, taken: { collectedAt: taken.collectedAt }, left: lateness });
        await skipBlock(source);
      }
      yield* takeBlock(taken, collectedAt);
    }
  } finally {
    await Promise.all(iterators.map((iterator) => iterator.return(undefined)));
  }
}

type RecordIterator = AsyncGenerator<InventoryRecord, void, undefined>;

/** A snapshot, read up to the head of an organization. */
type Source = {
  iterator: RecordIterator;
  head: SnapshotRecord;
  /** Undefined at its end. */
  organization: OrganizationRecord | undefined;
};

/** A source with an organization ahead, and when that was read. */
type OpenSource = Source & { organization: OrganizationRecord; collectedAt: string };

async function* iterate(
  records: AsyncIterable<InventoryRecord> | Iterable<InventoryRecord>,
): RecordIterator {
  yield* records;
}

async function openSource(iterator: RecordIterator): Promise<Source> {
  const { value: head } = await iterator.next();
  if (head?.record !== "snapshot") throw new TypeError("The records have no head.");
  return { iterator, head, organization: await nextHead(iterator) };
}

async function nextHead(iterator: RecordIterator): Promise<OrganizationRecord | undefined> {
  for (;;) {
    const { value: record } = await iterator.next();
    // A footer is followed by the end, which is where its digest has been compared.
    if (record?.record !== "footer") return record?.record === "organization" ? record : undefined;
  }
}

/** The sources that have the next organization ahead: first the one it is to be taken from. */
function nextOrganization(sources: readonly Source[]): OpenSource[] {
  const open = sources.flatMap((source) => {
    const { organization, head } = source;
    if (!organization) return [];
    const collectedAt = organization.collectedAt ?? head.collectedAt;
    return [Object.assign(source, { organization, collectedAt })];
  });
  const ids = open.map(({ organization }) => organization.orgId);
  if (ids.length === 0) return [];
  const next = ids.reduce((one, other) => (other < one ? other : one));
  return open
    .filter(({ organization }) => organization.orgId === next)
    .toReversed()
    .toSorted((one, other) => instantOf(other.collectedAt) - instantOf(one.collectedAt));
}

async function* takeBlock(
  source: OpenSource,
  oldest: string,
): AsyncGenerator<InventoryRecord, void, undefined> {
  const { organization, collectedAt } = source;
  const { collectedAt: _, ...plain } = organization;
  yield collectedAt === oldest ? plain : { ...plain, collectedAt };
  for (;;) {
    const { value: record } = await source.iterator.next();
    if (!record) throw new TypeError(`Organization ${organization.orgId} has no end.`);
    yield record;
    if (record.record !== "organization-end") continue;
    const opened: Source = source;
    opened.organization = await nextHead(source.iterator);
    return;
  }
}

async function skipBlock(source: OpenSource): Promise<void> {
  for await (const _ of takeBlock(source, "")) continue;
}

function earlier(one: string, other: string): string {
  return instantOf(other) < instantOf(one) ? other : one;
}

/** What is no instant is the oldest of all. */
function instantOf(text: string): number {
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? -Infinity : instant;
}
