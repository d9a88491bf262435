import type { Operation, Platform, RateLimitSet } from "@purser/spec";

/** What the paths of each platform's operations begin with; those of the token endpoints begin otherwise. */
export const basePaths: Readonly<Record<Platform, string>> = {
  atlas: "/api/atlas/v2",
  "cloud-manager": "/api/public/v1.0",
};

/** Returns an operation as one line, from which `operationsOf` makes it again. Throws on one that a line cannot hold. */
export function operationRow(platform: Platform, operation: Operation): string {
  const { path, alternatePaths, version } = operation;
  const base = basePaths[platform];
  const cells = [
    operation.operationId,
    operation.method,
    path.startsWith(`${base}/`) || path === base ? `~${path.slice(base.length)}` : path,
    alternatePaths.length === 0 ? "" : slashOf(path, alternatePaths),
    operation.successStatus === 200 ? "" : String(operation.successStatus),
    mediaTypeCell(operation.mediaType, version),
    mediaTypeCell(operation.requestMediaType, version),
    version ?? "",
    operation.requiredRoles.join(),
    operation.requiredRoleNames.join(),
    operation.rateLimitSet,
    operation.isList ? "l" : "",
  ];
  const odd = cells.find((cell) => /[|\n]/.test(cell));
  if (odd !== undefined) throw new Error(`cannot write ${odd} into a row`);
  return cells.join("|").replace(/\|+$/, "");
}

/** Returns what pacing reads of a set of endpoints, as one line. */
export function rateLimitRow(key: string, set: RateLimitSet): string {
  const { scope, capacity, refillRate, refillDurationSeconds, isDocumented } = set;
  const cells = [key, scope, capacity, refillRate, refillDurationSeconds];
  return [...cells, ...(isDocumented ? ["d"] : [])].join("|");
}

/** The only other spelling that the documentation has is the one with a slash behind it. */
function slashOf(path: string, alternatePaths: readonly string[]): string {
  if (alternatePaths.length === 1 && alternatePaths[0] === `${path}/`) return "/";
  throw new Error(`cannot write ${alternatePaths.join()} into a row`);
}

function mediaTypeCell(mediaType: string | null, version: string | null): string {
  if (mediaType === null) return "";
  if (mediaType === "application/json") return "j";
  if (mediaType === "application/x-www-form-urlencoded") return "f";
  if (mediaType === `application/vnd.atlas.${version}+json`) return "v";
  throw new Error(`cannot write ${mediaType} into a row`);
}
