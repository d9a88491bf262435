import type { Platform } from "@purser/spec";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import {
  resolveReference,
  type DocumentedResponse,
  type Documents,
} from "../src/routing/documents.ts";
import { matchRoute } from "../src/routing/match-route.ts";
import { createRouteTable } from "../src/routing/route.ts";

/** Returns what an answer does that its operation does not document; empty when it conforms. */
export type AnswerCheck = (request: Request, response: Response) => Promise<string[]>;

/** Checks answers against the documents with a validator of its own, not the emulator's. */
export function createAnswerCheck(documents: Documents): AnswerCheck {
  const routes = createRouteTable(documents);
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateSchema: false });
  addFormats.default(ajv);
  for (const [platform, document] of Object.entries(documents)) ajv.addSchema(document, platform);
  const compiled = new Map<string, ValidateFunction>();
  const validatorOf = (name: string, platform: Platform, schema: object): ValidateFunction => {
    const known = compiled.get(name);
    if (known) return known;
    const text = JSON.stringify(schema).replaceAll('"$ref":"#', `"$ref":"${platform}#`);
    const validate = ajv.compile(JSON.parse(text) as object);
    compiled.set(name, validate);
    return validate;
  };

  return async (request, response) => {
    const url = new URL(request.url);
    const match = matchRoute(routes, request.method, url.pathname);
    const text = await response.clone().text();
    if (match.kind !== "route") return faultsOfUnrouted(response, text);
    const { platform, operation, documented } = match.route;
    const name = `${platform} ${operation.operationId} ${response.status}`;
    const found = documented.responses[String(response.status)];
    if (!found) return [`${name} is not documented`];
    const described = resolveReference<DocumentedResponse>(documents[platform], found);
    const content = Object.entries(described.content ?? {});
    if (content.length === 0 || request.method === "HEAD") {
      return text === "" ? [] : [`${name} has a body`];
    }
    const contentType = response.headers.get("Content-Type") ?? "(none)";
    const media = content.find(([mediaType]) => mediaType === contentType.split(";")[0]);
    if (!media) return [`${name} answers ${contentType}`];
    const [mediaType, { schema }] = media;
    if (!schema) return [`${name} documents no schema`];
    const validate = validatorOf(`${name} ${mediaType}`, platform, schema);
    const isValid = validate(unwrap(JSON.parse(text), url));
    return isValid ? [] : [`${name}: ${ajv.errorsText(validate.errors)} in ${text.slice(0, 400)}`];
  };
}

/** Paths and methods nobody documents still answer the error body. */
function faultsOfUnrouted(response: Response, text: string): string[] {
  const body = JSON.parse(text) as { error?: unknown; errorCode?: unknown };
  return body.error === response.status && typeof body.errorCode === "string"
    ? []
    : [`an unknown resource answers ${text}`];
}

function unwrap(body: unknown, url: URL): unknown {
  if (url.searchParams.get("envelope") !== "true") return body;
  const enveloped = body as { content?: unknown };
  return enveloped.content ?? body;
}
