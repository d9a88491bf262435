import type { Operation, Platform } from "@purser/spec";
import type { Layer } from "./call.ts";

/**
 * Names the resource version of every call: the operation's dated media type on Atlas, `application/json` on Cloud Manager.
 * Headers that are there already stay.
 */
export const withVersion: Layer = (next) => (call) => {
  const { requestMediaType } = call.operation;
  const headers: Record<string, string> = { ...call.headers };
  headers["accept"] ??= acceptOf(call.platform, call.operation);
  if (call.body !== undefined && requestMediaType) headers["content-type"] ??= requestMediaType;
  return next({ ...call, headers });
};

/** An operation without an answer body has no media type, but the service asks for its version all the same. */
function acceptOf(platform: Platform, { mediaType, version }: Operation): string {
  if (mediaType !== null) return mediaType;
  return platform === "atlas" && version !== null
    ? `application/vnd.atlas.${version}+json`
    : "application/json";
}
