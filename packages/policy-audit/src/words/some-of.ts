/** How many names are told before the rest is only counted. */
const most = 3;

/** Returns the first names of a list, and how many there are beyond them: `a, b, c and 4 more`. */
export function someOf(names: readonly string[]): string {
  const shown = names.slice(0, most).join(", ");
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}
