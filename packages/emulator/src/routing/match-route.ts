import type { HttpMethod } from "@purser/spec";
import type { Route, RouteTable } from "./route.ts";

export type Match =
  | { kind: "route"; route: Route; params: Record<string, string> }
  | { kind: "method-not-allowed"; allow: string[]; routes: Route[] }
  | { kind: "not-found" };

/** Finds the route of a method and a raw (still encoded) path. HEAD is served by GET. */
export function matchRoute(table: RouteTable, method: string, pathname: string): Match {
  const wanted = (method === "HEAD" ? "GET" : method) as HttpMethod;
  for (const { pattern, names, methods } of table) {
    const found = pattern.exec(pathname);
    if (!found) continue;
    const route = methods.get(wanted);
    if (!route)
      return {
        kind: "method-not-allowed",
        allow: [...methods.keys()],
        routes: [...methods.values()],
      };
    const params: Record<string, string> = {};
    for (const [index, name] of names.entries()) params[name] = decode(found[index + 1] ?? "");
    return { kind: "route", route, params };
  }
  return { kind: "not-found" };
}

/** A malformed escape stays as it is: the parameter's pattern then refuses it. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
