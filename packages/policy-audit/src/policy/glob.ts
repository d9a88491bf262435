/** Characters. A name has 64 at most; a longer pattern can match none. */
export const longestGlob = 200;

/**
 * Returns what matches the whole of a name by any of some patterns: `*` stands for any characters, `?` for one, everything
 * else for itself. Whatever the pattern, matching takes time in proportion to the name: what a star has matched is never
 * tried again.
 */
export function globsToRegExp(globs: readonly string[], flags = ""): RegExp {
  let groups = 0;
  const sources = globs.map((glob) => {
    const [head = "", ...rest] = glob.replaceAll(/\*+/g, "*").split("*").map(literal);
    const last = rest.pop();
    if (last === undefined) return head;
    // A look-ahead is not gone back into: the first place where a middle piece fits is as good as any later one.
    const middle = rest.map((piece) => `(?=(.*?${piece}))\\${++groups}`);
    return `${head}${middle.join("")}.*${last}`;
  });
  return new RegExp(`^(?:${sources.join("|")})$`, `su${flags}`);
}

function literal(text: string): string {
  return text.replaceAll(/[\\^$.*+(){}[\]|/]/g, String.raw`\$&`).replaceAll("?", ".");
}
