import { Refusal } from "../refusal.ts";
import type { Route } from "../routing/route.ts";
import type { Instant } from "../state/records.ts";

/** Media type of the answer, with `Deprecation` and `Sunset` where its version is on the way out. */
export type Negotiated = { mediaType: string; headers: Record<string, string> };

const vendor = /application\/vnd\.atlas\.([^\s;,+]*)\+json/i;

/**
 * Chooses the resource version of an answer. A date between two versions gets the older, one in the future the newest
 * (undocumented which; the versioned API overview names the closest earlier one). Throws 406 for a missing version or
 * one before the first, 400 INVALID_VERSION_DATE for a date that is none, 410 VERSION_GONE after its sunset.
 */
export function negotiateVersion(
  route: Route,
  accept: string | null,
  contentType: string | null,
  now: Instant,
): Negotiated {
  if (route.versions.size === 0) return plainJson(accept);
  // A write may name its version in the body's media type alone, as the documented create sample does.
  const asked =
    vendor.exec(accept ?? "") ?? (acceptsAnything(accept) ? vendor.exec(contentType ?? "") : null);
  if (!asked) {
    throw notAcceptable("Name a resource version: Accept: application/vnd.atlas.YYYY-MM-DD+json.");
  }
  const date = asked[1] ?? "";
  if (!isDate(date)) {
    throw new Refusal(400, "INVALID_VERSION_DATE", `Invalid version date ${date}.`, {
      parameters: [date],
    });
  }
  const version = [...route.versions.keys()].toSorted().findLast((known) => known <= date);
  const chosen = version === undefined ? undefined : route.versions.get(version);
  if (!chosen) throw notAcceptable(`No version of this resource is as old as ${date}.`);
  const sunset = chosen["x-sunset"];
  if (sunset !== undefined && Date.parse(sunset) <= now) {
    throw new Refusal(
      410,
      "VERSION_GONE",
      `Version ${version} of this resource was removed on ${sunset}.`,
    );
  }
  return { mediaType: chosen.mediaType, headers: lifecycleHeaders(chosen) };
}

function lifecycleHeaders(chosen: {
  "x-deprecated"?: string;
  "x-sunset"?: string;
}): Record<string, string> {
  const headers: Record<string, string> = {};
  const { "x-deprecated": deprecated, "x-sunset": sunset } = chosen;
  if (deprecated !== undefined) headers["Deprecation"] = new Date(deprecated).toUTCString();
  if (sunset !== undefined) headers["Sunset"] = new Date(sunset).toUTCString();
  return headers;
}

function plainJson(accept: string | null): Negotiated {
  if (acceptsAnything(accept) || /application\/(json|\*)/i.test(accept ?? "")) {
    return { mediaType: "application/json", headers: {} };
  }
  throw notAcceptable("This resource answers application/json.");
}

function acceptsAnything(accept: string | null): boolean {
  return accept === null || accept.trim() === "" || accept.includes("*/*");
}

function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The errorCode of a 406 is undocumented. */
function notAcceptable(detail: string): Refusal {
  return new Refusal(406, "NOT_ACCEPTABLE", detail);
}
