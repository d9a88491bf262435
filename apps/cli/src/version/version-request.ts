const versionFlags: ReadonlySet<string> = new Set(["--version", "-V"]);
const manners: ReadonlySet<string> = new Set(["--verbose", "--json"]);

/** Whether the words ask for more than the number of the version, and in which manner. */
export function versionRequest(argv: readonly string[]): "text" | "json" | undefined {
  const isVersion = argv.some((word) => versionFlags.has(word));
  const others = argv.filter((word) => !versionFlags.has(word));
  if (!isVersion || others.length === 0) return undefined;
  if (!others.every((word) => manners.has(word))) return undefined;
  return others.includes("--json") ? "json" : "text";
}
