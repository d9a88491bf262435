import type { PlanStep } from "@purser/policy-audit";
import { printable } from "../output/printable.ts";
import type { Palette } from "../output/palette.ts";
import { wrapLines } from "../output/wrap-lines.ts";

type PlanOptions = { palette: Palette; width: number; isWhole: boolean };

/** Returns a plan for people: what to do, in which order, what to look at before, and the way back. Commands are not broken. */
export function planLines(
  steps: readonly PlanStep[],
  { palette, width, isWhole }: PlanOptions,
): string[] {
  const rest = isWhole
    ? []
    : ["Not everything could be read: purser audit says what. There may be more to mend."];
  if (steps.length === 0) return ["Nothing to mend was found.", ...rest];
  const findings = steps.reduce((total, { resolves }) => total + resolves.length, 0);
  const body = (text: string): string[] =>
    wrapLines(printable(text), width - 4).map((line) => `    ${line}`);
  return [
    palette(
      "heading",
      `${countOf(steps.length, "step")} to resolve ${countOf(findings, "finding")}. Nothing has been run.`,
    ),
    ...steps.flatMap((step) => [
      "",
      ...wrapLines(printable(`${step.step}. [${step.severity}] ${step.summary}`), width).map(
        (line) => palette("heading", line),
      ),
      ...body(`Resolves ${countRules(step)}.`),
      ...body(touches(step)),
      ...step.checks.flatMap((check) => body(`First: ${check}`)),
      ...step.commands.map((command) => `      ${printable(command)}`),
      ...body(`Back: ${step.rollback.text}`),
      ...step.rollback.commands.map((command) => `      ${printable(command)}`),
    ]),
    "",
    ...rest,
  ];
}

/** "MSA202, MSA203 and MSA304", each once. */
function countRules({ resolves }: PlanStep): string {
  const ids = [...new Set(resolves.map(({ ruleId }) => ruleId))];
  const last = ids.at(-1) ?? "nothing";
  return ids.length < 2 ? last : `${ids.slice(0, -1).join(", ")} and ${last}`;
}

function touches({ blastRadius }: PlanStep): string {
  if (blastRadius === null) return "Touches no account.";
  const { organizationRoles, projects, lastUsedAt, secrets } = blastRadius;
  const where =
    projects === null ? "projects that could not be read" : countOf(projects.length, "project");
  const used = lastUsedAt === null ? "never used" : `last used ${lastUsedAt}`;
  return `Touches an account with ${organizationRoles.join(", ")}, in ${where}, ${countOf(secrets, "secret")}, ${used}.`;
}

function countOf(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
