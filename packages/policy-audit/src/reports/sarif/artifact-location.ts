/** Where a file is, as SARIF tells it: from the root of the repository, or as a whole where the path is absolute. */
export type ArtifactLocation = { uri: string; uriBaseId?: string };

/** Returns the location of a path. GitHub shows results only in files that are told from the root of the repository. */
export function artifactLocation(path: string): ArtifactLocation {
  const slashed = path.replaceAll("\\", "/");
  const uri = encodeURI(slashed).replaceAll("#", "%23").replaceAll("?", "%3F");
  if (/^[A-Za-z]:\//.test(slashed)) return { uri: `file:///${uri}` };
  if (slashed.startsWith("/")) return { uri: `file://${uri}` };
  return { uri: uri.replace(/^(?:\.\/)+/, ""), uriBaseId: "%SRCROOT%" };
}
