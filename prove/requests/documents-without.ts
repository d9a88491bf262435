import type { OpenApiDocument, OperationObject, Parameter, Platform } from "@purser/spec";
import { contracts, documents, platforms } from "../schema/documents.ts";
import { followed, pointerOf } from "../schema/json-pointer.ts";
import type { RequestConstraint } from "../trial/trial.ts";
import { resolvedSchema, withoutConstraint } from "./resolved-schema.ts";
import type { EmulatorOptions } from "@purser/emulator";

/**
 * Returns documents for an emulator in which one operation of one platform has lost a constraint; all others keep it, as
 * do the documents that the suite judges by. What both platforms share is served once, so it loses it in both.
 */
export function documentsWithout(
  platform: Platform,
  [operationId = ""]: readonly string[],
  constraint: RequestConstraint,
): NonNullable<EmulatorOptions["documents"]> {
  const { path } = contracts[platform].operation(operationId);
  const touched = path.startsWith("/api/oauth/") ? platforms : [platform];
  const changed = Object.fromEntries(
    platforms.map((each) => [
      each,
      touched.includes(each)
        ? documentWithout(documents[each], operationId, constraint)
        : documents[each],
    ]),
  );
  return changed as unknown as NonNullable<EmulatorOptions["documents"]>;
}

const methods = ["get", "post", "patch", "delete"] as const;

function documentWithout(
  document: OpenApiDocument,
  operationId: string,
  constraint: RequestConstraint,
): OpenApiDocument {
  const copy = structuredClone(document);
  for (const [path, item] of Object.entries(copy.paths)) {
    const method = methods.find((each) => item[each]?.operationId === operationId);
    if (!method) continue;
    const at = pointerOf("paths", path);
    // A parameter of the whole path belongs to every method: each gets its own, so that one can be changed alone.
    const common = (item.parameters ?? []).map((_, index) => `${at}/parameters/${index}`);
    for (const each of methods) {
      const operation = item[each];
      if (!operation) continue;
      const own = (operation.parameters ?? []).map(
        (_, index) => `${at}/${each}/parameters/${index}`,
      );
      operation.parameters = [...common, ...own].map((pointer) =>
        resolvedParameter(document, pointer, each === method ? constraint : undefined),
      );
    }
    delete item.parameters;
    const changed = item[method];
    if (changed) changeBody(document, `${at}/${method}`, changed, constraint);
  }
  return copy;
}

function resolvedParameter(
  document: OpenApiDocument,
  pointer: string,
  constraint: RequestConstraint | undefined,
): Parameter {
  const found = followed(document, pointer);
  const parameter = structuredClone(found.value) as Parameter;
  if (constraint?.part !== `${parameter.in} ${parameter.name}`) return parameter;
  const schema = resolvedSchema(document, `${found.pointer}/schema`);
  return { ...parameter, schema: withoutConstraint(schema, constraint) };
}

function changeBody(
  document: OpenApiDocument,
  pointer: string,
  { requestBody }: OperationObject,
  constraint: RequestConstraint,
): void {
  if (constraint.part !== "body" || !requestBody?.content) return;
  for (const [mediaType, content] of Object.entries(requestBody.content)) {
    const at = `${pointer}${pointerOf("requestBody", "content", mediaType, "schema")}`;
    content.schema = withoutConstraint(resolvedSchema(document, at), constraint);
  }
}
