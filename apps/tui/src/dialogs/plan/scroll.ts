/** Lines that a page key moves by. */
const page = 8;

const steps: Readonly<Record<string, number>> = {
  up: -1,
  down: 1,
  "page-up": -page,
  "page-down": page,
};

/** Returns the first line to show after a key; undefined for a key that does not scroll. The view keeps it from going too far. */
export function scrolled(scroll: number, key: string | undefined): number | undefined {
  const step = steps[key ?? ""];
  return step === undefined ? undefined : Math.max(0, scroll + step);
}

/** Returns the lines of a window and whether there are more, above or below. */
export function windowOf<Item>(
  items: readonly Item[],
  scroll: number,
  height: number,
): { shown: readonly Item[]; top: number; isMore: boolean } {
  const top = Math.max(0, Math.min(scroll, items.length - height));
  return {
    shown: items.slice(top, top + height),
    top,
    isMore: items.length > height,
  };
}
