import { readFile } from "node:fs/promises";
import type { Keychain } from "../keychain/keychain.ts";
import { createOsKeychain } from "../keychain/os-keychain.ts";
import { joinFor, userConfigFolder, type Surroundings } from "../user-folders.ts";
import { readCredentials } from "./credentials.ts";
import { parseAtlasCliConfig, type AtlasCliConfig } from "./parse-config.ts";
import { ProfileNotFoundError } from "./profile-not-found-error.ts";
import type { AtlasCliProfile } from "./profile.ts";

export type AtlasCliOptions = Surroundings & {
  /** Asked for what the file does not hold. @default the operating system's */
  keychain?: Keychain;
};

/**
 * Returns the names of the Atlas CLI's profiles, sorted, in lower case; none where the Atlas CLI was never configured.
 * Reads `atlascli/config.toml` in the user's configuration folder and changes nothing. Throws `MalformedProfileError`.
 */
export async function listAtlasCliProfiles(options: Surroundings = {}): Promise<string[]> {
  const { profiles } = await readConfig(fileOf(options));
  return [...profiles.keys()].toSorted();
}

/**
 * Returns a profile of the Atlas CLI, its secrets masked until they are exposed. Without a name: the profile `default`,
 * or the only one there is. Names are not case-sensitive. Secrets that the file does not hold are looked up in the
 * keychain; where that cannot be asked, `auth` is undefined and `keychainError` says why.
 * Throws `ProfileNotFoundError` and `MalformedProfileError`.
 *
 * @example
 * ```ts
 * import { readAtlasCliProfile } from "@purser/core/node";
 *
 * const { auth } = await readAtlasCliProfile("production");
 * if (auth) connect({ platform: "atlas", auth });
 * ```
 */
export async function readAtlasCliProfile(
  name?: string,
  options: AtlasCliOptions = {},
): Promise<AtlasCliProfile> {
  const file = fileOf(options);
  const { globals, profiles } = await readConfig(file);
  const known = [...profiles.keys()].toSorted();
  const wanted = (name ?? (known.length === 1 ? known[0] : undefined) ?? "default").toLowerCase();
  const settings = profiles.get(wanted);
  if (!settings) throw new ProfileNotFoundError(wanted, known, file);
  // What stands above the profiles goes before them, unless it is empty (config/viper_store.go, GetHierarchicalValue).
  const read = (property: string) => globals.get(property) || settings.get(property) || undefined;
  const { auth, keychainError } = await readCredentials(
    wanted,
    settings,
    options.keychain ?? createOsKeychain(),
  );
  return {
    name: wanted,
    authType: read("auth_type"),
    auth,
    keychainError,
    orgId: read("org_id"),
    projectId: read("project_id"),
    service: read("service"),
    baseUrl: (read("ops_manager_url") ?? read("base_url"))?.replace(/\/+$/, ""),
    output: read("output"),
  };
}

function fileOf(surroundings: Surroundings): string {
  const { platform = process.platform } = surroundings;
  return joinFor(platform, userConfigFolder(surroundings), "atlascli", "config.toml");
}

async function readConfig(file: string): Promise<AtlasCliConfig> {
  try {
    return parseAtlasCliConfig(await readFile(file, "utf8"), file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return { globals: new Map(), profiles: new Map() };
  }
}
