import type { Operation, Platform } from "@purser/spec";
import type { Layer } from "./call.ts";

/**
 * Names the resource version of every call: the operation's dated media type on Atlas, `application/json` on Cloud Manager.
 * Headers that are there already stay.
 */
export const withVersion: Layer = (next) => (call) => {
  const { requestMediaType } = call.operation;
  const headers = {
    accept: acceptOf(call.platform, call.operation),
    ...(call.body !== undefined && requestMediaType && { "content-type": requestMediaType }),
    ...call.headers,
  };
  return next({ ...call, headers });
};

/** An operation without an answer body has no media type, but the service asks for its version all the same. */
function acceptOf(platform: Platform, { mediaType, version }: Operation): string {
  if (mediaType !== null) return mediaType;
  return platform === "atlas" && version !== null
    ? `application/vnd.atlas.${version}+json`
    : "application/json";
}
