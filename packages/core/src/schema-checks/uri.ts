import * as z from "zod/mini";
import { isIpv6 } from "./ip-form.ts";

const escaped = "%[0-9a-f]{2}";
const host = "[a-z0-9\\-._~!$&'()*+,;=]";
const character = "[a-z0-9\\-._~!$&'()*+,;=:@]";
const segments = `(?:\\/(?:${character}|${escaped})*)*`;
const authority = `(?:(?:${host}|:|${escaped})*@)?(?:\\[([^\\]]*)\\]|(?:${host}|${escaped})*)(?::\\d*)?`;
const absolutePath = `\\/(?:(?:${character}|${escaped})+${segments})?`;
const rootlessPath = `(?:${character}|${escaped})+${segments}`;
const suffix = `(?:[a-z0-9\\-._~!$&'()*+,;=:@/?]|${escaped})*`;
const form = new RegExp(
  `^[a-z][a-z0-9+\\-.]*:(?:\\/?\\/${authority}${segments}|${absolutePath}|${rootlessPath})(?:\\?${suffix})?(?:#${suffix})?$`,
  "i",
);
const futureAddress = /^v[0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+$/i;

/** Returns a check that a string is an absolute URI of RFC 3986 with a path or an authority. */
export function uri() {
  return z.refine<string>(isUri, { error: "must be a URI" });
}

function isUri(text: string): boolean {
  const match = form.exec(text);
  if (!match) return false;
  const [, literal] = match;
  return literal === undefined || isIpv6(literal) || futureAddress.test(literal);
}
