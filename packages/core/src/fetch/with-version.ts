import type { Operation, Platform } from "@purser/spec";
import type { Emit } from "../events/emitter.ts";
import type { Layer } from "./call.ts";
import { deprecationOf } from "./deprecation.ts";

const vendorDate = /application\/vnd\.atlas\.([^\s;,+]+)\+json/i;

/**
 * Names the resource version of every call: the operation's dated media type on Atlas, `application/json` on Cloud Manager.
 * Headers that are there already stay. Tells once per operation that its version is deprecated (`deprecation`) and once
 * that another one was answered than was asked for (`drift`).
 */
export function withVersion(emit: Emit): Layer {
  const told = new Set<string>();
  const isFirst = (about: string) => !told.has(about) && told.add(about).has(about);

  return (next) => async (call) => {
    const { operation, platform } = call;
    const { operationId, requestMediaType } = operation;
    const accept = call.headers["accept"] ?? acceptOf(platform, operation);
    const headers: Record<string, string> = { accept, ...call.headers };
    if (call.body !== undefined && requestMediaType !== null) {
      headers["content-type"] ??= requestMediaType;
    }
    const response = await next({ ...call, headers });
    const deprecation = deprecationOf(response.headers);
    if (deprecation && isFirst(`deprecation of ${platform} ${operationId}`)) {
      emit({ kind: "deprecation", operationId, ...deprecation });
    }
    const contentType = response.headers.get("Content-Type") ?? "";
    if (contentType.startsWith(accept)) return response;
    const asked = vendorDate.exec(accept)?.[1];
    const answered = vendorDate.exec(contentType)?.[1];
    const isOther = asked !== undefined && answered !== undefined && asked !== answered;
    if (isOther && isFirst(`version of ${platform} ${operationId}`)) {
      const problem = `version ${answered} was answered where ${asked} was asked for`;
      emit({ kind: "drift", operationId, pointer: "headers.content-type", problem });
    }
    return response;
  };
}

/** An operation without an answer body has no media type, but the service asks for its version all the same. */
function acceptOf(platform: Platform, { mediaType, version }: Operation): string {
  if (mediaType !== null) return mediaType;
  return platform === "atlas" && version !== null
    ? `application/vnd.atlas.${version}+json`
    : "application/json";
}
