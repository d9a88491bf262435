import type { Plan, PlannedRequest } from "@purser/lifecycle";
import type { Palette } from "../output/palette.ts";
import { printable } from "../output/printable.ts";
import { wrapLines } from "../output/wrap-lines.ts";
import { blastRadiusLines } from "./blast-radius-lines.ts";
import { commandWords } from "./command-words.ts";

type PlanOptions = { palette: Palette; width: number };

/** Returns a plan for people: what will be sent, whom it touches, what to know before, and the way back. Commands are not broken. */
export function planLines(plan: Plan, { palette, width }: PlanOptions): string[] {
  const wrap = (text: string, by: number): string[] =>
    wrapLines(printable(text), width - by).map((line) => " ".repeat(by) + line);
  const { requests, blastRadius, warnings, refusals, undo } = plan;
  return [
    ...wrap(plan.summary, 0).map((line) => palette("heading", line)),
    ...where(plan).flatMap((text) => wrap(text, 2)),
    "",
    palette("heading", requests.length === 1 ? "One request:" : `${requests.length} requests:`),
    ...requests.flatMap((request, index) => requestLines(request, index + 1)),
    ...(blastRadius === undefined
      ? []
      : [
          "",
          palette("heading", "Touches:"),
          ...blastRadiusLines(blastRadius).flatMap((line) => wrap(line, 2)),
        ]),
    "",
    ...warnings.flatMap((text) =>
      wrap(`Warning: ${text}`, 0).map((line) => palette("warning", line)),
    ),
    ...refusals.flatMap(({ rule, message, hint }) =>
      wrap(`Refused (${rule}): ${message} ${hint}`, 0).map((line) => palette("bad", line)),
    ),
    ...(undo === null ? ["Back: cannot be undone."] : [`Back: ${printable(commandWords(undo))}`]),
  ];

  function requestLines({ method, path, body, effect }: PlannedRequest, number: number): string[] {
    return [
      `  ${number}. ${printable(`${method} ${path}`)}`,
      ...(body === undefined ? [] : [`     ${printable(JSON.stringify(body))}`]),
      ...wrap(effect, 5),
    ];
  }
}

function where({ target }: Plan): string[] {
  const { orgId, organizationName, projectId, projectName } = target;
  const organization =
    organizationName === undefined
      ? `Organization ${orgId}`
      : `Organization ${organizationName} (${orgId})`;
  if (projectId === undefined) return [organization];
  const project = projectName === undefined ? projectId : `${projectName} (${projectId})`;
  return [`${organization}, project ${project}`];
}
