import * as z from "zod/mini";
import { isIpv4, isIpv6 } from "./ip-form.ts";

/** Returns a check that a string is an IPv4 address in dotted form, without leading zeros. */
export function ipv4() {
  return z.refine<string>(isIpv4, { error: "must be an IPv4 address" });
}

/** Returns a check that a string is an IPv6 address in any form of RFC 4291 section 2.2, without a zone. */
export function ipv6() {
  return z.refine<string>(isIpv6, { error: "must be an IPv6 address" });
}
