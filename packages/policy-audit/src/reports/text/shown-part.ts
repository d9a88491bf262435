/** Returns the items to show, and how many are left out. One that would stand for "1 more" is shown instead. */
export function shownPart<T>(
  items: readonly T[],
  most: number,
): { shown: readonly T[]; more: number } {
  const shown = items.length <= most + 1 ? items : items.slice(0, most);
  return { shown, more: items.length - shown.length };
}
