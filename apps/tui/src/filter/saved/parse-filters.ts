import { isFilterName, type SavedFilter } from "./saved-filter.ts";

/** The filters of a file, and what is wrong with it; where something is, it has to be left as it is. */
export type ParsedFilters = { filters: readonly SavedFilter[]; problem: string | undefined };

/** Returns the filters of a file's text. Never throws. */
export function parseFilters(text: string): ParsedFilters {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { filters: [], problem: "it is no JSON" };
  }
  const version = isObject(content) ? content["version"] : undefined;
  const list = isObject(content) ? content["filters"] : undefined;
  if (version !== 1 || !Array.isArray(list)) {
    return { filters: [], problem: "it holds no filters of this version" };
  }
  const filters = list.filter(isSavedFilter);
  const lost = list.length - filters.length;
  return {
    filters,
    problem: lost === 0 ? undefined : `${lost} of its filters cannot be read`,
  };
}

/** Returns the text of a file with these filters. */
export function writeFilters(filters: readonly SavedFilter[]): string {
  return `${JSON.stringify({ version: 1, filters }, null, 2)}\n`;
}

function isSavedFilter(value: unknown): value is SavedFilter {
  if (!isObject(value)) return false;
  const { name, screen, filter, sort } = value;
  return (
    typeof name === "string" &&
    isFilterName(name) &&
    typeof screen === "string" &&
    typeof filter === "string" &&
    (sort === undefined || isSort(sort))
  );
}

function isSort(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value["column"] === "string" &&
    typeof value["isDescending"] === "boolean"
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
