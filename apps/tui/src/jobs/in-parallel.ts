/** Does some work for each item, so many at once, in order; ends early once `isStopped` says so. */
export async function inParallel<Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<void>,
  isStopped: () => boolean = () => false,
): Promise<void> {
  const waiting = [...items];
  const workOff = async (): Promise<void> => {
    while (!isStopped()) {
      const item = waiting.shift();
      if (item === undefined) return;
      await work(item);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, workOff));
}
