import type { Operation, Platform } from "@purser/spec";
import { operationsOf } from "../operations/operations.ts";
import { matchTemplate, templateOf } from "./path-template.ts";

/** An operation that an address belongs to, with the decoded values of the path's parameters, which are not checked yet. */
export type OperationMatch = { operation: Operation; params: Record<string, string> };

/**
 * Finds the operation of a method and an address on a platform; undefined where there is none. `basePath` is what the
 * address has before the API's own path. A `…:invite` is never taken for a client ID.
 */
export function matchOperation(
  platform: Platform,
  method: string,
  url: URL,
  basePath = "",
): OperationMatch | undefined {
  if (!url.pathname.startsWith(basePath)) return undefined;
  const pathname = url.pathname.slice(basePath.length);
  for (const operation of Object.values(operationsOf(platform))) {
    if (operation.method !== method.toUpperCase()) continue;
    for (const template of [operation.path, ...operation.alternatePaths]) {
      const values = matchTemplate(template, pathname);
      if (!values || isAction(platform, template, values)) continue;
      const { names } = templateOf(template);
      const params = Object.fromEntries(names.map((name, index) => [name, values[index] ?? ""]));
      return { operation, params };
    }
  }
  return undefined;
}

/** Whether the last value ends as an action of the platform does, which then is not the operation without that action. */
function isAction(platform: Platform, template: string, values: readonly string[]): boolean {
  if (suffixOf(template) === undefined) return false;
  return actionsOf(platform).some((action) => values.at(-1)?.endsWith(action));
}

const actions = new Map<Platform, readonly string[]>();

function actionsOf(platform: Platform): readonly string[] {
  const known = actions.get(platform);
  if (known) return known;
  const found = Object.values(operationsOf(platform)).flatMap(({ path }) => {
    const suffix = suffixOf(path) ?? "";
    return suffix === "" ? [] : [suffix];
  });
  actions.set(platform, found);
  return found;
}

/** The fixed text behind a parameter in a template's last segment, empty for none; undefined where no parameter is there. */
function suffixOf(template: string): string | undefined {
  const { literals, names } = templateOf(template);
  const last = literals.at(-1) ?? "";
  return names.length === 0 || last.includes("/") ? undefined : last;
}
