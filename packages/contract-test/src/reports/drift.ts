import type { Finding } from "../findings/finding.ts";
import { changeWords } from "../findings/who-must-move.ts";
import { specPlace } from "../findings/spec-place.ts";
import type { Dossier } from "./dossier.ts";

/**
 * How spec and service came apart. `service-wider`: it has what the spec does not; `service-narrower`: it never shows what the
 * spec has; `constraint-looser` and `constraint-tighter`: it takes more, or less, than the spec; `official-differs`: the
 * official document says otherwise; `emulator-differs`: emulator and service do not do the same; `behaviour`: it does
 * otherwise; `spec-changed`: the spec is not what was last compared with the documentation.
 */
type DriftClass =
  | "service-wider"
  | "service-narrower"
  | "constraint-looser"
  | "constraint-tighter"
  | "official-differs"
  | "emulator-differs"
  | "behaviour"
  | "spec-changed";

/** Returns how spec, service and official document came apart, as JSON, each with who must move. */
export function driftReport({ findings, spec, report, coverage }: Dossier): string {
  const properties = coverage.criteria.find(({ name }) => name === "Properties of answers");
  const document = {
    schemaVersion: 1,
    platform: report.platform,
    target: report.target,
    spec: { sha256: spec.sha256, isBundled: spec.isBundled },
    drifts: [
      ...findings.map((finding) => ({
        class: classOf(finding),
        id: finding.id,
        operationId: finding.operationId,
        message: finding.message,
        pointer: finding.pointer,
        place: finding.place,
        whoMustMove: finding.move.party,
        why: finding.move.why,
        firstSeen: finding.firstSeen,
        lastSeen: finding.lastSeen,
      })),
      ...spec.changes.map((change) => ({
        class: "spec-changed" satisfies DriftClass,
        message: changeWords(change),
        pointer: change.pointer,
        place: specPlace(spec.platform, change.pointer),
        whoMustMove: "spec",
        why: "It was changed since the spec was last compared with MongoDB's documentation.",
      })),
    ],
    neverSeen: properties?.missing.map(({ what }) => what) ?? [],
    leftovers: report.leftovers,
  };
  return `${JSON.stringify(document, undefined, 1)}\n`;
}

/** Returns the class of a finding by the check that made it. */
function classOf({ checkId, verdict }: Pick<Finding, "checkId" | "verdict">): DriftClass {
  if (checkId === "R-OFFICIAL") return "official-differs";
  if (checkId === "M-PARITY") return "emulator-differs";
  if (checkId === "R-SEEN") return "service-narrower";
  if (checkId === "N-POSITIVE") return "constraint-tighter";
  if (checkId.startsWith("N-")) return "constraint-looser";
  if (checkId === "R-CLOSED" || verdict === "drift") return "service-wider";
  return "behaviour";
}
