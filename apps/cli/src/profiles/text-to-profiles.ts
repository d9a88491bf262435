import { ownNameProblem } from "./own-name-problem.ts";
import { isTable, parseToml, type TomlTable } from "./parse-toml.ts";
import { lineOfKey } from "./line-of-key.ts";
import { ProfilesFileError } from "./profiles-file-error.ts";
import type { Profile, ProfileSet } from "./profile.ts";
import { ProfileFault, tableToProfile } from "./table-to-profile.ts";

/** The layout of the file that this version writes, and the newest that it reads. */
export const layoutVersion = 1;

/**
 * Reads the text of the file of profiles. Throws a ProfilesFileError for anything that is not understood: what is left out when
 * it is read would be gone when it is written.
 */
export function textToProfiles(text: string, file: string): ProfileSet {
  const root = parseToml(text, file);
  checkVersion(root, text, file);
  const refuse = (path: readonly string[], key: string | undefined, problem: string): never => {
    const line = lineOfKey(text, path, key);
    throw new ProfilesFileError(file, { line, problem, hint: "Mend it; nothing was changed." });
  };
  const stranger = Object.keys(root).find(
    (key) => !["version", "default", "profiles"].includes(key),
  );
  if (stranger !== undefined) refuse([], stranger, "it has a key that there is not");
  const tables = root["profiles"] ?? {};
  if (!isTable(tables)) return refuse([], "profiles", "profiles is not a table");
  const profiles = new Map<string, Profile>();
  for (const [name, table] of Object.entries(tables)) {
    const path = ["profiles", name];
    const problem = ownNameProblem(name);
    if (problem !== undefined) refuse(path, undefined, `the name of a profile ${problem}`);
    if (!isTable(table)) return refuse(["profiles"], name, `profile ${name} is not a table`);
    try {
      profiles.set(name, tableToProfile(name, table));
    } catch (error) {
      if (!(error instanceof ProfileFault)) throw error;
      refuse(path, error.key, `${error.key ?? "it"} of profile ${name} ${error.problem}`);
    }
  }
  const named = root["default"];
  if (named === undefined) return { profiles };
  if (typeof named !== "string" || !profiles.has(named)) {
    return refuse([], "default", "default does not name a profile that is in it");
  }
  return { default: named, profiles };
}

function checkVersion(root: TomlTable, text: string, file: string): void {
  const version = root["version"];
  if (version === layoutVersion) return;
  const isNewer = typeof version === "number" && version > layoutVersion;
  throw new ProfilesFileError(file, {
    line: lineOfKey(text, [], "version") ?? 1,
    problem: isNewer
      ? `it has layout ${version}, and layouts up to ${layoutVersion} are understood`
      : `it does not say version = ${layoutVersion}`,
    hint: isNewer ? "Update Purser." : "Mend it; nothing was changed.",
  });
}
