import type { Report } from "../../report.ts";
import { neutralReport } from "../../words/neutral-report.ts";
import { junitSuites, type JunitCase, type JunitOutcome } from "./junit-cases.ts";
import { xmlAttributes, xmlText } from "./xml.ts";

/**
 * Yields a report as JUnit XML: a suite per group of rules, a failure per finding, an error for what could not be evaluated,
 * a skipped case for what is suppressed, and a passed one for each rule that found nothing.
 */
export function* renderJunit(report: Report): Generator<string> {
  const suites = junitSuites(neutralReport(report));
  const all = [...suites.values()].flat();
  // JUnit's timestamps have no zone; this one is UTC.
  const timestamp = report.generatedAt.replace(/Z$/, "");
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  // Jenkins knows `skipped` of suites alone.
  const { skipped: _skipped, ...counts } = countsOf(all);
  yield `<testsuites${xmlAttributes({ name: "purser audit", ...counts, time: 0 })}>\n`;
  for (const [name, cases] of suites) {
    yield `  <testsuite${xmlAttributes({ name, ...countsOf(cases), time: 0, timestamp })}>\n`;
    for (const one of cases) yield caseOf(one);
    yield "  </testsuite>\n";
  }
  yield "</testsuites>\n";
}

function countsOf(cases: readonly JunitCase[]) {
  return {
    tests: cases.length,
    failures: cases.filter(({ failure }) => failure !== undefined).length,
    errors: cases.filter(({ error }) => error !== undefined).length,
    skipped: cases.filter(({ skipped }) => skipped !== undefined).length,
  };
}

function caseOf({ classname, name, failure, error, skipped }: JunitCase): string {
  const open = `    <testcase${xmlAttributes({ classname, name, time: 0 })}`;
  const outcomes = [
    ...outcomeOf("failure", failure),
    ...outcomeOf("error", error),
    ...outcomeOf("skipped", skipped),
  ];
  if (outcomes.length === 0) return `${open}/>\n`;
  return `${open}>\n${outcomes.join("")}    </testcase>\n`;
}

function outcomeOf(element: string, outcome: JunitOutcome | undefined): string[] {
  if (outcome === undefined) return [];
  const { type, message, text } = outcome;
  const open = `      <${element}${xmlAttributes({ ...(type === undefined ? {} : { type }), message })}`;
  return [text === undefined ? `${open}/>\n` : `${open}>${xmlText(text)}</${element}>\n`];
}
