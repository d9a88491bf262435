/**
 * Returns a value in which every string is what `change` makes of it; the value itself where none changes. `key` is the
 * property that the string stands in, an item of a list stands in the list's.
 */
export function mapStrings<T>(value: T, change: (text: string, key: string) => string): T {
  return mapped(value, "", change) as T;
}

function mapped(
  value: unknown,
  key: string,
  change: (text: string, key: string) => string,
): unknown {
  if (typeof value === "string") return change(value, key);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => mapped(item, key, change));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  let isSame = true;
  const entries = Object.entries(value).map(([name, before]: [string, unknown]) => {
    const after = mapped(before, name, change);
    if (after !== before) isSame = false;
    return [name, after] as const;
  });
  return isSame ? value : Object.fromEntries(entries);
}
