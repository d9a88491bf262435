import type { Line } from "../text/line.ts";
import type { Look, Theme } from "./theme.ts";

/** SGR parameters of the terminal's own colours. Source: ECMA-48, 8.3.117, and the bright ones of aixterm. */
const colors: Readonly<Record<string, number>> = {
  black: 30,
  red: 31,
  green: 32,
  yellow: 33,
  blue: 34,
  magenta: 35,
  cyan: 36,
  white: 37,
  gray: 90,
};

/** What no line may hold: it would act instead of being seen. Source: ECMA-48, sets C0 and C1. */
// oxlint-disable-next-line no-control-regex -- these are what it is about
const controls = /[\u0000-\u001F\u007F-\u009F]/g;

/** Returns a line as the terminal takes it. Without colours the other looks stay: a cursor must be seen. */
export function paint(spans: Line, theme: Theme, hasColor: boolean): string {
  let painted = "";
  let current = "";
  let isSeenOnSpaces = false;
  for (const { text: given, tone = "plain" } of withoutEnd(spans, theme)) {
    // Names are made safe where they come in; should one slip through, it must still not act.
    const text = given.replaceAll(controls, "?");
    const look = theme.looks[tone];
    const isSeen = isOnSpaces(look);
    // Nobody sees the colour of a space: leaving it as it is saves bytes on every row.
    const isKept = !isSeen && !isSeenOnSpaces && text.trim() === "";
    const parameters = isKept ? current : sgr(look, hasColor);
    if (parameters !== current) {
      painted += `${current === "" ? "" : reset}${parameters === "" ? "" : `\u001B[${parameters}m`}`;
      current = parameters;
      isSeenOnSpaces = isSeen;
    }
    painted += text;
  }
  return current === "" ? painted : painted + reset;
}

/** A line without the spaces at its end that nobody would see: the terminal is blank there. */
function withoutEnd(spans: Line, theme: Theme): Line {
  const last = spans.at(-1);
  if (last === undefined || isOnSpaces(theme.looks[last.tone ?? "plain"])) return spans;
  const text = last.text.trimEnd();
  if (text === last.text) return spans;
  const before = spans.slice(0, -1);
  return text === "" ? withoutEnd(before, theme) : [...before, { ...last, text }];
}

const reset = "\u001B[0m";

/** Whether a space of this look is seen. */
function isOnSpaces({ isInverse, isUnderlined, background }: Look): boolean {
  return isInverse === true || isUnderlined === true || background !== undefined;
}

function sgr(look: Look, hasColor: boolean): string {
  const parameters: number[] = [];
  if (look.isBold) parameters.push(1);
  if (look.isDim) parameters.push(2);
  if (look.isUnderlined) parameters.push(4);
  if (look.isInverse) parameters.push(7);
  const color = hasColor ? colors[look.color ?? ""] : undefined;
  if (color !== undefined) parameters.push(color);
  const background = hasColor ? colors[look.background ?? ""] : undefined;
  if (background !== undefined) parameters.push(background + 10);
  return parameters.join(";");
}
