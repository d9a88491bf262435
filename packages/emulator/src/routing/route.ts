import { operations, type HttpMethod, type Operation, type Platform } from "@purser/spec";
import {
  resolveReference,
  type DocumentedOperation,
  type Documents,
  type MediaType,
  type Parameter,
} from "./documents.ts";

/** An operation with what its document says about parameters, bodies and versions. */
export type Route = {
  platform: Platform;
  operation: Operation;
  documented: DocumentedOperation;
  pathParameters: Parameter[];
  queryParameters: Parameter[];
  /** JSON pointer of the request body's schema by media type. */
  bodySchemas: Map<string, string>;
  /** Media types of success, by resource version (ISO 8601 date); empty where answers are not versioned. */
  versions: Map<string, MediaType & { mediaType: string }>;
};

/** Every spelling of a path with the routes on it by method. */
export type RouteTable = { pattern: RegExp; names: string[]; methods: Map<HttpMethod, Route> }[];

const versioned = /^application\/vnd\.atlas\.(\d{4}-\d{2}-\d{2})\+json$/;

/** Builds the table of all routes of both platforms; paths with a `:verb` come before those without. */
export function createRouteTable(documents: Documents): RouteTable {
  const table = new Map<string, RouteTable[number]>();
  for (const platform of ["atlas", "cloud-manager"] as const) {
    for (const operation of Object.values<Operation>(operations[platform])) {
      const route = createRoute(documents, platform, operation);
      for (const path of [operation.path, ...operation.alternatePaths]) {
        const entry = table.get(path) ?? { ...compilePath(path), methods: new Map() };
        // The OAuth endpoints stand in both documents; one of them serves both platforms.
        if (!entry.methods.has(operation.method)) entry.methods.set(operation.method, route);
        table.set(path, entry);
      }
    }
  }
  return [...table.values()];
}

function createRoute(documents: Documents, platform: Platform, operation: Operation): Route {
  const document = documents[platform];
  const item = document.paths[operation.path];
  const documented = item?.[operation.method.toLowerCase() as "get"];
  if (!item || !documented) {
    throw new Error(`The ${platform} document has no ${operation.method} ${operation.path}.`);
  }
  const parameters = [...(item.parameters ?? []), ...(documented.parameters ?? [])]
    .map((parameter) => resolveReference<Parameter>(document, parameter))
    .map((parameter) => ({ ...parameter, schema: resolveReference(document, parameter.schema) }));
  const pointer = ["paths", operation.path, operation.method.toLowerCase()];
  return {
    platform,
    operation,
    documented,
    pathParameters: parameters.filter((parameter) => parameter.in === "path"),
    queryParameters: parameters.filter((parameter) => parameter.in === "query"),
    bodySchemas: new Map(
      Object.keys(documented.requestBody?.content ?? {}).map((mediaType) => [
        mediaType,
        toPointer([...pointer, "requestBody", "content", mediaType, "schema"]),
      ]),
    ),
    versions: versionsOf(documents, platform, operation, documented),
  };
}

function versionsOf(
  documents: Documents,
  platform: Platform,
  operation: Operation,
  documented: DocumentedOperation,
): Route["versions"] {
  const versions: Route["versions"] = new Map();
  const success = documented.responses[String(operation.successStatus)];
  const content = success ? resolveReference(documents[platform], success).content : undefined;
  for (const [mediaType, details] of Object.entries(content ?? {})) {
    const version = versioned.exec(mediaType)?.[1];
    if (version) versions.set(version, { ...details, mediaType });
  }
  // An answer without a body is versioned all the same.
  if (versions.size === 0 && operation.version !== null) {
    const mediaType = `application/vnd.atlas.${operation.version}+json`;
    versions.set(operation.version, { mediaType });
  }
  return versions;
}

function toPointer(parts: string[]): string {
  return `#/${parts.map((part) => encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/")}`;
}

/** A client ID never holds a colon, so `…:invite` is never taken for one; an IPv6 address may. */
function compilePath(path: string): { pattern: RegExp; names: string[] } {
  const names: string[] = [];
  const source = path
    .split(/(\{[^}]+\})/)
    .map((part) => {
      if (!part.startsWith("{")) return part.replaceAll(/[.+*?^$()[\]|\\]/g, String.raw`\$&`);
      const name = part.slice(1, -1);
      names.push(name);
      return name === "ipAddress" ? "([^/]+)" : "([^/:]+)";
    })
    .join("");
  return { pattern: new RegExp(`^${source}$`), names };
}
