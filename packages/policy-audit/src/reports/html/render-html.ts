import type { Report } from "../../report.ts";
import type { RenderOptions } from "../renderer.ts";
import { contentPolicy } from "./content-policy.ts";
import { minuteOf } from "./instant-words.ts";
import { createPage } from "./page.ts";
import { Markup, markup } from "./safe-html.ts";
import { reportScript } from "./script/report-script.ts";
import { accountsSection } from "./sections/accounts.ts";
import { chartsSection } from "./sections/charts.ts";
import { notEvaluatedSection } from "./sections/not-evaluated.ts";
import { findingsSection } from "./sections/findings.ts";
import { overviewSection } from "./sections/overview.ts";
import { rail } from "./sections/rail.ts";
import { resolvedSection } from "./sections/resolved.ts";
import { rootCausesSection } from "./sections/root-causes.ts";
import { rulesSection } from "./sections/rules.ts";
import { suppressionsSection } from "./sections/suppressions.ts";
import { styleSheet } from "./styles/style-sheet.ts";

/**
 * Returns a report as one HTML document that loads nothing from anywhere: to open, to send, to print. It can be read without
 * JavaScript; with it, findings can be filtered and sorted. The same report gives the same document.
 *
 * @example
 * import { renderReport } from "@purser/policy-audit/reports";
 *
 * await writeFile("audit.html", await renderReport("html", audit.end(), {}));
 */
export function renderHtml(
  report: Report,
  { history = [] }: Pick<RenderOptions, "history">,
): string {
  const page = createPage(report, history);
  const names = report.organizations.map(({ name }) => name);
  const title = names.length === 1 ? names[0] : `${names.length} organizations`;
  const { text } = markup`${Markup.trusted("<!doctype html>")}
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${Markup.trusted(contentPolicy(reportScript))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Service account audit: ${title}, ${minuteOf(report.generatedAt)}</title>
<style>${Markup.trusted(styleSheet)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<div class="frame">
${rail(page)}
<main id="main" tabindex="-1">
${overviewSection(page)}
${rootCausesSection(page)}
${findingsSection(page)}
${chartsSection(page)}
${accountsSection(page)}
${notEvaluatedSection(page)}
${resolvedSection(page)}
${suppressionsSection(page)}
${rulesSection(page)}
<footer class="foot">Made by ${report.tool.name} ${report.tool.version} from ${report.organizations.length === 1 ? "one organization" : `${report.organizations.length} organizations`} at ${minuteOf(report.generatedAt)}. This file loads nothing and sends nothing.</footer>
</main>
</div>
<script>${Markup.trusted(reportScript)}</script>
</body>
</html>
`;
  return text;
}
