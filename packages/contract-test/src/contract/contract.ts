import type {
  Answer,
  Header,
  HttpMethod,
  OpenApiDocument,
  OperationObject,
  Parameter,
  PathItem,
  Platform,
  Schema,
} from "@purser/spec";
import { followed, pointerOf } from "./pointer.ts";

/** What a document promises of one status. */
export type AnswerContract = {
  status: number;
  pointer: string;
  /** Pointer of the schema by media type; none for an answer without a body. */
  schemas: ReadonlyMap<string, string>;
  headers: ReadonlyMap<string, { pointer: string; schema: Schema | undefined }>;
};

export type ParameterContract = {
  name: string;
  in: "path" | "query";
  isRequired: boolean;
  schema: Schema;
  pointer: string;
};

/** One operation as the document has it. */
export type OperationContract = {
  operationId: string;
  method: HttpMethod;
  /** Template from the host's root. */
  path: string;
  alternatePaths: readonly string[];
  /** JSON pointer of the operation. */
  pointer: string;
  /** ISO 8601 date of the resource version; null where there is none. */
  version: string | null;
  /**
   * Media type to ask for: that of success, or of the version where success has no body (a versioned operation answers
   * 406 to a request that names none); null where there is neither.
   */
  mediaType: string | null;
  successStatus: number;
  answers: ReadonlyMap<number, AnswerContract>;
  parameters: readonly ParameterContract[];
  body: { mediaType: string; schema: Schema; pointer: string } | null;
  requiredRoles: readonly string[];
  /** Whether it answers a page of results. */
  isList: boolean;
};

/** A document in the shape that checks ask for. */
export type Contract = {
  platform: Platform;
  document: OpenApiDocument;
  operations: ReadonlyMap<string, OperationContract>;
  /** Returns the operation of that id. Throws a RangeError where the document has none. */
  operation(operationId: string): OperationContract;
};

const methods = ["get", "post", "patch", "delete"] as const;

/** Reads a bundled document: every `$ref` points into its own components. */
export function readContract(platform: Platform, document: OpenApiDocument): Contract {
  const operations = new Map<string, OperationContract>();
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods) {
      const written = item[method];
      if (written?.operationId === undefined) continue;
      operations.set(written.operationId, readOperation(document, { path, method, item, written }));
    }
  }
  return {
    platform,
    document,
    operations,
    operation(operationId) {
      const operation = operations.get(operationId);
      if (!operation) throw new RangeError(`The document has no operation ${operationId}.`);
      return operation;
    },
  };
}

type Place = {
  path: string;
  method: (typeof methods)[number];
  item: PathItem;
  written: OperationObject;
};

function readOperation(
  document: OpenApiDocument,
  { path, method, item, written }: Place,
): OperationContract {
  const pointer = pointerOf("paths", path, method);
  const answers = new Map<number, AnswerContract>();
  for (const status of Object.keys(written.responses ?? {})) {
    answers.set(
      Number(status),
      readAnswer(document, Number(status), `${pointer}/responses/${status}`),
    );
  }
  const successStatus = [...answers.keys()].find((status) => status >= 200 && status < 300) ?? 200;
  const [answered] = answers.get(successStatus)?.schemas.keys() ?? [];
  const version = written["x-version"] ?? null;
  const versioned = version === null ? null : `application/vnd.atlas.${version}+json`;
  const parameters = [
    ...(item.parameters ?? []).map((_, index) =>
      pointerOf("paths", path, "parameters", `${index}`),
    ),
    ...(written.parameters ?? []).map((_, index) => `${pointer}/parameters/${index}`),
  ].map((each) => readParameter(document, each));
  return {
    operationId: written.operationId ?? "",
    method: method.toUpperCase() as HttpMethod,
    path,
    alternatePaths: item["x-alternate-paths"] ?? [],
    pointer,
    version,
    mediaType: answered ?? versioned,
    successStatus,
    answers,
    parameters,
    body: written.requestBody ? readBody(document, `${pointer}/requestBody`) : null,
    requiredRoles: written["x-required-roles"] ?? [],
    isList: parameters.some(({ name }) => name === "itemsPerPage") && method === "get",
  };
}

function readAnswer(document: OpenApiDocument, status: number, written: string): AnswerContract {
  const { pointer, value: found } = followed(document, written);
  const value = found as Answer;
  const schemas = new Map<string, string>();
  for (const [mediaType, { schema }] of Object.entries(value.content ?? {})) {
    if (schema === undefined) continue;
    schemas.set(mediaType, `${pointer}${pointerOf("content", mediaType, "schema")}`);
  }
  const headers = new Map<string, { pointer: string; schema: Schema | undefined }>();
  for (const name of Object.keys(value.headers ?? {})) {
    const header = followed(document, `${pointer}${pointerOf("headers", name)}`);
    headers.set(name, { pointer: header.pointer, schema: (header.value as Header).schema });
  }
  return { status, pointer, schemas, headers };
}

function readParameter(document: OpenApiDocument, written: string): ParameterContract {
  const { pointer, value: found } = followed(document, written);
  const value = found as Parameter;
  return {
    name: value.name ?? "",
    in: value.in === "path" ? "path" : "query",
    isRequired: value.required === true,
    schema: value.schema ?? true,
    pointer,
  };
}

function readBody(document: OpenApiDocument, written: string): OperationContract["body"] {
  const { pointer, value: found } = followed(document, written);
  const value = found as NonNullable<OperationObject["requestBody"]>;
  const [mediaType, content] = Object.entries(value.content ?? {})[0] ?? [];
  if (mediaType === undefined) return null;
  const at = `${pointer}${pointerOf("content", mediaType, "schema")}`;
  return { mediaType, schema: content?.schema ?? true, pointer: at };
}
