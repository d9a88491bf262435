/**
 * Returns a filter that keeps the items it has not seen before, over all the lists it is given. When something is created
 * or deleted while a list is read, its pages shift and the same item may be on two of them.
 */
export function withoutRepeats<Item>(
  idOf: (item: Item) => string | undefined,
): (items: readonly Item[]) => Item[] {
  const seen = new Set<string>();
  return (items) =>
    items.filter((item) => {
      const id = idOf(item);
      if (id === undefined) return true;
      const isNew = !seen.has(id);
      seen.add(id);
      return isNew;
    });
}
