const versionFlags: readonly string[] = ["--version", "-V"];
const manners: readonly string[] = ["--verbose", "--json"];

/** Whether the words ask for more than the number of the version, and in which manner. */
export function versionRequest(argv: readonly string[]): "text" | "json" | undefined {
  const isVersion = argv.some((word) => versionFlags.includes(word));
  const others = argv.filter((word) => !versionFlags.includes(word));
  if (!isVersion || others.length === 0) return undefined;
  if (!others.every((word) => manners.includes(word))) return undefined;
  return others.includes("--json") ? "json" : "text";
}
