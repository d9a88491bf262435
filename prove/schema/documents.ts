import { readContract, type Contract } from "@purser/contract-test";
import type { OpenApiDocument, Platform } from "@purser/spec";
import atlas from "@purser/spec/atlas.json" with { type: "json" };
import cloudManager from "@purser/spec/cloud-manager.json" with { type: "json" };

/** The documents that the suite judges by. */
export const documents = {
  atlas,
  "cloud-manager": cloudManager,
} as unknown as Readonly<Record<Platform, OpenApiDocument>>;

/** In the order they are reported. */
export const platforms: readonly Platform[] = ["atlas", "cloud-manager"];

/** The documents as the suite reads them. */
export const contracts: Readonly<Record<Platform, Contract>> = {
  atlas: readContract("atlas", documents.atlas),
  "cloud-manager": readContract("cloud-manager", documents["cloud-manager"]),
};
