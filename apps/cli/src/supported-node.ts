/** The range of Node versions in `engines` of this package, for people to read. */
export const supportedNode = "^22.18.0 || >=24.11.0";

/** Tells whether a Node version such as "24.11.0" satisfies `supportedNode`. */
export function isSupportedNode(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major === 22) return minor >= 18;
  if (major === 24) return minor >= 11;
  return major > 24;
}
