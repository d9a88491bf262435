/** Returns what keeps a name from being that of a profile of Purser's; undefined where nothing does. */
export function ownNameProblem(name: string): string | undefined {
  if (name.length > 64) return "has more than 64 characters";
  if (name.startsWith("mdb_sa_")) return "looks like a client ID or a secret";
  return /^[a-z0-9][a-z0-9_-]*$/.test(name)
    ? undefined
    : "has other characters than letters, digits, - and _, or does not begin with a letter or a digit";
}
