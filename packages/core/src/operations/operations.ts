import type { HttpMethod, Operation, Platform } from "@purser/spec";
import { operationRows } from "../generated/operation-rows.ts";

const tables = new Map<Platform, Readonly<Record<string, Operation>>>();

/**
 * Every operation of a platform, by operationId: those of the table in `@purser/spec`, which a browser would load
 * whole and for both platforms, are kept here in rows of a third of its size.
 */
export function operationsOf(platform: Platform): Readonly<Record<string, Operation>> {
  const known = tables.get(platform);
  if (known) return known;
  const { base, rows } = operationRows[platform];
  const table = Object.fromEntries(
    rows.split("\n").map((row) => {
      const operation = toOperation(row.split("|"), base);
      return [operation.operationId, operation] as const;
    }),
  );
  tables.set(platform, table);
  return table;
}

/** Returns an operation of a platform. Throws a TypeError where there is none of this ID. */
export function operationOf(platform: Platform, operationId: string): Operation {
  const operations = operationsOf(platform);
  const operation = Object.hasOwn(operations, operationId) ? operations[operationId] : undefined;
  if (!operation) throw new TypeError(`${platform} has no operation ${operationId}.`);
  return operation;
}

function toOperation(cells: readonly string[], base: string): Operation {
  const [operationId = "", method, shortPath = "", slash, status, answer, request, date] = cells;
  const [roles, roleNames, rateLimitSet = "", list] = cells.slice(8);
  const path = shortPath.replace("~", base);
  const version = date || null;
  return {
    operationId,
    method: method as HttpMethod,
    path,
    alternatePaths: slash ? [path + slash] : [],
    successStatus: Number(status || 200),
    mediaType: mediaTypeOf(answer, version),
    requestMediaType: mediaTypeOf(request, version),
    version,
    requiredRoles: listOf(roles),
    requiredRoleNames: listOf(roleNames),
    rateLimitSet,
    isList: list !== undefined,
  };
}

function mediaTypeOf(cell: string | undefined, version: string | null): string | null {
  if (cell === "j") return "application/json";
  if (cell === "f") return "application/x-www-form-urlencoded";
  return cell === "v" ? `application/vnd.atlas.${version}+json` : null;
}

function listOf(cell: string | undefined): string[] {
  return cell ? cell.split(",") : [];
}
