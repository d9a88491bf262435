import { explainRule, rules, rulesNotImplemented, type Severity } from "@purser/policy-audit";
import type { GlobalOptions } from "../arguments/global-options.ts";
import { exitCode, type ExitCode } from "../errors/exit-code.ts";
import type { Io } from "../io.ts";
import { createPalette, type Tone } from "../output/palette.ts";
import { formatTable, type Cell } from "../output/table.ts";
import type { RuleOptions } from "./audit-options.ts";
import { loadPolicy } from "./load-policy.ts";
import { policyName } from "./policy-name.ts";

const columns = [
  { heading: "ID" },
  { heading: "NAME" },
  { heading: "SEVERITY" },
  { heading: "CONFIDENCE", expendable: 2 },
  { heading: "LOOKS AT", expendable: 1 },
  { heading: "ON" },
  { heading: "TITLE", minimum: 20, expendable: 3 },
];

const tones: Readonly<Record<Severity, Tone>> = {
  critical: "bad",
  high: "bad",
  medium: "warning",
  low: "plain",
  info: "quiet",
};

/** Prints every rule, and which of them the policy turns on. */
export async function listRules(
  options: GlobalOptions & Pick<RuleOptions, "policy" | "preset">,
  io: Io,
): Promise<ExitCode> {
  const policy = await loadPolicy(options, io.clock.now());
  const explained = rules.map((rule) => explainRule(rule, policy));
  if (options.json) {
    const document = {
      schemaVersion: 1,
      policy: policyName(policy),
      rules: explained,
      notImplemented: rulesNotImplemented,
    };
    io.stdout.write(`${JSON.stringify(document, undefined, 2)}\n`);
    return exitCode.done;
  }
  if (options.ndjson) {
    for (const rule of explained) io.stdout.write(`${JSON.stringify(rule)}\n`);
    return exitCode.done;
  }
  const { columns: width } = io.stdout;
  const rows = explained.map(
    ({ ruleId, slug, severity, confidence, subject, isOn, title }): Cell[] => [
      { text: ruleId },
      { text: slug },
      { text: severity, tone: tones[severity] },
      { text: confidence },
      { text: subject },
      { text: isOn ? "yes" : "no", tone: isOn ? "plain" : "quiet" },
      { text: title },
    ],
  );
  const palette = createPalette(io.stdout, io.env, options.color);
  const table = formatTable(columns, rows, { palette, ...(width === undefined ? {} : { width }) });
  const on = explained.filter(({ isOn }) => isOn).length;
  const lines = [
    ...table.lines,
    "",
    `${on} of ${explained.length} rules are on (${policy.source ?? `preset ${policy.preset}`}). purser explain RULE says more.`,
    ...rulesNotImplemented.map(({ id, slug, reason }) => `${id} ${slug} is not there: ${reason}`),
  ];
  for (const line of lines) io.stdout.write(`${line}\n`);
  return exitCode.done;
}
