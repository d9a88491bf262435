import type { ParameterContract } from "../contract/contract.ts";
import type { Site } from "../run/site.ts";
import type { Random } from "../run/stage.ts";

/** Returns an ID of the documented form that is nobody's: 24 random digits are not met by chance. */
export function unknownId(name: string, random: Random): string {
  const digits = Array.from({ length: 24 }, () => Math.floor(random() * 16).toString(16)).join("");
  if (name === "clientId") return `mdb_sa_id_${digits}`;
  return name === "orgId" || name === "groupId" ? digits : `unknown-${digits}`;
}

/**
 * Returns parameters of a path to vary one of: those of something there is, or of the same form where there is nothing of
 * the kind. Undefined where no project is known to ask in.
 */
export function tryableParams(
  operationId: string,
  parameters: readonly ParameterContract[],
  site: Site,
  random: Random,
): Readonly<Record<string, string>> | undefined {
  const found = site.paramsOf(operationId);
  if (found) return found;
  const names = parameters.filter((each) => each.in === "path").map(({ name }) => name);
  if (names.includes("groupId") && site.groupId === undefined) return undefined;
  const known: Record<string, string | undefined> = { orgId: site.orgId, groupId: site.groupId };
  return Object.fromEntries(names.map((name) => [name, known[name] ?? unknownId(name, random)]));
}
