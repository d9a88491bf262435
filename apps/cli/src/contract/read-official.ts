import { readFile } from "node:fs/promises";
import type { OpenApiDocument } from "@purser/spec";
import { UsageError } from "../errors/usage-error.ts";

/** Returns MongoDB's own document from a file. Throws a UsageError for a file that cannot be read or is none. */
export async function readOfficial(path: string | undefined): Promise<OpenApiDocument | undefined> {
  if (path === undefined) return undefined;
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text === undefined)
    throw new UsageError(`"${path}" cannot be read.`, "Name a file with --official.");
  const document = parse(text);
  if (document !== undefined) return document;
  throw new UsageError(
    `"${path}" is no OpenAPI document.`,
    "--official takes one of version 3.0 or 3.1, in JSON.",
  );
}

function parse(text: string): OpenApiDocument | undefined {
  try {
    const document = JSON.parse(text) as Partial<OpenApiDocument> | null;
    const hasPaths = typeof document?.paths === "object" && document.paths !== null;
    return hasPaths ? (document as OpenApiDocument) : undefined;
  } catch {
    return undefined;
  }
}
