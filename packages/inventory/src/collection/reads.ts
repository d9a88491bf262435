import { PurserError, type CallOptions, type List } from "@purser/core";
import type { Cause, Fact } from "../records.ts";
import { toCause, unexpectedAnswer, unreadable } from "./cause.ts";
import type { Tally } from "./tally.ts";

/** A list as far as it was read; `cause` says why that is not all of it. */
export type ListReading<Item> = { items: Item[]; pages: number; cause?: Cause };

/** Reads things one operation at a time. What fails becomes its cause and stops nothing else; an abort is thrown. */
export type Reads = {
  one<Raw, Value>(
    operationId: string,
    read: (options: CallOptions) => PromiseLike<Raw>,
    toValue: (raw: Raw) => Value,
    isValue: (value: unknown) => boolean,
  ): Promise<Fact<Value>>;
  list<Raw, Item>(
    operationId: string,
    list: (options: CallOptions) => List<Raw>,
    toItem: (raw: Raw) => Item,
    /** Hears of the items of each page. */
    onPage?: (items: readonly Item[]) => void,
  ): Promise<ListReading<Item>>;
};

export function createReads(tally: Tally, options: CallOptions): Reads {
  /** Returns why a read failed, unless it was told to stop: then nothing is known, and nobody wants to know. */
  const causeOf = (error: unknown, operationId: string): Cause => {
    options.signal?.throwIfAborted();
    tally.use(error instanceof PurserError ? (error.attempts ?? 0) : 0);
    return toCause(error, operationId);
  };
  return {
    async one(operationId, read, toValue, isValue) {
      tally.plan(1);
      try {
        const raw = await read(options);
        tally.use(1);
        const value = toValue(raw);
        if (isValue(value)) return { state: "ok", value };
        return unreadable(unexpectedAnswer(operationId, "is not as documented"));
      } catch (error) {
        return unreadable(causeOf(error, operationId));
      }
    },
    async list(operationId, list, toItem, onPage) {
      tally.plan(1);
      const reading: ListReading<ReturnType<typeof toItem>> = { items: [], pages: 0 };
      try {
        for await (const { items } of list(options).pages()) {
          tally.use(1);
          if (++reading.pages > 1) tally.plan(1);
          const before = reading.items.length;
          for (const item of items) reading.items.push(toItem(item));
          onPage?.(reading.items.slice(before));
        }
      } catch (error) {
        reading.cause = causeOf(error, operationId);
      }
      return reading;
    },
  };
}

/** Returns the list as a fact, sorted; what was read of a list that could not be read to its end is `known`. */
export function toFact<Item>(
  operationId: string,
  { items, cause }: ListReading<Item>,
  isValue: (value: unknown) => boolean,
  keyOf: (item: Item) => string,
): Fact<Item[]> {
  if (!isValue(items)) return unreadable(unexpectedAnswer(operationId, "is not as documented"));
  const sorted = sortBy(items, keyOf);
  if (!cause) return { state: "ok", value: sorted };
  return sorted.length > 0 ? unreadable(cause, sorted) : unreadable(cause);
}

/** By code units: the same order on every machine. */
export function sortBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return items.toSorted((one, other) => compare(keyOf(one), keyOf(other)));
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
