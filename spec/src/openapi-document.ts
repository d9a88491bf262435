/** A JSON Schema of the 2020-12 dialect: `true` and `false` are schemas too. */
export type Schema = boolean | SchemaObject;

/** The JSON Schema keywords that the two documents may use. */
export type SchemaObject = {
  $ref?: string;
  type?: string | string[];
  enum?: Json[];
  const?: Json;
  pattern?: string;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  not?: Schema;
  description?: string;
  "x-known-values"?: string[];
};

/** Any JSON value. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Media types of a request body or an answer, each with its schema. */
export type Content = Record<string, { schema?: Schema }>;

export type Parameter = {
  $ref?: string;
  name?: string;
  in?: string;
  required?: boolean;
  schema?: Schema;
};

export type Header = { $ref?: string; schema?: Schema };

export type Answer = { $ref?: string; headers?: Record<string, Header>; content?: Content };

/** An operation as written in a document, with the extensions of ours that it carries. */
export type OperationObject = {
  operationId?: string;
  security?: Record<string, string[]>[];
  parameters?: Parameter[];
  requestBody?: { $ref?: string; content?: Content };
  responses?: Record<string, Answer>;
  "x-required-roles"?: string[];
  "x-required-role-names"?: string[];
  "x-rate-limit-set"?: string;
  "x-version"?: string;
};

/** A path with its operations, keyed by lower-case method. */
export type PathItem = {
  parameters?: Parameter[];
  get?: OperationObject;
  post?: OperationObject;
  patch?: OperationObject;
  delete?: OperationObject;
  "x-alternate-paths"?: string[];
};

/** A bundled OpenAPI 3.1 document: every `$ref` points into its own components. */
export type OpenApiDocument = {
  openapi: string;
  paths: Record<string, PathItem>;
  components?: {
    schemas?: Record<string, Schema>;
    parameters?: Record<string, Parameter>;
    headers?: Record<string, Header>;
    responses?: Record<string, Answer>;
    requestBodies?: Record<string, { content?: Content }>;
  };
  "x-rate-limit-sets"?: Record<string, Json>;
  "x-role-includes"?: Record<string, string[]>;
};
