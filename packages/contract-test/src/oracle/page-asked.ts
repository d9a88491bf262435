import type { OperationContract } from "../contract/contract.ts";
import { schemaNumber } from "./schema-number.ts";

/** What a request asked of a list. */
export type PageAsked = { number: number; size: number };

/**
 * Returns which page a request asks for, with the documented defaults; undefined where what it asks is outside the
 * documented bounds, and nothing follows from it.
 */
export function pageAsked(operation: OperationContract, url: URL): PageAsked | undefined {
  const number = askedFor(operation, url, "pageNum");
  const size = askedFor(operation, url, "itemsPerPage");
  return number === undefined || size === undefined ? undefined : { number, size };
}

/** Defaults and bounds where the document has none any more (Atlas API, pagination). */
const documented: Readonly<Record<string, { default: number; maximum: number }>> = {
  pageNum: { default: 1, maximum: Number.POSITIVE_INFINITY },
  itemsPerPage: { default: 100, maximum: 500 },
};

function askedFor({ parameters }: OperationContract, url: URL, name: string): number | undefined {
  const parameter = parameters.find((each) => each.name === name);
  const fallback = documented[name] ?? { default: 1, maximum: Number.POSITIVE_INFINITY };
  const text = url.searchParams.get(name);
  if (text === null) return schemaNumber(parameter?.schema, "default") ?? fallback.default;
  const value = /^\d+$/.test(text) ? Number(text) : 0;
  const maximum = schemaNumber(parameter?.schema, "maximum") ?? fallback.maximum;
  return value >= 1 && value <= maximum ? value : undefined;
}
