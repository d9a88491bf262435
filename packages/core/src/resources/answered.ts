import type { AtlasComponents, CloudManagerComponents } from "@purser/spec";

type Atlas = AtlasComponents["schemas"];
type CloudManager = CloudManagerComponents["schemas"];

/** A schema of the spec as either platform answers it. */
export type Answered<Name extends keyof Atlas & keyof CloudManager> =
  | Atlas[Name]
  | CloudManager[Name];

/** A schema that only Atlas has. */
export type AtlasAnswered<Name extends keyof Atlas> = Atlas[Name];

/** A schema of Cloud Manager. */
export type CloudManagerAnswered<Name extends keyof CloudManager> = CloudManager[Name];
