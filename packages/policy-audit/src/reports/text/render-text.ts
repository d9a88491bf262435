import type { Report } from "../../report.ts";
import { neutralReport } from "../../words/neutral-report.ts";
import type { RenderOptions } from "../renderer.ts";
import { accountLines } from "./account-lines.ts";
import { baselineLines } from "./baseline-lines.ts";
import { findingLines } from "./finding-lines.ts";
import { notEvaluatedLines } from "./not-evaluated-lines.ts";
import { organizationLines } from "./organization-lines.ts";
import { rootCauseLines } from "./root-cause-lines.ts";
import { summaryLines } from "./summary-lines.ts";
import { createPage } from "./text-page.ts";

const sections = [
  organizationLines,
  rootCauseLines,
  accountLines,
  findingLines,
  notEvaluatedLines,
  baselineLines,
  summaryLines,
];

/**
 * Yields what somebody at a terminal reads first: what was looked at, what to mend first, then the findings from the worst
 * down, long lists cut with the command that shows the rest.
 */
export function* renderText(report: Report, options: RenderOptions = {}): Generator<string> {
  const neutral = neutralReport(report);
  const page = createPage(options);
  for (const section of sections) {
    for (const line of section(page, neutral)) yield `${line.trimEnd()}\n`;
  }
}
