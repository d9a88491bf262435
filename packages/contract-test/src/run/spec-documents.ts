import type { OpenApiDocument, Platform } from "@purser/spec";
import atlas from "@purser/spec/atlas.json" with { type: "json" };
import cloudManager from "@purser/spec/cloud-manager.json" with { type: "json" };

/** The documents that checks go by unless they are given another. */
export const specDocuments = {
  atlas,
  "cloud-manager": cloudManager,
} as unknown as Readonly<Record<Platform, OpenApiDocument>>;
