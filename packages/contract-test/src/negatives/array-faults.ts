import type { Json, SchemaObject } from "@purser/spec";
import type { ValueFault } from "./string-faults.ts";

/** Returns arrays that break a constraint of an array each. */
export function arrayFaults({ minItems = 0, maxItems, uniqueItems }: SchemaObject): ValueFault[] {
  const found: ValueFault[] = [];
  if (minItems > 0) {
    found.push({
      id: "N-minItems",
      what: `${minItems - 1} items`,
      keyword: "minItems",
      change: (value) => itemsOf(value).slice(0, minItems - 1),
    });
  }
  if (maxItems !== undefined) {
    found.push({
      id: "N-maxItems",
      what: `${maxItems + 1} items`,
      keyword: "maxItems",
      change: () => Array.from({ length: maxItems + 1 }, (_, index) => addressEntry(index)),
    });
  }
  if (uniqueItems === true) {
    found.push({
      id: "N-uniqueItems",
      what: "an item twice",
      keyword: "uniqueItems",
      change: (value) => [...itemsOf(value), ...itemsOf(value).slice(0, 1)],
    });
  }
  return found;
}

function itemsOf(value: Json): Json[] {
  return Array.isArray(value) ? value : [];
}

/** Access lists are the only arrays of requests that have a maximum. RFC 2544: addresses that nobody calls from. */
function addressEntry(index: number): Json {
  return { ipAddress: `198.18.200.${index}` };
}
