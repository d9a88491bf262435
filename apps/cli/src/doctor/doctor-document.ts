import { packageVersion } from "../package-version.ts";
import type { Check, Diagnosis } from "./check.ts";
import { countVerdicts, type Verdicts } from "./count-verdicts.ts";

/** What `purser doctor --json` prints; its schema is `schemas/doctor.schema.json`. */
export type DoctorDocument = {
  schemaVersion: 1;
  tool: { name: "purser"; version: string };
  /** ISO 8601. */
  generatedAt: string;
  summary: Verdicts;
  connections: (Omit<Diagnosis, "checks"> & { summary: Verdicts; checks: readonly Check[] })[];
};

/** Returns the document; `now` is in milliseconds since the epoch. */
export function doctorDocument(diagnoses: readonly Diagnosis[], now: number): DoctorDocument {
  return {
    schemaVersion: 1,
    tool: { name: "purser", version: packageVersion() },
    generatedAt: new Date(now).toISOString().replace(/\.\d{3}Z$/, "Z"),
    summary: countVerdicts(diagnoses.flatMap(({ checks }) => checks)),
    connections: diagnoses.map(({ checks, ...connection }) => ({
      ...connection,
      summary: countVerdicts(checks),
      checks,
    })),
  };
}
