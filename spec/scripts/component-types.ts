import openapiTS, { astToString } from "openapi-typescript";
import type { Platform } from "../src/operation.ts";
import type { OpenApiDocument } from "../src/openapi-document.ts";
import { generatedHeader } from "./source-file.ts";

/** Returns the TypeScript declarations of one document: `paths`, `components` and `operations`. */
export async function componentTypes(
  platform: Platform,
  document: OpenApiDocument,
): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(document), {
    // A default says what the service assumes, not that an answer carries the property.
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
  });
  return `${generatedHeader({ [platform]: document })}\n${astToString(nodes)}`;
}
