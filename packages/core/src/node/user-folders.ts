import { homedir } from "node:os";
import { posix, win32 } from "node:path";

/** Whose machine it is; what is left out is taken from the running process. */
export type Surroundings = {
  env?: Readonly<Record<string, string | undefined>>;
  platform?: NodeJS.Platform;
};

/**
 * Returns the folder in which programs keep a user's configuration: `%AppData%`, `~/Library/Application Support`, or
 * `$XDG_CONFIG_HOME` and `~/.config`. The same as `os.UserConfigDir` of Go (pkg.go.dev/os#UserConfigDir).
 */
export function userConfigFolder(surroundings: Surroundings = {}): string {
  const { env = process.env, platform = process.platform } = surroundings;
  const home = homeOf(env);
  if (platform === "win32") return env["APPDATA"] ?? win32.join(home, "AppData", "Roaming");
  if (platform === "darwin") return posix.join(home, "Library", "Application Support");
  return absolute(env["XDG_CONFIG_HOME"]) ?? posix.join(home, ".config");
}

/**
 * Returns the folder for what a program remembers between runs and a user would not copy to another machine:
 * `%LOCALAPPDATA%`, `~/Library/Application Support`, or `$XDG_STATE_HOME` and `~/.local/state` (XDG Base Directory
 * Specification, freedesktop.org).
 */
export function userStateFolder(surroundings: Surroundings = {}): string {
  const { env = process.env, platform = process.platform } = surroundings;
  const home = homeOf(env);
  if (platform === "win32") return env["LOCALAPPDATA"] ?? win32.join(home, "AppData", "Local");
  if (platform === "darwin") return posix.join(home, "Library", "Application Support");
  return absolute(env["XDG_STATE_HOME"]) ?? posix.join(home, ".local", "state");
}

/** Joins path segments as the platform writes them, which need not be the one this runs on. */
export function joinFor(platform: NodeJS.Platform, ...segments: string[]): string {
  return (platform === "win32" ? win32 : posix).join(...segments);
}

function homeOf(env: Readonly<Record<string, string | undefined>>): string {
  return env["HOME"] ?? env["USERPROFILE"] ?? homedir();
}

/** The XDG specification has relative paths ignored. */
function absolute(path: string | undefined): string | undefined {
  return path !== undefined && posix.isAbsolute(path) ? path : undefined;
}
