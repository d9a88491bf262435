import { chainEvents } from "../evidence/chain-events.ts";
import type { SealedRun } from "../evidence/seal-run.ts";
import { ctrfReport } from "./ctrf.ts";
import type { Dossier } from "./dossier.ts";
import { driftReport } from "./drift.ts";
import { findingsReport } from "./findings.ts";
import { harReport } from "./har.ts";
import { htmlReport } from "./html/html-report.ts";
import { junitReport } from "./junit.ts";
import { markdownReport } from "./markdown.ts";
import { sarifReport } from "./sarif.ts";

/** A run that nothing has to be removed from any more, and what reports are made of. */
export type Evidence = { run: SealedRun; dossier: Dossier };

type Format = {
  /** Name of the file in a directory of evidence. */
  file: string;
  render: (evidence: Evidence) => string;
};

/** Every format, by its name on the command line. */
export const evidenceFormats = {
  events: { file: "events.ndjson", render: ({ run }) => [...chainEvents(run.events)].join("") },
  junit: { file: "junit.xml", render: ({ dossier }) => junitReport(dossier) },
  sarif: { file: "contract.sarif", render: ({ dossier }) => sarifReport(dossier) },
  har: { file: "traffic.har", render: ({ dossier }) => harReport(dossier) },
  markdown: { file: "report.md", render: ({ dossier }) => markdownReport(dossier) },
  html: { file: "report.html", render: ({ dossier }) => htmlReport(dossier) },
  drift: { file: "drift.json", render: ({ dossier }) => driftReport(dossier) },
  ctrf: { file: "ctrf.json", render: ({ dossier }) => ctrfReport(dossier) },
  findings: { file: "findings.json", render: ({ dossier }) => findingsReport(dossier) },
} as const satisfies Readonly<Record<string, Format>>;

export type EvidenceFormat = keyof typeof evidenceFormats;
