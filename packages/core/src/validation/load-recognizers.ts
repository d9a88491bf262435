import type { Platform } from "@purser/spec";
import type { OperationRecognizers } from "../recognition/recognizers.ts";

/** What recognizes the usual queries and answers of a platform, by operationId. */
export type Recognizers = Readonly<Record<string, OperationRecognizers>>;

/** Loads what recognizes a platform's usual queries and answers, so that nearly all calls do without zod. */
export async function loadRecognizers(platform: Platform): Promise<Recognizers> {
  const { recognizers } = await (platform === "atlas"
    ? import("../generated/atlas-recognizers.ts")
    : import("../generated/cloud-manager-recognizers.ts"));
  return recognizers;
}
