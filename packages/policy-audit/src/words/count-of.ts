/** Returns a number with what is counted: `1 finding`, `3 findings`, `2 entries` where the plural is given. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
