import type { Route } from "../state/route.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { cellWidth } from "../text/cell-width.ts";
import { cut } from "../text/fit.ts";
import type { Line } from "../text/line.ts";

/** Where one is, from the first crumb on, and on the right whether anything may be changed. */
export function headerLine(state: State, world: World): Line {
  const right = state.isWriting ? "WRITE" : "read-only";
  const crumbs = state.crumbs.map(({ route }) => crumbName(route, world)).join(" › ");
  const room = state.size.columns - cellWidth(right) - 3;
  const left = cut(` ${crumbs}`, room);
  const gap = " ".repeat(Math.max(1, state.size.columns - cellWidth(left) - cellWidth(right) - 1));
  return [
    { text: left, tone: "title" },
    { text: gap, tone: "plain" },
    { text: right, tone: state.isWriting ? "warning" : "muted" },
  ];
}

function crumbName(route: Route, { book }: World): string {
  if (route.screen === "account") {
    return book.account(route.orgId, route.clientId)?.name ?? route.clientId;
  }
  if (route.screen === "accounts") {
    const within = nameOf(route.orgId, book.project(route.projectId ?? "")?.name);
    return within ?? "service accounts";
  }
  if (route.screen === "projects") return `${nameOf(route.orgId) ?? "all"} projects`;
  return route.screen;

  function nameOf(orgId: string | undefined, inner?: string): string | undefined {
    if (inner !== undefined || orgId === undefined) return inner;
    return book.organization(orgId)?.name ?? orgId;
  }
}
