import { parse, TomlError } from "smol-toml";
import { ProfilesFileError } from "./profiles-file-error.ts";

export type TomlTable = Readonly<Record<string, unknown>>;

/** Reads TOML. Throws a ProfilesFileError with the line of the fault, and never with what stands there. */
export function parseToml(text: string, file: string): TomlTable {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    // The message goes on with the lines around the fault, secrets and all: only its first line may leave, and no cause.
    const [problem = ""] = error.message.replace(/^Invalid TOML document: /, "").split("\n");
    throw new ProfilesFileError(file, { line: error.line, problem, hint: "Mend that line." });
  }
}

export function isTable(value: unknown): value is TomlTable {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date)
  );
}
