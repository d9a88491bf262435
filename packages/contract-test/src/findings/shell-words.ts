/** Returns a text as one word of a POSIX shell, nothing in it expanded. */
export function quoted(text: string): string {
  return /^[\w./:=@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** Returns a text as one word of a POSIX shell in which only the variables that are named are expanded. */
export function expanding(text: string, variables: readonly string[]): string {
  const escaped = text.replaceAll(/["\\`$]/g, String.raw`\$&`);
  const open = variables.reduce(
    (word, name) => word.replaceAll(String.raw`\$${name}`, `$${name}`),
    escaped,
  );
  return `"${open}"`;
}
