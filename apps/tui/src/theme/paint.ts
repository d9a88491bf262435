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
  for (const { text: given, tone = "plain" } of spans) {
    // Names are made safe where they come in; should one slip through, it must still not act.
    const text = given.replaceAll(controls, "?");
    const parameters = sgr(theme.looks[tone], hasColor);
    painted += parameters === "" ? text : `\u001B[${parameters}m${text}\u001B[0m`;
  }
  return painted;
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
