import type { Cause, Fact } from "../records.ts";

/** A list on one side: what is known of it, and why that may not be all. */
export type Side<Item> = { items: readonly Item[]; cause?: Cause };

/** What became of the items of a list, by ID. */
export type ListComparison<Item> = {
  added: Item[];
  removed: Item[];
  kept: [before: Item, after: Item][];
  /** Set where one of the sides is not whole. */
  unknown?: { side: "before" | "after" | "both"; cause: Cause; ids: string[] };
};

/**
 * Compares two lists by ID, each result in the order of IDs. What is missing on a side that is not whole may be there all the
 * same: it is neither added nor removed.
 */
export function compareLists<Item>(
  before: Side<Item>,
  after: Side<Item>,
  idOf: (item: Item) => string,
): ListComparison<Item> {
  const [old, young] = [before, after].map(
    ({ items }) => new Map(items.map((item) => [idOf(item), item])),
  ) as [Map<string, Item>, Map<string, Item>];
  const kept = [...old].flatMap(([id, item]): [Item, Item][] => {
    const now = young.get(id);
    return now === undefined ? [] : [[item, now]];
  });
  const gone = before.items.filter((item) => !young.has(idOf(item)));
  const come = after.items.filter((item) => !old.has(idOf(item)));
  const order = (items: Item[]) => items.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  const comparison: ListComparison<Item> = {
    added: before.cause ? [] : order(come),
    removed: after.cause ? [] : order(gone),
    kept: kept.toSorted(([a], [b]) => (idOf(a) < idOf(b) ? -1 : 1)),
  };
  const cause = after.cause ?? before.cause;
  if (!cause) return comparison;
  const ids = [...(after.cause ? gone : []), ...(before.cause ? come : [])].map(idOf).toSorted();
  return { ...comparison, unknown: { side: sideOf(before, after), cause, ids } };
}

/** Compares two sets of texts: roles, addresses. */
export function compareTexts(
  before: readonly string[],
  after: readonly string[],
): { added: string[]; removed: string[] } | undefined {
  const identity = (text: string) => text;
  const { added, removed } = compareLists({ items: before }, { items: after }, identity);
  return added.length + removed.length > 0 ? { added, removed } : undefined;
}

export function toSide<Item>(fact: Fact<Item[]>): Side<Item> {
  return fact.state === "ok"
    ? { items: fact.value }
    : { items: fact.known ?? [], cause: fact.cause };
}

export function sideOf(
  before: { cause?: Cause },
  after: { cause?: Cause },
): "before" | "after" | "both" {
  if (before.cause && after.cause) return "both";
  return before.cause ? "before" : "after";
}
