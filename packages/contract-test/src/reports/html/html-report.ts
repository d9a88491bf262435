import {
  contentPolicy,
  Markup,
  markup,
  minuteOf,
  styleSheet,
} from "@purser/policy-audit/report-parts";
import type { Dossier } from "../dossier.ts";
import { checksSection } from "./checks-section.ts";
import { exercisedSection } from "./exercised-section.ts";
import { findingsSection } from "./findings-section.ts";
import { movesSection } from "./moves-section.ts";
import { notJudgedSection, observedSection } from "./other-sections.ts";
import { overviewSection } from "./overview-section.ts";
import { rail } from "./rail.ts";
import { pageScript } from "./page-script.ts";
import { specSection } from "./spec-section.ts";
import { ownStyles } from "./styles.ts";

/**
 * Returns a run as one HTML document that loads nothing from anywhere: to open, to send, to print. It can be read without
 * JavaScript. Who must move, and why, stands in it: nobody has to look anything up.
 */
export function htmlReport(dossier: Dossier): string {
  const { report, tool } = dossier;
  const { text } = markup`${Markup.trusted("<!doctype html>")}
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${Markup.trusted(contentPolicy(pageScript))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Contract test: ${report.target}, ${minuteOf(report.startedAt)}</title>
<style>${Markup.trusted(styleSheet + ownStyles)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<div class="frame">
${rail(dossier)}
<main id="main" tabindex="-1">
${overviewSection(dossier)}
${movesSection(dossier)}
${specSection(dossier)}
${findingsSection(dossier)}
${observedSection(dossier)}
${notJudgedSection(dossier)}
${exercisedSection(dossier)}
${checksSection(dossier)}
<footer class="foot">Made by ${tool.name} ${tool.version}. IDs, addresses and names of others are pseudonyms of this run; secrets were removed. This file loads nothing and sends nothing.</footer>
</main>
</div>
<script>${Markup.trusted(pageScript)}</script>
</body>
</html>
`;
  return text;
}
