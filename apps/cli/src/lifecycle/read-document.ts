import { readFile } from "node:fs/promises";
import { toConfigurationFailure } from "../errors/configuration-failure.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { Io } from "../io.ts";

/** Bytes; what a document of options can need is a fraction of it. */
const largest = 65_536;

/** How the text of one key is read, as the option of its name is. `source` names it in complaints. */
type Read = (text: string, source: string) => unknown;

/** What a key holds: one text or number, or a list of texts. */
export type Field = { kind: "text" | "number" | "texts"; read: Read };

/**
 * Returns the options that a JSON file holds, `-` for stdin: an object with their names as keys. Throws a UsageError for any
 * other key, another kind of value, or a value that the option would not take; `given` are options that were typed already.
 */
export async function readDocument(
  path: string,
  fields: Readonly<Record<string, Field>>,
  given: Readonly<Record<string, unknown>>,
  io: Io,
): Promise<Readonly<Record<string, unknown>>> {
  const name = path === "-" ? "stdin" : path;
  const values = parseObject(await readText(path, io), name);
  const read = Object.entries(values).map(([key, value]): [string, unknown] => {
    const field = fields[key];
    const source = `"${key}" in ${name}:`;
    if (field === undefined || !Object.hasOwn(fields, key)) {
      const keys = Object.keys(fields).join(", ");
      throw new UsageError(
        `"${key}" in ${name} is no option of this command.`,
        `It takes ${keys}.`,
      );
    }
    if (given[key] !== undefined) {
      throw new UsageError(
        `"${key}" is in ${name} and on the command line.`,
        "Leave one of them out.",
      );
    }
    return [key, readField(field, value, source)];
  });
  return Object.fromEntries(read);
}

function readField({ kind, read }: Field, value: unknown, source: string): unknown {
  if (kind === "text" && typeof value === "string") return read(value, source);
  if (kind === "number" && typeof value === "number") return read(String(value), source);
  if (kind === "texts" && Array.isArray(value) && value.every((one) => typeof one === "string")) {
    return [...new Set(value.map((one) => read(one, source)))];
  }
  const wanted = { text: "a string", number: "a number", texts: "a list of strings" }[kind];
  throw new UsageError(`${source.slice(0, -1)} is not ${wanted}.`, `Write ${wanted}.`);
}

async function readText(path: string, io: Io): Promise<string> {
  if (path === "-") {
    const text = await io.stdin?.readAll();
    return text ?? "";
  }
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw toConfigurationFailure(error, "The file of options", path);
  }
}

function parseObject(text: string, name: string): Readonly<Record<string, unknown>> {
  const hint = 'Write a JSON object such as {"name": "ci", "role": ["ORG_READ_ONLY"]}.';
  if (text.length > largest) throw new UsageError(`${name} is too long to be options.`, hint);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(`${name} is not JSON.`, hint);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new UsageError(`${name} is not a JSON object.`, hint);
  }
  return value as Readonly<Record<string, unknown>>;
}
