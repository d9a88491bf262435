/** Returns what of a name can stand in the name of a file, and is easily typed. */
export function fileNameOf(name: string): string {
  const safe = name.normalize("NFKD").replaceAll(/[^A-Za-z0-9_-]+/g, "-");
  return safe.replaceAll(/^[-_]+|[-_]+$/g, "").slice(0, 60) || "service-account";
}
