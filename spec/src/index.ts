export { operations, rateLimitSets, roleIncludes } from "../generated/operations.ts";
export type {
  Answer,
  Header,
  Json,
  OpenApiDocument,
  OperationObject,
  Parameter,
  PathItem,
  Schema,
  SchemaObject,
} from "./openapi-document.ts";
export type { HttpMethod, Operation, Platform, RateLimitSet } from "./operation.ts";
export type { components as AtlasComponents, paths as AtlasPaths } from "../generated/atlas.ts";
export type {
  components as CloudManagerComponents,
  paths as CloudManagerPaths,
} from "../generated/cloud-manager.ts";
