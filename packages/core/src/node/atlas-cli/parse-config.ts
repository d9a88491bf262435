import { parse, TomlError } from "smol-toml";
import { MalformedProfileError } from "./malformed-profile-error.ts";

/** The configuration file of the Atlas CLI, keys and profile names in lower case. */
export type AtlasCliConfig = {
  /** What stands above the profiles and goes before them. */
  globals: Settings;
  profiles: ReadonlyMap<string, Settings>;
};

export type Settings = ReadonlyMap<string, string>;

/** Newest layout of the file that is understood (atlas-cli-core, config/config.go, MaxSupportedVersion). */
const newestVersion = 2;

/**
 * Reads the text of the Atlas CLI's `config.toml`. Files without a version are those of older Atlas CLIs and have the
 * same keys. Throws `MalformedProfileError` with the line of the fault; never with the text of that line.
 */
export function parseAtlasCliConfig(text: string, file: string): AtlasCliConfig {
  const table = parseToml(text, file);
  const globals = new Map<string, string>();
  const profiles = new Map<string, Settings>();
  for (const [key, value] of Object.entries(table)) {
    const name = key.toLowerCase();
    if (isTable(value)) profiles.set(name, settingsOf(value, name, file));
    else if (name === "version") checkVersion(value, file);
    else if (typeof value === "string") globals.set(name, value);
  }
  return { globals, profiles };
}

function parseToml(text: string, file: string): Record<string, unknown> {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    // The message goes on with the lines around the fault, secrets and all: only its first line may leave, no cause.
    const [problem = ""] = error.message.replace(/^Invalid TOML document: /, "").split("\n");
    throw new MalformedProfileError(file, error.line, problem);
  }
}

function settingsOf(table: Record<string, unknown>, profile: string, file: string): Settings {
  const settings = new Map<string, string>();
  for (const [key, value] of Object.entries(table)) {
    const name = key.toLowerCase();
    if (typeof value === "string") settings.set(name, value);
    else if (knownProperties.has(name)) {
      throw new MalformedProfileError(file, undefined, `${name} of profile ${profile} is not text`);
    }
  }
  return settings;
}

function checkVersion(value: unknown, file: string): void {
  if (typeof value === "number" && value <= newestVersion) return;
  throw new MalformedProfileError(
    file,
    undefined,
    typeof value === "number"
      ? `it has layout ${value}, and layouts up to ${newestVersion} are understood`
      : "its version is not a number",
  );
}

function isTable(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date)
  );
}

/** Properties that are read (atlas-cli-core, config/profile.go, ProfileProperties). */
const knownProperties: ReadonlySet<string> = new Set([
  "auth_type",
  "base_url",
  "client_id",
  "client_secret",
  "ops_manager_url",
  "org_id",
  "output",
  "private_api_key",
  "project_id",
  "public_api_key",
  "service",
]);
