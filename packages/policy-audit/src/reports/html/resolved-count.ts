import type { Report, RootCause } from "../../report.ts";

/** Returns how many open findings go away when some causes are mended; a finding can be behind several. */
export function resolvedCount({ findings }: Report, causes: readonly RootCause[]): number {
  const resolved = new Set(causes.flatMap(({ resolves }) => resolves));
  return findings.filter(
    ({ fingerprint, suppressed }) => suppressed === false && resolved.has(fingerprint),
  ).length;
}
