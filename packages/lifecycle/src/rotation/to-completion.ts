/**
 * Hands on what a run tells, and lets it come to its end also when nobody listens any more: what is under way must not be
 * left half done because a loop over its events was left.
 */
export async function* toCompletion<Event, Result>(
  run: AsyncGenerator<Event, Result>,
): AsyncGenerator<Event, Result> {
  let item: IteratorResult<Event, Result> | undefined;
  try {
    for (;;) {
      item = await run.next();
      if (item.done === true) return item.value;
      yield item.value;
    }
  } finally {
    while (item?.done === false) item = await run.next();
  }
}
