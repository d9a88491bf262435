import type { Report } from "../../report.ts";
import { countOf } from "../../words/count-of.ts";
import { neutralReport } from "../../words/neutral-report.ts";
import type { RenderOptions } from "../renderer.ts";
import {
  changeSections,
  notEvaluatedSection,
  rootCauseSection,
  subjectSections,
  summarySection,
} from "./markdown-sections.ts";
import { stickyMarker } from "./sticky-marker.ts";

/** Characters of a comment on a pull request. Source: GitHub's answer to a longer one, "body is too long". */
const usualLimit = 65_536;

/** Kept free for the sentence about what was cut. */
const roomForNote = 200;

/**
 * Yields a report for a comment on a pull request: counts, what is new and resolved since the baseline, what to fix first, and
 * a folded part per account. Parts that no longer fit are left out whole, and a sentence says how many.
 */
export function* renderMarkdown(report: Report, options: RenderOptions = {}): Generator<string> {
  const limit = options.limit ?? usualLimit;
  const neutral = neutralReport(report);
  const { tool, generatedAt, policy } = neutral;
  const ending = `<sub>${tool.name} ${tool.version}, policy ${policy.preset}, ${generatedAt}</sub>\n`;
  const head = `${stickyMarker}\n${summarySection(neutral)}\n\n`;
  const sections = [
    ...changeSections(neutral),
    ...rootCauseSection(neutral),
    ...notEvaluatedSection(neutral),
    ...subjectSections(neutral),
  ];
  let left = limit - head.length - ending.length - roomForNote;
  let leftOut = 0;
  yield head;
  for (const section of sections) {
    const text = `${section}\n\n`;
    if (text.length > left) {
      leftOut++;
      continue;
    }
    left -= text.length;
    yield text;
  }
  if (leftOut > 0) {
    const where = options.connection === undefined ? "" : ` ${options.connection}`;
    const command = `purser audit -o html=audit.html${where}`;
    yield `**${countOf(leftOut, "part")} left out:** ${limit} characters are all that fit here. The whole report: \`${command}\`\n\n`;
  }
  yield ending;
}
