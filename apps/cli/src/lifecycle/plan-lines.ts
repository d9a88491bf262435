import type { Plan, RotateAllPlan } from "@purser/lifecycle";
import type { Palette } from "../output/palette.ts";
import { printable } from "../output/printable.ts";
import { wrapLines } from "../output/wrap-lines.ts";
import { blastRadiusLines } from "./blast-radius-lines.ts";
import { commandWords } from "./command-words.ts";
import { rowLines } from "./row-lines.ts";

type PlanOptions = { palette: Palette; width: number };

/** Returns a plan for people: what will be sent, whom it touches, what to know before, and the way back. Commands are not broken. */
export function planLines(plan: Plan | RotateAllPlan, { palette, width }: PlanOptions): string[] {
  const wrap = (text: string, by: number): string[] =>
    wrapLines(printable(text), width - by).map((line) => " ".repeat(by) + line);
  const block = (heading: string, texts: readonly string[]): string[] =>
    texts.length === 0
      ? []
      : ["", palette("heading", heading), ...texts.flatMap((text) => wrap(text, 2))];
  const { requests, blastRadius, warnings, refusals, undo } = plan;
  const shown = "rows" in plan ? ofFirstAccount(plan) : requests;
  return [
    ...wrap(plan.summary, 0).map((line) => palette("heading", line)),
    ...wrap(whereItActs(plan), 2),
    ...block("Accounts:", "rows" in plan ? rowLines(plan.rows) : []),
    "",
    palette("heading", countRequests(requests.length)),
    ...shown.flatMap(({ method, path, body, effect }, index) => [
      `  ${index + 1}. ${printable(`${method} ${path}`)}`,
      // A body is one JSON text: breaking its lines would make it another.
      ...(body === undefined ? [] : [`     ${printable(JSON.stringify(body))}`]),
      ...wrap(effect, 5),
    ]),
    ...(shown.length < requests.length
      ? ["  And so on for the other accounts: --dry-run --json has all of them."]
      : []),
    ...block("Touches:", blastRadius === undefined ? [] : blastRadiusLines(blastRadius)),
    "",
    ...warnings.flatMap((text) =>
      wrap(`Warning: ${text}`, 0).map((line) => palette("warning", line)),
    ),
    ...refusals.flatMap(({ rule, message, hint }) =>
      wrap(`Refused (${rule}): ${message} ${hint}`, 0).map((line) => palette("bad", line)),
    ),
    undo === null ? "Back: cannot be undone." : `Back: ${printable(commandWords(undo))}`,
  ];
}

function countRequests(count: number): string {
  if (count === 0) return "No request: nothing is left to do.";
  return count === 1 ? "One request:" : `${count} requests:`;
}

/** Of a fleet's rotation: the accounts are treated alike. */
function ofFirstAccount({ requests, rows }: RotateAllPlan): RotateAllPlan["requests"] {
  const [, second] = rows.filter(({ skipped }) => skipped === undefined);
  const end =
    second === undefined ? -1 : requests.findIndex(({ path }) => path.includes(second.clientId));
  return end === -1 ? requests : requests.slice(0, end);
}

function whereItActs({ target }: Plan): string {
  const { orgId, organizationName, projectId, projectName } = target;
  const organization =
    organizationName === undefined
      ? `Organization ${orgId}`
      : `Organization ${organizationName} (${orgId})`;
  if (projectId === undefined) return organization;
  const project = projectName === undefined ? projectId : `${projectName} (${projectId})`;
  return `${organization}, project ${project}`;
}
