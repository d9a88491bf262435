import type { ReportedFinding } from "../../report.ts";
import { printable } from "../../words/printable.ts";
import { placeOf } from "../finding-place.ts";
import type { ArtifactLocation } from "./artifact-location.ts";
import type { SarifInventory } from "./sarif-inventory.ts";
import { cutText } from "./sarif-limits.ts";
import { sarifLevels, securitySeverities } from "./sarif-severity.ts";

type Where = {
  inventory: SarifInventory;
  /** Where the inventory is written. */
  location: ArtifactLocation;
  ruleIndexes: ReadonlyMap<string, number>;
};

/** Returns findings as results, each with a place in the inventory: GitHub refuses a file in which one has none. */
export function sarifResults(findings: readonly ReportedFinding[], where: Where): object[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { ruleId, severity, subject, names, fingerprint, isNew } = finding;
    // GitHub takes results of the same hash for one: those of the same subject are numbered.
    const occurrence = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, occurrence);
    const score = securitySeverities[severity];
    const ruleIndex = where.ruleIndexes.get(ruleId);
    return {
      ruleId,
      ...(ruleIndex === undefined ? {} : { ruleIndex }),
      level: sarifLevels[severity],
      message: { text: cutText(plain(finding.message)) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: where.location,
            region: where.inventory.lineOf(subject),
          },
          logicalLocations: [
            {
              name: cutText(printable(placeOf(subject, names))),
              fullyQualifiedName: Object.values(subject).join("/"),
              kind: "resource",
            },
          ],
        },
      ],
      partialFingerprints: { primaryLocationLineHash: `${fingerprint}:${occurrence}` },
      ...(isNew === undefined ? {} : { baselineState: isNew ? "new" : "unchanged" }),
      properties: {
        severity,
        confidence: finding.confidence,
        ...(score === undefined ? {} : { "security-severity": score }),
      },
    };
  });
}

/** A name in square brackets could make a link of itself. Source: SARIF 2.1.0, 3.11.6 Messages with embedded links. */
function plain(message: string): string {
  return printable(message).replace(/[[\]\\]/g, String.raw`\$&`);
}
