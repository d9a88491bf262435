/** The last so many of something. */
export type Ring<Item> = {
  add(item: Item): void;
  /** Puts one in the place of another, if that is still there. */
  replace(item: Item, next: Item): void;
  newestFirst(): Item[];
};

/** Returns an empty ring for so many items. */
export function createRing<Item>(most: number): Ring<Item> {
  const items: Item[] = [];
  /** Where the oldest stands, once it is full. */
  let start = 0;
  return {
    add(item) {
      if (items.length < most) items.push(item);
      else {
        items[start] = item;
        start = (start + 1) % most;
      }
    },
    replace(item, next) {
      const index = items.lastIndexOf(item);
      if (index !== -1) items[index] = next;
    },
    newestFirst: () => [...items.slice(start), ...items.slice(0, start)].toReversed(),
  };
}
