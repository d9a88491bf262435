import type { Confidence, PresetName, Severity } from "@purser/policy-audit";
import { Argument, Option } from "commander";
import { parseReportOutput, type ReportOutput } from "../arguments/parse-report-output.ts";

/** What says which rules run, and what they compare with. */
export type RuleOptions = {
  policy?: string;
  preset?: PresetName;
  rule?: string[];
  previous?: string;
};

export type AuditOptions = RuleOptions & {
  baseline?: string;
  failOn: Severity | "none";
  failOnNew?: true;
  minSeverity?: Severity;
  minConfidence?: Confidence;
  strict?: true;
  history?: string;
  output?: ReportOutput[];
};

const presetNames: readonly PresetName[] = ["relaxed", "recommended", "strict", "pci"];
const severityNames: readonly Severity[] = ["critical", "high", "medium", "low", "info"];
const confidenceNames: readonly Confidence[] = ["high", "medium", "low"];

export function createSnapshotArguments(): Argument[] {
  return [new Argument("[snapshot...]", "snapshots to read in place of the service")];
}

export function createRuleOptions(): Option[] {
  return [
    new Option(
      "--policy <file>",
      "a policy file (default: purser.policy.yaml in this folder, if it is there)",
    ),
    new Option("--preset <name>", "thresholds and rules to start from").choices(presetNames),
    new Option("--rule <id...>", "only these rules, by ID or name; name snapshots before it"),
    new Option("--previous <snapshot>", "a snapshot from before, to tell what changed"),
  ];
}

export function createAuditOptions(): Option[] {
  return [
    ...createRuleOptions(),
    new Option(
      "--baseline <file>",
      "an earlier report (--json): what it holds is not new, what it alone holds is resolved",
    ),
    new Option("--fail-on <severity>", "exit with 1 from this severity up")
      .choices([...severityNames, "none"])
      .default("high"),
    new Option("--fail-on-new", "exit with 1 for findings that are not in the baseline only"),
    new Option("--min-severity <severity>", "show findings from this severity up").choices(
      severityNames,
    ),
    new Option("--min-confidence <confidence>", "show findings from this confidence up").choices(
      confidenceNames,
    ),
    new Option("--strict", "exit with 4 if a suppression has expired"),
    new Option("--history <file>", "append this audit's figures, for the trend in the HTML report"),
    new Option(
      "-o, --output <format=path>",
      "write a report (repeatable): text, json, ndjson, sarif, ocsf, junit, markdown, github, csv or html; - is stdout",
    ).argParser(parseReportOutput),
  ];
}
