/**
 * Returns the line, from 1, in which a key of a table stands, or the table's heading without a key: the parser does not tell.
 * Undefined where it is written in another way than Purser and people write it.
 */
export function lineOfKey(
  text: string,
  table: readonly string[],
  key?: string,
): number | undefined {
  let isInTable = table.length === 0;
  let heading: number | undefined;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [, title] = /^\s*\[([^[\]]+)\]\s*(?:#.*)?$/.exec(line) ?? [];
    if (title !== undefined) {
      isInTable = isSame(partsOf(title), table);
      if (isInTable) heading = index + 1;
      continue;
    }
    const [, name] = /^([^=#]+)=/.exec(line) ?? [];
    if (isInTable && key !== undefined && name !== undefined && isSame(partsOf(name), [key])) {
      return index + 1;
    }
  }
  return heading;
}

function partsOf(name: string): string[] {
  const parts = name.matchAll(/"([^"]*)"|'([^']*)'|([^\s."']+)/g);
  return [...parts].map(([, double, single, bare]) => double ?? single ?? bare ?? "");
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((part, index) => part === other[index]);
}
