import type { Book } from "../book/book.ts";
import { createBook } from "../book/create-book.ts";
import type { Message } from "../state/message.ts";
import type { State } from "../state/state.ts";
import { createTrace } from "../trace/create-trace.ts";
import type { Trace } from "../trace/trace.ts";
import { createPulse } from "./pulse.ts";
import { createReading, type Reading } from "./create-reading.ts";
import type { ReadingOptions } from "./reading-options.ts";

/** Milliseconds that a notice stays. */
const noticeTime = 6000;

/** What the browser knows of its store before there is one: it is asked for with the first message. */
export type StoreGate = {
  dispatch: (message: Message) => void;
  getState: () => Pick<State, "dialog">;
};

/**
 * Returns a book, the trace of what is sent for it, and the reading that fills it; nothing is sent before it is started. The
 * connections that can are listened to until the signal says that it is over.
 */
export function openReading(
  options: ReadingOptions & { watchEvery?: number | undefined },
  { dispatch, getState }: StoreGate,
): { book: Book; trace: Trace; reading: Reading } {
  const { clock, signal, connections, watchEvery } = options;
  const book = createBook((version) => dispatch({ kind: "book", version }));
  const pulse = createPulse(clock, signal, () => book.publish());
  const trace = createTrace(clock, () => pulse.change());
  for (const { name, events } of connections) {
    const stop = events?.(trace.listener(name));
    if (stop !== undefined) signal.addEventListener("abort", stop, { once: true });
  }
  const reading = createReading(book, pulse, options, {
    watchEvery,
    isHeld: () => getState().dialog !== undefined,
    refusals: () => trace.refusals,
    notify: (notice) =>
      dispatch({ kind: "toast", toast: { ...notice, until: clock.now() + noticeTime } }),
    onWatchEnd: () => dispatch({ kind: "watch-ended" }),
  });
  return { book, trace, reading };
}
