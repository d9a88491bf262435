import { isIpv4, isIpv6 } from "../schema-checks/ip-form.ts";

/** The address that a refusal is about: the first among its parameters, or in its words. */
export function seenAddress(
  parameters: readonly unknown[],
  detail: string | undefined,
): string | undefined {
  const words = detail?.split(/[\s,;()[\]"']+/).map((word) => word.replace(/\.+$/, "")) ?? [];
  return [...parameters, ...words].find(
    (value): value is string => typeof value === "string" && (isIpv4(value) || isIpv6(value)),
  );
}
