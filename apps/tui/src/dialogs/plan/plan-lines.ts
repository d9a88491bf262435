import { redactPatterns } from "@purser/core";
import type { BlastRadius, ShownPlan } from "@purser/lifecycle";
import type { Change } from "../../changes/change.ts";
import { commandLine } from "../../changes/command-line.ts";
import type { World } from "../../state/world.ts";
import { dateOf } from "../../text/date.ts";
import { span } from "../../text/ago.ts";
import { fact, heading, paragraph } from "../../text/facts.ts";
import { line, type Line } from "../../text/line.ts";
import { safeText } from "../../text/safe-text.ts";

/** Returns all of a plan: what it does, the command and the requests first, whom it touches, what to know, the way back. */
export function planLines(plan: ShownPlan, change: Change, world: World, width: number): Line[] {
  const { summary, requests, warnings, refusals, blastRadius, command, target, undo } = plan;
  const text = (words: string, tone?: Parameters<typeof paragraph>[2], indent = ""): Line[] =>
    paragraph(redactPatterns(words), width, tone, indent);
  return [
    ...text(summary, "title"),
    ...refusals.flatMap(({ rule, message, hint }) => [
      ...text(`! refused (${rule}): ${message}`, "danger"),
      ...text(hint, "plain", "  "),
    ]),
    ...text(`$ ${commandLine(command, target.orgId)}`, "key"),
    ...requests.flatMap(({ method, path, body, effect }) => {
      const tone = method === "GET" ? "muted" : "accent";
      const sent = chunks(`${method} ${path}`, width).map((piece) => line(piece, tone));
      // What only reads explains itself, and would push out of sight what to know.
      if (method === "GET") return sent;
      const what = body === undefined ? [] : text(JSON.stringify(body), "plain", "  ");
      return [...sent, ...what, ...text(effect, "muted", "  ")];
    }),
    ...warnings.flatMap((warning) => text(`! ${warning}`, "warning")),
    ...(blastRadius === undefined ? [] : [...heading("touches"), ...touched(blastRadius)]),
    ...findings(),
    ...heading("way back"),
    ...text(undo === null ? "cannot be undone" : commandLine(undo, target.orgId), "muted"),
  ];

  function touched({ roles, assignments, secrets, accessList, lastUsedAt }: BlastRadius): Line[] {
    const of = (label: string, value: string): Line[] => fact(label, redactPatterns(value), width);
    const unread = (what: { cause: { message: string } }): string =>
      `unknown, ${what.cause.message}`;
    return [
      ...of("last used", lastUsedAt === null ? "never" : usedWords(lastUsedAt, world.now)),
      ...of("roles", roles.join(", ") || "none"),
      ...of(
        "projects",
        assignments.state === "ok"
          ? assignments.value
              .map((one) =>
                one.projectName.state === "ok" ? one.projectName.value : one.projectId,
              )
              .join(", ") || "none"
          : unread(assignments),
      ),
      ...of(
        "secrets",
        secrets
          .map(
            ({ secretId, expiresAt, lastUsedAt: used }) =>
              `${secretId} until ${dateOf(expiresAt)}, ${used === null ? "never used" : `used ${usedWords(used, world.now)}`}`,
          )
          .join("; ") || "none",
      ),
      ...of(
        "access list",
        accessList.state === "ok"
          ? accessList.value.map((one) => one.ipAddress ?? one.cidrBlock).join(", ") || "empty"
          : unread(accessList),
      ),
    ];
  }

  function findings(): Line[] {
    if (!("clientId" in change)) return [];
    const { orgId, clientId } = change;
    const found = world.book.findings({ orgId, clientId });
    if (found.length === 0) return [];
    return [
      ...heading(`findings (${found.length})`),
      ...found.slice(0, 5).flatMap(({ severity, title }) => text(`${severity}: ${title}`)),
    ];
  }
}

/** A path is one word: it is broken where the line ends, and nowhere else. Paths are ASCII. */
function chunks(text: string, width: number): string[] {
  return safeText(text).match(new RegExp(`.{1,${width}}`, "gsu")) ?? [];
}

function usedWords(instant: string, now: number): string {
  const elapsed = now - Date.parse(instant);
  return elapsed < 60_000 ? "just now" : `${span(elapsed)} ago`;
}
