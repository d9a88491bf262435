import type { Fix } from "../fix.ts";

type Settings = Extract<Fix, { kind: "set-settings" }>["settings"];

/**
 * Returns the one fix that does what several of the same kind and target ask for: the shortest lifetime, all settings in one
 * change, and of roles the set that each of them leaves. `held` are the roles held now; where they are not known, only what
 * all of them leave stays.
 */
export function mergeFixes(
  first: Fix,
  others: readonly Fix[],
  held: readonly string[] | undefined,
): Fix {
  if (others.length === 0) return first;
  const all = [first, ...others];
  if (first.kind === "rotate-secret") {
    const hours = all.flatMap((fix) => (fix.kind === "rotate-secret" ? [fix.hours] : []));
    return { kind: "rotate-secret", hours: Math.min(...hours) };
  }
  if (first.kind === "set-settings") {
    const settings = all.flatMap((fix) => (fix.kind === "set-settings" ? [fix.settings] : []));
    return { kind: "set-settings", settings: tightest(settings) };
  }
  if (first.kind === "set-project-roles") return { ...first, roles: mergeRoles(all, held) };
  if (first.kind !== "set-organization-roles") return first;
  // Whoever is in an organization is at least a member: beside another role, that one says nothing.
  const roles = mergeRoles(all, held).filter((role) => role !== "ORG_MEMBER");
  return { kind: "set-organization-roles", roles: roles.length === 0 ? ["ORG_MEMBER"] : roles };
}

/** Takes away what any of them takes away, and adds what any of them adds. */
function mergeRoles(fixes: readonly Fix[], held: readonly string[] | undefined): string[] {
  const sets = fixes.flatMap((fix) => ("roles" in fix ? [fix.roles] : []));
  const kept = (held ?? sets.flat()).filter((role) => sets.every((set) => set.includes(role)));
  const added = held === undefined ? [] : sets.flat().filter((role) => !held.includes(role));
  return [...new Set([...kept, ...added])].toSorted();
}

function tightest(all: readonly Settings[]): Settings {
  const merged: Settings = Object.assign({}, ...all) as Settings;
  const caps = all.flatMap(({ maxServiceAccountSecretValidityInHours: cap }) =>
    typeof cap === "number" ? [cap] : [],
  );
  if (caps.length > 0) merged.maxServiceAccountSecretValidityInHours = Math.min(...caps);
  return merged;
}
