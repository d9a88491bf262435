import type { Fault } from "../errors/invalid-request-error.ts";
import { isIpv4, isIpv6 } from "../schema-checks/ip-form.ts";
import { templateOf } from "./path-template.ts";

/**
 * What a path parameter is checked for: `template` lets only the spec's forms through, `segments` any text that stays
 * one segment of the path.
 */
export type PathGuard = "template" | "segments";

type Form = { fits(value: string): boolean; words: string };

const objectId = formOf(/^[a-f0-9]{24}$/, "must be 24 lower-case hexadecimal digits");
const slug = formOf(/^[A-Za-z0-9_-]+$/, "must consist of letters, digits, hyphens and underscores");

/** By the parameter's name. Source: the path parameters of the spec. */
const forms: Readonly<Record<string, Form>> = {
  orgId: objectId,
  groupId: objectId,
  secretId: objectId,
  clientId: formOf(/^mdb_sa_id_[a-fA-F0-9]{24}$/, "must be mdb_sa_id_ and 24 hexadecimal digits"),
  mcpConfigId: slug,
  endpointSetId: slug,
  ipAddress: {
    fits: isAddressOrBlock,
    words: "must be an IPv4 or IPv6 address, or a block in CIDR notation",
  },
};

function formOf(pattern: RegExp, words: string): Form {
  // Each value is looked at twice, and most calls are of one organization.
  let last: string | undefined;
  const fits = (value: string) => {
    if (value === last) return true;
    const isFit = pattern.test(value);
    if (isFit) last = value;
    return isFit;
  };
  return { fits, words };
}

/** What is wrong with the value of a path parameter; undefined where nothing is. */
export function pathParameterFault(
  name: string,
  value: unknown,
  guard: PathGuard,
): Fault | undefined {
  const problem = problemOf(name, value, guard);
  return problem === undefined ? undefined : { path: `params.${name}`, message: problem };
}

/** What is wrong with the values for a template: those of the wrong form, those that are missing, and those it has no place for. */
export function pathFaults(
  template: string,
  params: Readonly<Record<string, unknown>>,
  guard: PathGuard,
): Fault[] {
  const { names } = templateOf(template);
  const faults: Fault[] = [];
  for (const name of names) {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    const fault = pathParameterFault(name, value, guard);
    if (fault) faults.push(fault);
  }
  for (const name of Object.keys(params)) {
    if (names.includes(name)) continue;
    faults.push({ path: `params.${name}`, message: "is not in the operation's path" });
  }
  return faults;
}

function problemOf(name: string, value: unknown, guard: PathGuard): string | undefined {
  const form = guard === "template" && Object.hasOwn(forms, name) ? forms[name] : undefined;
  // What has its form has none of the faults below.
  if (form && typeof value === "string" && form.fits(value)) return undefined;
  if (value === undefined) return "is missing";
  if (typeof value !== "string") return "must be a string";
  if (value === "") return "must not be empty";
  if (value === "." || value === "..") return "must not be a dot segment";
  if (!value.isWellFormed()) return "must be well-formed Unicode";
  if (guard === "segments") return undefined;
  return form === undefined ? "is no parameter that the spec knows" : form.words;
}

function isAddressOrBlock(value: string): boolean {
  const [address = "", prefix, ...rest] = value.split("/");
  if (rest.length > 0) return false;
  if (prefix !== undefined && !/^(?:0|[1-9]\d{0,2})$/.test(prefix)) return false;
  const bits = Number(prefix ?? 0);
  return (isIpv4(address) && bits <= 32) || (isIpv6(address) && bits <= 128);
}
