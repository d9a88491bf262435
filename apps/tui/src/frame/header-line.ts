import { placeOf } from "../state/crumbs.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { cellWidth } from "../text/cell-width.ts";
import { cut } from "../text/fit.ts";
import { safeText } from "../text/safe-text.ts";
import type { Line, Span } from "../text/line.ts";
import { crumbName } from "./crumb-name.ts";
import { readingWords } from "./reading-words.ts";

/** Columns that the way here keeps, whatever else there is to say. */
const leastCrumbs = 24;

/** Where one is, from the first crumb on; and on the right by whom, whether anything may be changed, and how old it all is. */
export function headerLine(state: State, world: World): Line {
  const { columns } = state.size;
  const right = statusSpans(state, world, columns - leastCrumbs);
  const width = right.reduce((sum, { text }) => sum + cellWidth(text), 0);
  const left = ` ${crumbWords(state, world, columns - width - 2)}`;
  const gap = " ".repeat(Math.max(1, columns - cellWidth(left) - width));
  return [{ text: left, tone: "title" }, { text: gap }, ...right];
}

/** The way here; where it is too long, its end. */
function crumbWords({ crumbs }: State, world: World, width: number): string {
  const names = crumbs.map(({ route }) => crumbName(route, world));
  let words = names.at(-1) ?? "";
  for (const [index, name] of names.slice(0, -1).toReversed().entries()) {
    const longer = `${name} › ${words}`;
    const isLast = index === names.length - 2;
    if (cellWidth(longer) + (isLast ? 0 : 4) > width) return cut(`… › ${words}`, width);
    words = longer;
  }
  return cut(words, width);
}

/** Each part only where there is room for it and those before it; whether anything may be changed is always there. */
function statusSpans(state: State, world: World, room: number): Span[] {
  const write: Span = state.isWriting
    ? { text: "WRITE", tone: "warning" }
    : { text: "read-only", tone: "muted" };
  const api = apiWords(world);
  const parts: { span: Span; rank: number }[] = [
    { span: { text: cut(connectionName(state, world), 24), tone: "accent" }, rank: 2 },
    { span: write, rank: 0 },
    { span: readingWords(world), rank: 1 },
    { span: { text: api, tone: "muted" }, rank: 3 },
  ];
  const said = parts.filter(({ span }) => span.text !== "");
  let left = room;
  const kept = new Set(
    said
      .toSorted((one, other) => one.rank - other.rank)
      .filter(({ span, rank }) => {
        left -= cellWidth(span.text) + 2;
        return rank === 0 || left >= 0;
      }),
  );
  return said
    .filter((part) => kept.has(part))
    .flatMap(({ span }, index) => (index === 0 ? [span] : [{ text: "  " }, span]))
    .concat({ text: " " });
}

/** The connection that what is shown comes from, or how many there are. */
function connectionName(state: State, { book, connections }: World): string {
  const { route } = placeOf(state);
  const orgId = "orgId" in route ? route.orgId : undefined;
  const index = orgId === undefined ? undefined : book.organization(orgId)?.connection;
  const [only] = connections;
  const one = connections[index ?? -1] ?? (connections.length === 1 ? only : undefined);
  return one === undefined ? `${connections.length} connections` : safeText(one.name);
}

/** What the platform last said of the requests that are left, and how often it refused one. */
function apiWords({ trace }: World): string {
  const left = trace.remaining === undefined ? [] : [`api ${trace.remaining} left`];
  const refused = trace.refusals === 0 ? [] : [`${trace.refusals} x 429`];
  return [...left, ...refused].join(" ");
}
