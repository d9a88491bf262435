/**
 * Returns the line, from 1, in which a key of a table stands, or the table's heading without a key: the parser does not tell.
 * Undefined where it is written in another way than Purser and people write it.
 */
export function lineOfKey(
  text: string,
  table: readonly string[],
  key?: string,
): number | undefined {
  let current: string | undefined = "";
  let heading: number | undefined;
  const wanted = table.join(".");
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [, title] = /^\s*\[([^[\]]+)\]\s*(?:#.*)?$/.exec(line) ?? [];
    if (title !== undefined) {
      current = unquote(title);
      if (current === wanted) heading = index + 1;
      continue;
    }
    const [, name] = /^\s*([^=#]+?)\s*=/.exec(line) ?? [];
    if (key !== undefined && current === wanted && name !== undefined && unquote(name) === key) {
      return index + 1;
    }
  }
  return heading;
}

function unquote(name: string): string {
  return name.replaceAll(/["'\s]/g, "");
}
